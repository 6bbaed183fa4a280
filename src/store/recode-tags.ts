import { applyEdits, type Edit } from '../model/edit.ts'
import { Failure } from '../model/failure.ts'
import type { TagPlace } from '../model/recode.ts'
import type { Source } from '../model/source.ts'
import { joinNotes } from './join-notes.ts'
import { countOf, type Recoded, type Recoding } from './recode-inline.ts'
import { shiftCells } from './shift-cells.ts'
import { editCell, type TagLine, tagLines } from './tag-cells.ts'
import { readTagFile } from './tag-file.ts'
import type { TextShift } from './text-shift.ts'

export interface TagFileText {
  readonly source: Source
  readonly coder: string
  readonly transcript: string
}

export interface TagRecoding {
  readonly recoding: Recoding
  /** What the change does to the places in the transcript, if anything. */
  readonly shift: TextShift | undefined
  readonly newId: () => string
  /** Codes that a line which cannot be read must not name. */
  readonly codes: ReadonlySet<string>
}

/** A tag file with other codes, each line else as it is written. Two tags that come to say the same become one and a deletion. */
export function recodeTagFile(file: TagFileText, context: TagRecoding): Recoded {
  const read = readTagFile(file.source)
  refuseUnreadable(file.source, read.readable ? read.broken : [file.source.text], context.codes)
  const lines = tagLines(read)
  const found = lines.map((line) => ({ line, codes: context.recoding(placeOf(line, file)) }))
  const gone = repeated(found)
  const edits = found.flatMap(({ line, codes }) => {
    const moved = context.shift === undefined ? [] : shiftCells(file.source, line, context.shift)
    const made = { codes, twin: gone.get(line), moved }
    return editLine(file.source, line, { ...made, newId: context.newId })
  })
  const counts = found.flatMap(({ line, codes }) => {
    if (codes === undefined || line.tag.status === 'deleted') return []
    const [tags, rejections] = line.tag.status === 'tag' ? [1, 0] : [0, 1]
    const deleted = codes.length === 0 || gone.has(line) ? 1 : 0
    return [{ ...countOf(placeOf(line, file)), inline: false, tags, rejections, deleted }]
  })
  return { edits, counts }
}

export function placeOf({ tag }: TagLine, { coder, transcript }: TagFileText): TagPlace {
  const { code, status } = tag
  const id = tag.id === '' ? `${tag.start}-${tag.end}` : tag.id
  return { coder, transcript, id, code, status }
}

function refuseUnreadable(
  source: Source,
  broken: readonly string[],
  codes: ReadonlySet<string>,
): void {
  const found = [...codes].find((code) => broken.some((line) => line.includes(code)))
  if (found === undefined) return
  throw new Failure({
    nl: `in ${source.path} staat een regel die niet te lezen is en “${found}” noemt; herstel die eerst (rodedraad check zegt waar)`,
    en: `${source.path} has a line that cannot be read and names “${found}”; mend it first (rodedraad check says where)`,
  })
}

interface Found {
  readonly line: TagLine
  readonly codes: readonly string[] | undefined
}

/** The lines that say what another line comes to say too, with that line. One that is as it was goes before one that changes. */
function repeated(found: readonly Found[]): ReadonlyMap<TagLine, TagLine> {
  const said = new Map<string, TagLine>()
  const gone = new Map<TagLine, TagLine>()
  const inOrder = [...found].sort((a, b) => rank(a) - rank(b))
  for (const { line, codes } of inOrder) {
    const { tag } = line
    const [code = tag.code, ...more] = codes ?? []
    if (tag.status === 'deleted' || more.length > 0 || codes?.length === 0) continue
    const key = JSON.stringify([tag.status, tag.start, tag.end, tag.textHash, code])
    const twin = said.get(key)
    if (twin === undefined) said.set(key, line)
    else if (twin.tag.code !== tag.code) gone.set(line, twin)
  }
  return gone
}

function rank({ codes }: Found): number {
  return codes === undefined ? 0 : 1
}

interface LineChange {
  readonly codes: readonly string[] | undefined
  readonly twin: TagLine | undefined
  readonly moved: readonly Edit[]
  readonly newId: () => string
}

function editLine(source: Source, line: TagLine, change: LineChange): readonly Edit[] {
  const { codes, twin, moved, newId } = change
  if (codes === undefined) return moved
  const coded = (code: string): readonly Edit[] =>
    editCell(source, line, { column: 'code', value: code })
  const deletion = editCell(source, line, { column: 'status', value: 'deleted' })
  const [first, ...more] = codes
  if (first === undefined) return [...moved, ...deletion]
  if (twin !== undefined) {
    return [...moved, ...coded(first), ...deletion, ...joinNotes(source, twin, line)]
  }
  const copies = more.map((code) => {
    const id = editCell(source, line, { column: 'id', value: newId() })
    return copyOf(source, line, [...moved, ...coded(code), ...id])
  })
  const behind = { start: line.span.end, end: line.span.end }
  const copied = copies.length === 0 ? [] : [{ span: behind, text: copies.join('') }]
  return [...moved, ...coded(first), ...copied]
}

function copyOf({ text }: Source, { span }: TagLine, edits: readonly Edit[]): string {
  const inLine = edits.map((edit) => ({
    ...edit,
    span: { start: edit.span.start - span.start, end: edit.span.end - span.start },
  }))
  return `\n${applyEdits(text.slice(span.start, span.end), inLine)}`
}
