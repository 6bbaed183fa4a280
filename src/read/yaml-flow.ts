import type { YamlEntry, YamlNode } from './yaml-node.ts'
import { startsPlain, quoted } from './yaml-scalars.ts'
import { atLineEnd, deeper, giveUp, type Scan, spanOf } from './yaml-scan.ts'

/** A list or map in brackets; lines that it goes on over are further in than `indent`. */
export function flow(scan: Scan, indent: number): YamlNode {
  return deeper(scan, () =>
    scan.text[scan.at] === '[' ? flowList(scan, indent) : flowMap(scan, indent),
  )
}

function flowList(scan: Scan, indent: number): YamlNode {
  const start = scan.at
  const items: YamlNode[] = []
  scan.at += 1
  while (!scan.odd && nextSign(scan, indent) !== ']') {
    items.push(flowNode(scan, indent))
    if (!closes(scan, indent, ']')) return giveUp(scan)
  }
  scan.at += 1
  return { kind: 'list', items, span: spanOf(scan, start, scan.at) }
}

function flowMap(scan: Scan, indent: number): YamlNode {
  const start = scan.at
  const entries: YamlEntry[] = []
  const names = new Set<string>()
  scan.at += 1
  while (!scan.odd && nextSign(scan, indent) !== '}') {
    const key = flowNode(scan, indent)
    if (key.kind !== 'text' || names.has(key.text) || scan.text[scan.at] !== ':')
      return giveUp(scan)
    names.add(key.text)
    scan.at += 1
    if (!/\s/u.test(scan.text[scan.at] ?? '')) return giveUp(scan)
    nextSign(scan, indent)
    entries.push({ key: { value: key.text, span: key.span }, value: flowNode(scan, indent) })
    if (!closes(scan, indent, '}')) return giveUp(scan)
  }
  scan.at += 1
  return { kind: 'map', entries, span: spanOf(scan, start, scan.at) }
}

/** Over the comma behind an item; or before the bracket that ends them. Anything else is odd. */
function closes(scan: Scan, indent: number, bracket: string): boolean {
  const sign = nextSign(scan, indent)
  if (sign === ',') scan.at += 1
  return sign === ',' || sign === bracket
}

/** The next character that is no blank, line end or comment. */
function nextSign(scan: Scan, indent: number): string | undefined {
  while (atLineEnd(scan)) {
    if (scan.at >= scan.text.length) {
      scan.odd = true
      return undefined
    }
    scan.at += 1
    const line = scan.at
    while (scan.text[scan.at] === ' ') scan.at += 1
    if (scan.text[scan.at] !== '\n' && scan.at - line <= indent) scan.odd = true
  }
  return scan.text[scan.at]
}

function flowNode(scan: Scan, indent: number): YamlNode {
  const sign = scan.text[scan.at] ?? ''
  if (sign === '[' || sign === '{') return flow(scan, indent)
  if (sign === '"' || sign === "'") return quoted(scan)
  return startsPlain(sign) ? plainInFlow(scan) : giveUp(scan)
}

/** Up to a bracket, a comma, a colon and a blank, a comment or the end of the line. */
const plain = /(?:[^\s,[\]{}:#]|:(?![\s,[\]{}]|$)|[ ]+(?![\s#])|(?<=\S)#)+/uy

function plainInFlow(scan: Scan): YamlNode {
  plain.lastIndex = scan.at
  const words = plain.exec(scan.text)?.[0].trimEnd() ?? ''
  const start = scan.at
  scan.at += words.length
  return words === ''
    ? giveUp(scan)
    : { kind: 'text', text: words, span: spanOf(scan, start, scan.at) }
}
