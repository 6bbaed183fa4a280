import type { Span } from '../model/source.ts'
import type { YamlNode } from './yaml-node.ts'

/** A place in YAML that is being read quickly. Once `odd`, what was read is thrown away and read strictly. */
export interface Scan {
  readonly text: string
  /** Where the YAML begins in its source. */
  readonly shift: number
  at: number
  /** How many lists and maps are open. */
  depth: number
  odd: boolean
}

/** Something that the quick reading leaves to the strict one. */
export function giveUp(scan: Scan): YamlNode {
  scan.odd = true
  return { kind: 'nothing', span: { start: 0, end: 0 } }
}

/** Deeper than anyone writes; reading is recursive, so deep input would otherwise end the process. */
export const deepest = 64

/** Reads a list or map one level further in. */
export function deeper(scan: Scan, read: () => YamlNode): YamlNode {
  if (scan.depth >= deepest) return giveUp(scan)
  scan.depth += 1
  const node = read()
  scan.depth -= 1
  return node
}

export function spanOf({ shift }: Scan, start: number, end: number): Span {
  return { start: start + shift, end: end + shift }
}

/** Moves over spaces on this line. */
export function skipSpaces(scan: Scan): void {
  while (scan.text[scan.at] === ' ') scan.at += 1
}

/** Whether only a comment follows on this line; if so, moves to its end. */
export function atLineEnd(scan: Scan): boolean {
  skipSpaces(scan)
  const { text, at } = scan
  const character = text[at]
  if (character === '#' && (at === 0 || /\s/u.test(text[at - 1] ?? ''))) {
    const end = text.indexOf('\n', at)
    scan.at = end < 0 ? text.length : end
    return true
  }
  return character === '\n' || character === undefined
}

/** Moves to the first character of the next line that is neither blank nor a comment; its indentation, -1 at the end. */
export function nextLine(scan: Scan): number {
  const { text } = scan
  if (text[scan.at] === '\n') scan.at += 1
  while (scan.at < text.length) {
    const start = scan.at
    if (!atLineEnd(scan)) return scan.at - start
    if (text[scan.at] === '\n') scan.at += 1
  }
  return -1
}
