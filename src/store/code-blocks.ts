import { lineAt, lineStart, type Source, type Span } from '../model/source.ts'
import { codeKeys } from '../read/codes.ts'
import type { YamlEntry, YamlNode } from '../read/yaml-node.ts'
import { readYamlTree } from '../read/yaml-tree.ts'

/** A code as it is written in a codebook. */
export interface CodeBlock {
  readonly id: string
  readonly entry: YamlEntry
  /** What it says of itself, by key. */
  readonly own: ReadonlyMap<string, YamlEntry>
  /** The ids of the codes right under it. */
  readonly children: readonly string[]
  /** Whether nothing else stands in the same map. */
  readonly alone: boolean
  /** How far in its key stands; undefined where it does not begin its line, as in braces. */
  readonly indent: number | undefined
  /** Its lines, with the comment lines right above it, without the empty lines behind it. */
  readonly lines: Span
}

/** A codebook's text as it can be edited: its YAML, and its codes by their ids. */
export interface CodebookText {
  readonly source: Source
  readonly root: YamlNode
  /** The entries of the top level by their keys. */
  readonly top: ReadonlyMap<string, YamlEntry>
  readonly blocks: ReadonlyMap<string, CodeBlock>
}

export function readCodebookText(source: Source): CodebookText {
  const { root } = readYamlTree(source, { start: 0, end: source.text.length })
  const top = byKey(entriesIn(root))
  const blocks = new Map<string, CodeBlock>()
  const codes = entriesIn(top.get('codes')?.value)
  for (const entry of codes) addBlocks(entry, { source, blocks, siblings: codes.length })
  return { source, root, top, blocks }
}

interface Adding {
  readonly source: Source
  readonly blocks: Map<string, CodeBlock>
  readonly siblings: number
  readonly parent?: string
}

function addBlocks(entry: YamlEntry, { source, blocks, siblings, parent }: Adding): void {
  const name = entry.key.value.normalize('NFC')
  const id = parent === undefined ? name : `${parent}/${name}`
  const entries = entriesIn(entry.value)
  const isOwn = ({ key }: YamlEntry): boolean => codeKeys.some((one) => one === key.value)
  const below = entries.filter((one) => !isOwn(one) && one.value.kind === 'map')
  const children = below.map(({ key }) => `${id}/${key.value.normalize('NFC')}`)
  const own = byKey(entries.filter(isOwn))
  blocks.set(id, { id, entry, own, children, alone: siblings === 1, ...placeOf(source, entry.key) })
  for (const child of below) {
    addBlocks(child, { source, blocks, siblings: entries.length, parent: id })
  }
}

export function entriesIn(node: YamlNode | undefined): readonly YamlEntry[] {
  return node?.kind === 'map' ? node.entries : []
}

function byKey(entries: readonly YamlEntry[]): ReadonlyMap<string, YamlEntry> {
  return new Map(entries.map((entry) => [entry.key.value, entry]))
}

/** How far in a key stands, and the lines that it and what belongs to it are on. */
export function placeOf(
  source: Source,
  { span }: { readonly span: Span },
): Pick<CodeBlock, 'indent' | 'lines'> {
  const line = lineAt(source, span.start)
  const start = lineStart(source, line)
  const lead = source.text.slice(start, span.start)
  if (lead.trim() !== '') return { indent: undefined, lines: span }
  const indent = lead.length
  let first = line
  while (isCommentAt(lineText(source, first - 1), indent)) first -= 1
  return {
    indent,
    lines: { start: lineStart(source, first), end: endOfBlock(source, line, indent) },
  }
}

/** The text of a line, counted from 1; empty where there is no such line. */
function lineText(source: Source, line: number): string {
  if (line < 1) return ''
  return source.text.slice(lineStart(source, line), lineStart(source, line + 1))
}

function isCommentAt(line: string, indent: number): boolean {
  return line.trimStart().startsWith('#') && line.length - line.trimStart().length === indent
}

/** Behind the last line that is further in than the key. */
function endOfBlock(source: Source, line: number, indent: number): number {
  let last = line
  const lines = lineAt(source, source.text.length)
  for (let next = line + 1; next <= lines; next += 1) {
    const text = lineText(source, next)
    if (text.trim() === '') continue
    if (text.length - text.trimStart().length <= indent) break
    last = next
  }
  return Math.min(source.text.length, lineStart(source, last + 1))
}
