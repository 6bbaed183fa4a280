import type { YamlNode } from './yaml-node.ts'
import { atLineEnd, giveUp, type Scan, spanOf } from './yaml-scan.ts'

/** A text in quotes, on one line. */
export function quoted(scan: Scan): YamlNode {
  const pattern = scan.text[scan.at] === '"' ? doubleQuoted : singleQuoted
  pattern.lastIndex = scan.at
  const match = pattern.exec(scan.text)
  if (match === null) return giveUp(scan)
  const start = scan.at
  scan.at = pattern.lastIndex
  const inner = match[0].slice(1, -1)
  const text =
    pattern === singleQuoted
      ? inner.replaceAll("''", "'")
      : inner.replace(/\\(?<sign>.)/gu, (_, sign: string) => escapes.get(sign) ?? sign)
  return { kind: 'text', text, span: spanOf(scan, start, scan.at) }
}

const singleQuoted = /'(?:[^'\n]|'')*'/uy
/** Only the escapes that people write; any other makes the text odd. */
const doubleQuoted = /"(?:[^"\\\n]|\\["\\/nt])*"/uy
const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
])

/** A plain text may not begin with a sign that means something. */
export function startsPlain(sign: string): boolean {
  return plainStart.test(sign)
}

const plainStart = /[^\s\-?:,[\]{}#&*!|>'"%@`]/u

/** A plain text in a block, on this line and on those after it that are further in than `indent`. */
export function plainInBlock(scan: Scan, indent: number): YamlNode {
  const { text } = scan
  const start = scan.at
  const lines: string[] = []
  for (;;) {
    const line = lineOf(scan)
    if (line === '' || /:(?:\s|$)/u.test(line)) return giveUp(scan)
    lines.push(line)
    const end = scan.at
    if (!atLineEnd(scan)) return giveUp(scan)
    const next = continuation(text, scan.at, indent)
    if (next < 0) return { kind: 'text', text: lines.join(' '), span: spanOf(scan, start, end) }
    // A comment ends a text, so that what follows it is no part of this one.
    if (scan.text.slice(end, scan.at).includes('#')) return giveUp(scan)
    scan.at = next
  }
}

/** What stands on this line up to a comment, without blanks behind it. */
function lineOf(scan: Scan): string {
  const newline = scan.text.indexOf('\n', scan.at)
  const whole = scan.text.slice(scan.at, newline < 0 ? scan.text.length : newline)
  const comment = whole.search(/\s#/u)
  const line = (comment < 0 ? whole : whole.slice(0, comment)).trimEnd()
  scan.at += line.length
  return line
}

/** Where a plain text goes on: on the next line, if that is further in than `indent`; -1 where it does not. */
function continuation(text: string, at: number, indent: number): number {
  let next = at + 1
  while (text[next] === ' ') next += 1
  const goesOn = next < text.length && text[next] !== '\n' && text[next] !== '#'
  return goesOn && next - at - 1 > indent ? next : -1
}

const blockHeader = /[|>](?<chomp>[-+]?)[ ]*(?=\n)/uy

/** A text on the lines below, folded (>) or line by line (|), further in than `indent`. */
export function blockText(scan: Scan, indent: number): YamlNode {
  const { text } = scan
  const start = scan.at
  blockHeader.lastIndex = start
  const header = blockHeader.exec(text)
  if (header === null || header.groups?.chomp === '+') return giveUp(scan)
  const lines = linesBelow(scan, blockHeader.lastIndex + 1, indent)
  if (lines.length === 0) return giveUp(scan)
  const end = text.slice(start, scan.at).trimEnd().length + start
  const folded = text[start] === '>'
  // Lines further in than the first are kept as they are, which is rare enough to leave to the strict reading.
  if (folded && lines.some((line) => line.startsWith(' '))) return giveUp(scan)
  const words = folded ? fold(lines) : lines.join('\n')
  const last = header.groups?.chomp === '-' ? '' : '\n'
  return { kind: 'text', text: words + last, span: spanOf(scan, start, end) }
}

/** The lines of a block text without their indentation and without the blank ones at the end; none where they are odd. */
function linesBelow(scan: Scan, from: number, indent: number): readonly string[] {
  const { text } = scan
  const own = text.slice(from).search(/[^ ]|$/u)
  const lines: string[] = []
  let at = from
  // A first line that is blank would leave open how far in the others are.
  if (own <= indent || text[from + own] === '\n') return []
  while (at < text.length) {
    const newline = text.indexOf('\n', at)
    const line = text.slice(at, newline < 0 ? text.length : newline)
    const depth = line.search(/[^ ]|$/u)
    const blank = depth === line.length
    if (!blank && depth <= indent) break
    // Blanks that count, and a line between this text and what it belongs to, are left to the strict reading.
    if (blank ? depth > own : depth < own) return []
    lines.push(line.slice(own))
    at += line.length + 1
  }
  scan.at = Math.min(at, text.length + 1) - 1
  while (lines.at(-1) === '') lines.pop()
  return lines
}

/** Line ends are spaces; a blank line between is a line end. */
function fold(lines: readonly string[]): string {
  return lines.reduce((words, line, index) => {
    if (index === 0) return line
    if (line === '') return `${words}\n`
    return words.endsWith('\n') ? words + line : `${words} ${line}`
  }, '')
}
