import { flow } from './yaml-flow.ts'
import type { YamlEntry, YamlNode } from './yaml-node.ts'
import { blockText, plainInBlock, startsPlain, quoted } from './yaml-scalars.ts'
import { atLineEnd, deeper, giveUp, nextLine, type Scan, skipSpaces, spanOf } from './yaml-scan.ts'

/**
 * Reads YAML as people write it by hand: maps and lists in blocks or brackets, texts plain, quoted or in blocks, comments.
 * undefined where anything else stands there (anchors, tags, several documents, duplicate keys, tabs, broken syntax), which
 * the strict reading understands or has the words for. What it does read is what the strict reading makes of it; it takes
 * a tenth of the time, and a codebook of thousands of keywords is read by every command.
 */
export function readYamlQuickly(text: string, shift: number): YamlNode | undefined {
  if (/\t|^(?:%|\.\.\.|---.)/mu.test(text) || text.includes('\n---')) return undefined
  const scan: Scan = { text, shift, at: text.startsWith('---\n') ? 4 : 0, depth: 0, odd: false }
  const indent = nextLine(scan)
  if (indent < 0) return undefined
  const root = collection(scan, indent) ?? scalar(scan, -1)
  return scan.odd || nextLine(scan) >= 0 ? undefined : root
}

/** A list or map in a block that begins here, at this indentation; undefined where something else begins. */
function collection(scan: Scan, indent: number): YamlNode | undefined {
  if (isItem(scan)) return deeper(scan, () => list(scan, indent))
  return keyLength(scan) > 0 ? deeper(scan, () => map(scan, indent)) : undefined
}

function isItem({ text, at }: Scan): boolean {
  return text[at] === '-' && /\s/u.test(text[at + 1] ?? '\n')
}

/** A plain key may hold blanks; its colon has a blank or the end of the line behind it. */
const key =
  /(?:"[^"\\\n]*"|'[^'\n]*'|[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^\n:#"'[\]{},&*!|>%@`]|:(?!\s))*)[ ]*:(?=[ \n]|$)/uy

function keyLength({ text, at }: Scan): number {
  key.lastIndex = at
  return key.exec(text)?.[0].length ?? 0
}

function map(scan: Scan, indent: number): YamlNode {
  const start = scan.at
  const entries: YamlEntry[] = []
  const names = new Set<string>()
  for (;;) {
    const name = keyNode(scan)
    if (name.kind !== 'text' || names.has(name.text)) return giveUp(scan)
    names.add(name.text)
    const value = valueOf(scan, indent)
    entries.push({ key: { value: name.text, span: name.span }, value })
    const end = scan.at
    if (scan.odd || !goesOn(scan, indent)) {
      return { kind: 'map', entries, span: spanOf(scan, start, end) }
    }
    if (keyLength(scan) === 0) return giveUp(scan)
  }
}

function keyNode(scan: Scan): YamlNode {
  const start = scan.at
  const length = keyLength(scan)
  const written = scan.text.slice(start, start + length - 1).trimEnd()
  scan.at = start + length
  const text = /^["']/u.test(written) ? written.slice(1, -1) : written
  return { kind: 'text', text, span: spanOf(scan, start, start + written.length) }
}

function list(scan: Scan, indent: number): YamlNode {
  const start = scan.at
  const items: YamlNode[] = []
  for (;;) {
    scan.at += 1
    items.push(itemOf(scan, indent))
    const end = scan.at
    if (scan.odd || !goesOn(scan, indent) || !isItem(scan)) {
      // A line that is no item may be the next key of a map that the list stands beside.
      scan.at = end
      return { kind: 'list', items, span: spanOf(scan, start, end) }
    }
  }
}

/** Moves to the next line if it belongs to the same map or list; a line in between the two is odd. */
function goesOn(scan: Scan, indent: number): boolean {
  const { at } = scan
  const next = nextLine(scan)
  if (next > indent) giveUp(scan)
  if (next === indent) return true
  scan.at = at
  return false
}

/** What stands behind a dash: on the same line, where it may begin a map or list itself, or further in below. */
function itemOf(scan: Scan, indent: number): YamlNode {
  const dash = scan.at
  skipSpaces(scan)
  if (atLineEnd(scan)) return below(scan, indent) ?? giveUp(scan)
  return collection(scan, indent + 1 + scan.at - dash) ?? scalar(scan, indent)
}

/** What stands behind a key: on the same line, or below; a list may stand as far in as its key. */
function valueOf(scan: Scan, indent: number): YamlNode {
  const colon = scan.at
  if (!atLineEnd(scan)) return scalar(scan, indent)
  const value = below(scan, indent) ?? listBeside(scan, indent)
  return value ?? { kind: 'nothing', span: spanOf(scan, colon, colon) }
}

/** The collection or text on the lines below that are further in; undefined where there are none. */
function below(scan: Scan, indent: number): YamlNode | undefined {
  const { at } = scan
  const next = nextLine(scan)
  if (next > indent) return collection(scan, next) ?? scalar(scan, indent)
  scan.at = at
  return undefined
}

function listBeside(scan: Scan, indent: number): YamlNode | undefined {
  const { at } = scan
  if (nextLine(scan) === indent && isItem(scan)) return deeper(scan, () => list(scan, indent))
  scan.at = at
  return undefined
}

/** A text, or a list or map in brackets; nothing but a comment may follow on its last line. */
function scalar(scan: Scan, indent: number): YamlNode {
  const sign = scan.text[scan.at] ?? ''
  if (sign === '|' || sign === '>') return blockText(scan, indent)
  const node = inline(scan, sign, indent)
  return scan.odd || !atLineEnd(scan) ? giveUp(scan) : node
}

function inline(scan: Scan, sign: string, indent: number): YamlNode {
  if (sign === '[' || sign === '{') return flow(scan, indent)
  if (sign === '"' || sign === "'") return quoted(scan)
  return startsPlain(sign) ? plainInBlock(scan, indent) : giveUp(scan)
}
