import { applyEdits } from '../model/edit.ts'
import type { Source } from '../model/source.ts'
import type { YamlEntry, YamlNode } from '../read/yaml-node.ts'
import { type CodeBlock, entriesIn, placeOf } from './code-blocks.ts'
import { indented, withNewline } from './move-block.ts'
import { isInBrackets, yamlInline } from './yaml-write.ts'

export interface Additions {
  readonly key: string
  readonly items: readonly YamlNode[]
}

/** The text with items of other lists at the end of a code's own list, as they are written there if that can be. */
export function addItems(source: Source, block: CodeBlock, { key, items }: Additions): string {
  if (items.length === 0) return source.text
  const entry = block.own.get(key)
  if (entry === undefined || entry.value.kind === 'nothing')
    return addList(source, block, { key, items })
  const { value } = entry
  if (value.kind !== 'list') return wholeList(source, value, [value, ...items])
  const last = value.items.at(-1)
  if (last === undefined) return wholeList(source, value, items)
  if (isInBrackets(source, value)) {
    const { end } = last.span
    const more = items.map((item) => `, ${yamlInline(item)}`).join('')
    return applyEdits(source.text, [{ span: { start: end, end }, text: more }])
  }
  return behindLast(source, last, items)
}

function wholeList(source: Source, { span }: YamlNode, items: readonly YamlNode[]): string {
  return applyEdits(source.text, [{ span, text: `[${items.map(yamlInline).join(', ')}]` }])
}

function behindLast(source: Source, last: YamlNode, items: readonly YamlNode[]): string {
  const { text } = source
  const start = text.lastIndexOf('\n', last.span.start - 1) + 1
  const lead = ' '.repeat(/^ */u.exec(text.slice(start, last.span.start))?.[0].length ?? 0)
  const from = Math.max(last.span.start, last.span.end - 1)
  const newline = text.indexOf('\n', from)
  const end = newline < 0 ? text.length : newline + 1
  const lines = items.map((item) => `${lead}- ${itemText(source, item, lead.length)}\n`).join('')
  return withNewline(text.slice(0, end)) + lines + text.slice(end)
}

/** An item as it is written, its lines as far from the dash as they were; a block is put in braces. */
function itemText({ text }: Source, item: YamlNode, lead: number): string {
  const written = text.slice(item.span.start, item.span.end).trim()
  if (/^[[{]/u.test(written)) {
    const line = text.slice(text.lastIndexOf('\n', item.span.start - 1) + 1, item.span.start)
    const further = lead - (/^ */u.exec(line)?.[0].length ?? 0)
    return indented(written, further).trimStart()
  }
  const oneLine = item.kind === 'text' && !/\n|^[|>]/u.test(written)
  return oneLine ? written : yamlInline(item)
}

/** A list that the code has not yet, behind the last thing that it says of itself. */
function addList(source: Source, block: CodeBlock, { key, items }: Additions): string {
  const { text } = source
  const own = [...block.own.values()]
  const empty = block.own.get(key)
  const inline = `${key}: [${items.map(yamlInline).join(', ')}]`
  if (empty !== undefined) {
    return applyEdits(text, [
      { span: { start: empty.key.span.start, end: empty.key.span.end + 1 }, text: inline },
    ])
  }
  const last = own.at(-1)
  const [first] = entriesIn(block.entry.value)
  const beside = last ?? first
  if (beside === undefined) return text
  const place = placeOf(source, beside.key)
  if (place.indent === undefined || isInBraces(text, first)) {
    const at = (last?.value ?? block.entry.value).span.end
    return applyEdits(text, [{ span: { start: at, end: at }, text: `, ${inline}` }])
  }
  const at = last === undefined ? place.lines.start : place.lines.end
  const lead = ' '.repeat(place.indent)
  const lines = items
    .map((item) => `${lead}  - ${itemText(source, item, lead.length + 2)}\n`)
    .join('')
  return `${withNewline(text.slice(0, at))}${lead}${key}:\n${lines}${text.slice(at)}`
}

function isInBraces(text: string, first: YamlEntry | undefined): boolean {
  return first !== undefined && /[{,]\s*$/u.test(text.slice(0, first.key.span.start))
}
