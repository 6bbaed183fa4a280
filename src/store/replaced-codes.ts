import { applyEdits } from '../model/edit.ts'
import type { Source } from '../model/source.ts'
import type { YamlEntry, YamlNode } from '../read/yaml-node.ts'
import { type CodebookText, entriesIn, placeOf, readCodebookText } from './code-blocks.ts'
import { withNewline } from './move-block.ts'
import { removeEntry, yamlText } from './yaml-write.ts'

/** The text with these codes under `replaced`, each with what took its place, so that older tables can follow. */
export function recordReplaced(
  { source, top }: CodebookText,
  records: ReadonlyMap<string, readonly string[]>,
): string {
  const entry = top.get('replaced')
  const known = new Set(entriesIn(entry?.value).map(({ key }) => key.value.normalize('NFC')))
  const lines = [...records].flatMap(([from, to]) =>
    known.has(from) ? [] : [`${keyText(from)}: ${valueText(to)}`],
  )
  return lines.length === 0 ? source.text : withRecords(source, entry, lines)
}

function withRecords(
  source: Source,
  entry: YamlEntry | undefined,
  lines: readonly string[],
): string {
  const { text } = source
  if (entry === undefined) {
    return `${withNewline(text)}replaced:\n${lines.map((line) => `  ${line}\n`).join('')}`
  }
  const last = entriesIn(entry.value).at(-1)
  if (last === undefined) {
    const span = {
      start: entry.key.span.end,
      end: Math.max(entry.key.span.end + 1, entry.value.span.end),
    }
    return applyEdits(text, [{ span, text: `:${lines.map((line) => `\n  ${line}`).join('')}` }])
  }
  if (isInBraces(text, entry.value)) {
    const { end } = last.value.span
    return applyEdits(text, [
      { span: { start: end, end }, text: lines.map((line) => `, ${line}`).join('') },
    ])
  }
  const place = placeOf(source, last.key)
  const { end } = place.lines
  const lead = ' '.repeat(place.indent ?? 2)
  return (
    withNewline(text.slice(0, end)) +
    lines.map((line) => `${lead}${line}\n`).join('') +
    text.slice(end)
  )
}

function isInBraces(text: string, { span }: YamlNode): boolean {
  return text[span.start] === '{'
}

function keyText(id: string): string {
  return yamlText(id)
}

function valueText(ids: readonly string[]): string {
  const [only = ''] = ids
  return ids.length === 1 ? yamlText(only) : `[${ids.map(yamlText).join(', ')}]`
}

/** The text without what says that a code was replaced by itself: it has its old name back. */
export function withoutReturned(book: CodebookText): string {
  const replaced = entriesIn(book.top.get('replaced')?.value)
  const returned = replaced.find(({ key, value }) => {
    const [only, ...rest] = value.kind === 'list' ? value.items : [value]
    return rest.length === 0 && only?.kind === 'text' && only.text === key.value
  })
  if (returned === undefined) return book.source.text
  const all = book.top.get('replaced')
  const edit =
    replaced.length === 1 && all !== undefined
      ? removeEntry(book.source, all, [...book.top.values()])
      : removeEntry(book.source, returned, replaced)
  const text = applyEdits(book.source.text, [edit])
  return withoutReturned(readCodebookText({ ...book.source, text }))
}
