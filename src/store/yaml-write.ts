import type { Edit } from '../model/edit.ts'
import type { Source } from '../model/source.ts'
import type { YamlEntry, YamlNode } from '../read/yaml-node.ts'
import { placeOf } from './code-blocks.ts'

/** Words that are text to everybody without quotes; `no` and `true` are not. */
const plain =
  /^(?!(?:null|true|false|yes|no|on|off|y|n)$)\p{L}(?:[\p{L}\p{N}/._ -]*[\p{L}\p{N}])?$/iu

export function yamlText(text: string): string {
  return plain.test(text) ? text : JSON.stringify(text)
}

/** A node in brackets and braces, on one line. */
export function yamlInline(node: YamlNode): string {
  switch (node.kind) {
    case 'text':
      return /^(?:\d+|true|false)$/u.test(node.text) ? node.text : yamlText(node.text)
    case 'list':
      return `[${node.items.map(yamlInline).join(', ')}]`
    case 'map':
      return node.entries.length === 0
        ? '{}'
        : `{ ${node.entries.map(({ key, value }) => `${yamlText(key.value)}: ${yamlInline(value)}`).join(', ')} }`
    case 'nothing':
      return ''
  }
}

/** What puts another text in the place of one, in the quotes that it has. */
export function replaceText(
  { text }: Source,
  { span }: { readonly span: YamlNode['span'] },
  by: string,
): Edit {
  const quote = text[span.start]
  if (quote !== '"' && quote !== "'") return { span, text: yamlText(by) }
  const inside = quote === '"' ? JSON.stringify(by).slice(1, -1) : by.replaceAll("'", "''")
  return { span, text: `${quote}${inside}${quote}` }
}

/** What takes a key out with its value: its lines, or what stands in braces up to the next key. */
export function removeEntry(
  source: Source,
  entry: YamlEntry,
  siblings: readonly YamlEntry[],
): Edit {
  const { indent, lines } = placeOf(source, entry.key)
  if (indent !== undefined && !isInBraces(source, siblings)) return { span: lines, text: '' }
  const at = siblings.indexOf(entry)
  const next = siblings[at + 1]
  const before = siblings[at - 1]
  const start =
    next === undefined ? (before?.value.span.end ?? entry.key.span.start) : entry.key.span.start
  return { span: { start, end: next?.key.span.start ?? entry.value.span.end }, text: '' }
}

/** Whether keys stand in braces: something but white space and comments stands before the first on its line. */
function isInBraces({ text }: Source, [first]: readonly YamlEntry[]): boolean {
  if (first === undefined) return false
  return /[{,]\s*$/u.test(text.slice(0, first.key.span.start))
}

/** How the items of a list are written. */
export function isInBrackets({ text }: Source, { span }: YamlNode): boolean {
  return text[span.start] === '['
}
