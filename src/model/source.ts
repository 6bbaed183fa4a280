/** A text that was read, kept whole so that every finding can point into it. Unicode NFC with LF line ends. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** A half-open range of UTF-16 offsets in a source's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A value that remembers where it was written. */
export interface Located<Value> {
  readonly value: Value
  readonly span: Span
}

export interface Place {
  readonly source: Source
  readonly span: Span
}

/** One-based, as editors count. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Asked of one text again and again it reads it once. */
export function positionAt(text: string, offset: number): Position {
  const ends = lineEndsOf(text)
  const line = endsBefore(ends, offset) + 1
  return { line, column: offset - (ends[line - 2] ?? -1) }
}

let lastAsked: { readonly text: string; readonly ends: readonly number[] } | undefined

/** What is told of a file is told together, so that the last text is enough to remember. */
function lineEndsOf(text: string): readonly number[] {
  if (lastAsked?.text !== text) lastAsked = { text, ends: findLineEnds(text) }
  return lastAsked.ends
}

function findLineEnds(text: string): readonly number[] {
  const ends: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at)
  return ends
}

/** How many lines end before an offset. */
function endsBefore(ends: readonly number[], offset: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ends[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * From UTF-16 offsets, as we keep them, to Unicode code points, as every file of ours has them.
 * Asked in rising order it reads the text once.
 */
export function codePointCounter(text: string): (offset: number) => number {
  let reached = 0
  let points = 0
  return (offset) => {
    if (offset < reached) {
      reached = 0
      points = 0
    }
    while (reached < offset) {
      reached += (text.codePointAt(reached) ?? 0) > 0xffff ? 2 : 1
      points += 1
    }
    return points
  }
}

const lineEnds = new WeakMap<Source, readonly number[]>()

/** The line that an offset stands on, from 1. For tables of many rows: a source is read once, however often it is asked. */
export function lineAt(source: Source, offset: number): number {
  const ends = lineEnds.get(source) ?? findLineEnds(source.text)
  lineEnds.set(source, ends)
  return endsBefore(ends, offset) + 1
}
