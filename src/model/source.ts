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

/** The line that an offset stands on, from 1. A source is read once, however often it is asked. */
export function lineAt(source: Source, offset: number): number {
  return countBelow(endsOf(source), offset) + 1
}

function endsOf(source: Source): readonly number[] {
  const known = lineEnds.get(source)
  if (known !== undefined) return known
  const ends: number[] = []
  const { text } = source
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at)
  lineEnds.set(source, ends)
  return ends
}

/** Where a line begins that is counted from 1. */
export function lineStart(source: Source, line: number): number {
  return line < 2 ? 0 : (endsOf(source)[line - 2] ?? source.text.length) + 1
}

const widePoints = new WeakMap<Source, readonly number[]>()

/**
 * A position whose column is in Unicode code points, as in every file of ours. A source is read once, so that thousands of
 * places, or places far into a line of megabytes, take no time.
 */
export function pointAt(source: Source, offset: number): Position {
  const line = lineAt(source, offset)
  const start = lineStart(source, line)
  const wide = wideIn(source)
  const between = countBelow(wide, offset) - countBelow(wide, start)
  return { line, column: offset - start - between + 1 }
}

/** How many Unicode code points stand before an offset. */
export function pointsBefore(source: Source, offset: number): number {
  return offset - countBelow(wideIn(source), offset)
}

/** The offset behind so many code points; the length of the text where it has not so many. */
export function offsetAfter(source: Source, points: number): number {
  const wide = wideIn(source)
  // The place of a wide character among code points is its offset without those before it.
  let low = 0
  let high = wide.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((wide[middle] ?? 0) - middle < points) low = middle + 1
    else high = middle
  }
  return Math.min(points + low, source.text.length)
}

/** Where characters begin that take two places in UTF-16. */
function wideIn(source: Source): readonly number[] {
  const known = widePoints.get(source)
  if (known !== undefined) return known
  const wide: number[] = []
  const { text } = source
  if (/[\ud800-\udbff]/.test(text)) {
    for (let at = 0; at < text.length; at += 1) {
      if ((text.codePointAt(at) ?? 0) > 0xffff) wide.push(at)
    }
  }
  widePoints.set(source, wide)
  return wide
}

/** How many of these rising numbers are below a limit. */
export function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
