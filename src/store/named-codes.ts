import type { Edit } from '../model/edit.ts'
import type { Source } from '../model/source.ts'
import type { YamlEntry, YamlNode } from '../read/yaml-node.ts'
import { type CodebookText, entriesIn } from './code-blocks.ts'
import { isInBrackets, removeEntry, replaceText, yamlText } from './yaml-write.ts'

/** What becomes of the codes whose ids change: one other id, several, or none. */
export type Successors = ReadonlyMap<string, readonly string[]>

/** A key of a codebook that names codes. */
interface NameList {
  readonly entry: YamlEntry
  /** The keys of the map that it is in; a thread stays without codes, so it has none. */
  readonly siblings: readonly YamlEntry[] | undefined
  /** The code that it speaks of: that does not name itself. */
  readonly of: string | undefined
}

/** What puts the successors of codes in all places that name them: threads, `also`, `replaced_by`, `replaced`. */
export function editNames(book: CodebookText, successors: Successors): readonly Edit[] {
  return nameLists(book).flatMap((list) => editList(book.source, list, successors))
}

function nameLists({ top, blocks }: CodebookText): readonly NameList[] {
  const threads = entriesIn(top.get('threads')?.value).flatMap(({ value }) =>
    entriesIn(value)
      .filter(({ key }) => key.value === 'codes')
      .map((entry) => ({ entry, siblings: undefined, of: undefined })),
  )
  const ofCodes = [...blocks.values()].flatMap(({ id, own, entry: { value } }) =>
    ['also', 'replaced_by'].flatMap((key) => {
      const entry = own.get(key)
      return entry === undefined ? [] : [{ entry, siblings: entriesIn(value), of: id }]
    }),
  )
  const replaced = entriesIn(top.get('replaced')?.value)
  const older = replaced.map((entry) => ({ entry, siblings: replaced, of: undefined }))
  return [...threads, ...ofCodes, ...older]
}

function editList(source: Source, list: NameList, successors: Successors): readonly Edit[] {
  const { value } = list.entry
  const items = value.kind === 'list' ? value.items : [value]
  const { named, count } = succeeding(items, list.of, successors)
  if (items.every((item, index) => item.kind !== 'text' || same(named[index], item.text))) return []
  if (count === 0) return [withoutNames(source, list)]
  if (value.kind === 'list') return editItems(source, value.items, { list: value, named })
  const [ids = []] = named
  const [only] = ids
  const one = ids.length === 1 && only !== undefined
  return [
    one
      ? replaceText(source, value, only)
      : { span: value.span, text: `[${ids.map(yamlText).join(', ')}]` },
  ]
}

/** The ids that come in the place of each item; every id once. */
function succeeding(
  items: readonly YamlNode[],
  of: string | undefined,
  successors: Successors,
): { readonly named: readonly (readonly string[])[]; readonly count: number } {
  const itself = new Set(of === undefined ? [] : (successors.get(of) ?? []))
  const seen = new Set<string>()
  const changes = items.some((item) => item.kind === 'text' && successors.has(idOf(item.text)))
  const named = items.map((item) => {
    if (item.kind !== 'text') return []
    const id = idOf(item.text)
    if (!changes) return [item.text]
    const ids = (successors.get(id) ?? [id]).filter(
      (one) => !seen.has(one) && !itself.has(one) && (one !== of || !successors.has(id)),
    )
    for (const one of ids) seen.add(one)
    return ids.length === 1 && ids[0] === id ? [item.text] : ids
  })
  return { named, count: named.flat().length }
}

function idOf(text: string): string {
  return text.normalize('NFC').trim()
}

function same(ids: readonly string[] | undefined, text: string): boolean {
  return ids?.length === 1 && ids[0] === text
}

function withoutNames(source: Source, { entry, siblings }: NameList): Edit {
  if (siblings !== undefined) return removeEntry(source, entry, siblings)
  return { span: { start: entry.key.span.end, end: entry.value.span.end }, text: ': []' }
}

interface ItemsEditing {
  readonly list: YamlNode
  readonly named: readonly (readonly string[])[]
}

function editItems(
  source: Source,
  items: readonly YamlNode[],
  { list, named }: ItemsEditing,
): readonly Edit[] {
  const inBrackets = isInBrackets(source, list)
  const lastKept = named.findLastIndex((ids) => ids.length > 0)
  return items.flatMap((item, index): readonly Edit[] => {
    const ids = named[index] ?? []
    if (item.kind !== 'text' || same(ids, item.text)) return []
    if (ids.length === 0) {
      const removed = inBrackets
        ? inBracketsOut(items, { index, lastKept })
        : [lineOf(source, item)]
      return removed
    }
    const [first = '', ...rest] = ids
    const edit = replaceText(source, item, first)
    const between = inBrackets ? ', ' : `\n${leadOf(source, item)}`
    return [{ ...edit, text: edit.text + rest.map((id) => between + yamlText(id)).join('') }]
  })
}

/** An item and the comma that belongs to it; those at the end go at once, with the comma before them. */
function inBracketsOut(
  items: readonly YamlNode[],
  { index, lastKept }: { readonly index: number; readonly lastKept: number },
): readonly Edit[] {
  const item = items[index]
  const next = items[index + 1]
  if (item === undefined) return []
  if (next !== undefined && index < lastKept) {
    return [{ span: { start: item.span.start, end: next.span.start }, text: '' }]
  }
  if (index !== lastKept + 1) return []
  const start = items[lastKept]?.span.end ?? item.span.start
  return [{ span: { start, end: items.at(-1)?.span.end ?? item.span.end }, text: '' }]
}

function lineOf({ text }: Source, { span }: YamlNode): Edit {
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const end = text.indexOf('\n', span.end)
  return { span: { start, end: end < 0 ? text.length : end + 1 }, text: '' }
}

/** What stands before an item on its line: blanks and a dash. */
function leadOf({ text }: Source, { span }: YamlNode): string {
  return text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start)
}
