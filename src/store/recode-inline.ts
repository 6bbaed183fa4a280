import type { Edit } from '../model/edit.ts'
import type { RecodeCount, TagPlace } from '../model/recode.ts'
import type { Span } from '../model/source.ts'
import { unnamedCoder } from '../model/coding.ts'
import type { InlineTag } from '../read/inline-tags.ts'
import type { TranscriptReading } from '../read/transcript.ts'

/** The codes that a tag gets; undefined for one that stays as it is. */
export type Recoding = (place: TagPlace) => readonly string[] | undefined

export interface Recoded {
  readonly edits: readonly Edit[]
  readonly counts: readonly RecodeCount[]
}

/** The inline tags of a transcript with other codes. Two that come to say the same of the same words become one. */
export function recodeInline(reading: TranscriptReading, recoding: Recoding): Recoded {
  const { text } = reading.transcript.source
  const found = inlinePlaces(reading).map((one) => ({ ...one, codes: recoding(one.place) }))
  const said = new Map<string, string>()
  const keyOf = ({ words }: InlineTag, code: string): string => JSON.stringify([words, code])
  for (const { tag, codes } of found) {
    if (codes === undefined) said.set(keyOf(tag, tag.code), tag.code)
  }
  const recoded = found.flatMap(({ tag, place, codes }) => {
    if (codes === undefined) return []
    const left = codes.filter((code) => {
      const key = keyOf(tag, code)
      const other = said.get(key)
      if (other === undefined) said.set(key, tag.code)
      return other === undefined || other === tag.code
    })
    return [{ tag, place, left }]
  })
  const gone = recoded.filter(({ left }) => left.length === 0).map(({ tag }) => tag.span)
  return {
    edits: [
      ...recoded.flatMap(({ tag, left }) => (left.length === 0 ? [] : editInline(text, tag, left))),
      ...rowsOf(text, gone).map((row) => ({ span: withBlanks(text, row), text: '' })),
    ],
    counts: recoded.map(({ place, left }) => ({
      ...countOf(place),
      inline: true,
      tags: 1,
      rejections: 0,
      deleted: left.length === 0 ? 1 : 0,
    })),
  }
}

export function countOf({ coder, transcript, code }: TagPlace): Omit<TagPlace, 'id' | 'status'> {
  return { coder, transcript, code }
}

/** The inline tags with who gave them, numbered in the order of the text. */
export function inlinePlaces({
  transcript,
  tags,
  coder = unnamedCoder,
}: TranscriptReading): readonly { readonly tag: InlineTag; readonly place: TagPlace }[] {
  return tags.map((tag, index) => ({
    tag,
    place: {
      coder,
      transcript: transcript.id,
      id: `inline-${index + 1}`,
      code: tag.code,
      status: 'tag',
    },
  }))
}

function editInline(text: string, { span }: InlineTag, codes: readonly string[]): readonly Edit[] {
  const written = text.slice(span.start, span.end)
  const between = /\s*>\s*/u.exec(written)?.[0] ?? '/'
  const next = codes.map((code) => code.replaceAll('/', between)).join(']] [[')
  return next === written ? [] : [{ span, text: next }]
}

/** Tags with their brackets; those that stand in a row are one. */
function rowsOf(text: string, codes: readonly Span[]): readonly Span[] {
  const rows: Span[] = []
  for (const code of codes) {
    const start = text.lastIndexOf('[[', code.start)
    const end = text.indexOf(']]', code.end) + 2
    const last = rows.at(-1)
    if (last !== undefined && /^[ \t]*$/u.test(text.slice(last.end, start))) {
      rows[rows.length - 1] = { start: last.start, end }
    } else rows.push({ start, end })
  }
  return rows
}

/** With the blanks before it; where nothing else stands on its line, that goes whole, since an empty line ends a paragraph. */
function withBlanks(text: string, { start, end }: Span): Span {
  const before = start - (/[ \t]*$/u.exec(text.slice(0, start))?.[0].length ?? 0)
  const after = end + (/^[ \t]*/u.exec(text.slice(end))?.[0].length ?? 0)
  const beginsLine = before === 0 || text[before - 1] === '\n'
  if (!beginsLine) return { start: before, end }
  const endsLine = after === text.length || text[after] === '\n'
  return endsLine ? { start: Math.max(0, before - 1), end: after } : { start, end: after }
}
