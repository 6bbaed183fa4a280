import { coderPairs, type MarkedText, type Stretch } from './marked-text.ts'
import { type Measured, undefinedFor } from './undefined.ts'

/**
 * Krippendorff's α for unitizing, αU: do coders mark the same passages, from the same beginning to the same end?
 *
 * Definition (the variant of 1995 and 2004, of one category on a continuum of L characters): 1 − Do / De. A coder's passages
 * and the gaps between them are sections of the continuum. Two passages that overlap are (difference of beginnings)² +
 * (difference of ends)² apart; a passage that lies whole within a gap of the other is its length² apart; all else is 0. Do
 * is the sum over ordered pairs of coders, divided by m (m − 1) L². De is what this would be if all passages and gaps were put
 * anywhere: (2/L) Σ over passages of [ (N − 1)/3 · (2l³ − 3l² + l) + l² Σ over gaps g ≥ l of (g − l + 1) ], divided by
 * m L (m L − 1) − Σ l (l − 1), with N passages of lengths l by all coders together. Of several categories it is 1 − ΣDo / ΣDe.
 * It is not the uα family of 2016, which counts shared characters and not boundaries.
 *
 * Reference: K. Krippendorff, “On the reliability of unitizing contiguous data”, Sociological Methodology 25 (1995) 47–76,
 * with the gap term as in Content Analysis (2nd ed., 2004) 251–256, where it has l(g) − l + 1. Checked with the example of 2004
 * (p. 254), the example of 1995 (p. 57), and two passages on six characters worked out by hand.
 *
 * Undefined with one coder (`one-coder`), where nobody marked anything (`never-given`), and where De is 0 (`one-category`:
 * every coder marked all of the text as one passage of a single character, or as nothing that could lie otherwise).
 *
 * @example unitizingAlpha([{ length: 6, coders: [[{ start: 0, end: 2 }], [{ start: 1, end: 3 }]] }]) // 0.5152
 */
export function unitizingAlpha(categories: readonly MarkedText[]): Measured {
  return unitizedAlpha(categories.map(unitized))
}

/** What αU asks of a text: enough to know it of several one behind the other, without looking at them again. */
export interface UnitizedText {
  readonly length: number
  /** What passages are apart, summed over pairs of coders. */
  readonly apart: number
  /** Of the passages of all coders. */
  readonly lengths: readonly number[]
  /** By coder: the room before his first passage, between each and the next, and behind the last. */
  readonly gaps: readonly (readonly number[])[]
}

export function unitized(text: MarkedText): UnitizedText {
  return {
    length: text.length,
    apart: coderPairs(text).reduce(
      (sum, [first, second]) => sum + apart(first, second) + lonely(second, first),
      0,
    ),
    lengths: text.coders.flat().map(({ start, end }) => end - start),
    gaps: text.coders.map((stretches) => gapLengths(stretches, text.length)),
  }
}

/** Texts one behind the other as one text: the last gap of one and the first of the next are one gap. */
export function joinedUnits(texts: readonly UnitizedText[], coders: number): UnitizedText {
  const gaps = Array.from({ length: coders }, (): number[] => [0])
  for (const text of texts) {
    for (const [coder, [first = 0, ...others]] of text.gaps.entries()) {
      const own = gaps[coder] ?? []
      own.push((own.pop() ?? 0) + first, ...others)
    }
  }
  return {
    length: texts.reduce((sum, { length }) => sum + length, 0),
    apart: texts.reduce((sum, one) => sum + one.apart, 0),
    lengths: texts.flatMap(({ lengths }) => lengths),
    gaps,
  }
}

/** αU of categories of which this is known. */
export function unitizedAlpha(categories: readonly UnitizedText[]): Measured {
  const [first] = categories
  if (first === undefined || first.gaps.length < 2) return undefinedFor('one-coder')
  const used = categories.filter(({ lengths }) => lengths.length > 0)
  if (used.length === 0) return undefinedFor('never-given')
  const observed = used.reduce((sum, text) => sum + observedDisagreement(text), 0)
  const expected = used.reduce((sum, text) => sum + expectedDisagreement(text), 0)
  return expected === 0 ? undefinedFor('one-category') : 1 - observed / expected
}

/** Do of one category. */
export function observedDisagreement({ apart: sum, gaps, length }: UnitizedText): number {
  // Every pair stands in two orders, and so does the number of pairs.
  const pairs = (gaps.length * (gaps.length - 1)) / 2
  return sum / (pairs * length ** 2)
}

/** What passages of the first have between them and those that they overlap, and the lonely ones of the first. */
function apart(first: readonly Stretch[], second: readonly Stretch[]): number {
  let sum = lonely(first, second)
  for (const a of first) {
    for (const b of second) {
      if (overlap(a, b)) sum += (a.start - b.start) ** 2 + (a.end - b.end) ** 2
    }
  }
  return sum
}

/** The squared lengths of passages that lie in a gap of the other coder. */
function lonely(own: readonly Stretch[], other: readonly Stretch[]): number {
  return own
    .filter((a) => !other.some((b) => overlap(a, b)))
    .reduce((sum, { start, end }) => sum + (end - start) ** 2, 0)
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end
}

/** De of one category. */
export function expectedDisagreement({ length: whole, lengths, gaps }: UnitizedText): number {
  const room = roomIn(gaps.flat())
  const sum = lengths.reduce((before, length) => {
    const withPassages = ((lengths.length - 1) / 3) * (2 * length ** 3 - 3 * length ** 2 + length)
    return before + withPassages + length ** 2 * room(length)
  }, 0)
  const places = gaps.length * whole
  const within = lengths.reduce((before, length) => before + length * (length - 1), 0)
  return ((2 / whole) * sum) / (places * (places - 1) - within)
}

/** In how many places of these gaps a passage fits; of many passages, so that the gaps are summed from the widest on first. */
function roomIn(gaps: readonly number[]): (length: number) => number {
  const widest = Float64Array.from(gaps).sort().reverse()
  const sums = new Float64Array(widest.length + 1)
  for (const [index, gap] of widest.entries()) sums[index + 1] = (sums[index] ?? 0) + gap
  return (length) => {
    let low = 0
    let high = widest.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((widest[middle] ?? 0) >= length) low = middle + 1
      else high = middle
    }
    return (sums[low] ?? 0) - low * (length - 1)
  }
}

function gapLengths(stretches: readonly Stretch[], length: number): readonly number[] {
  const starts = [...stretches.map(({ start }) => start), length]
  const ends = [0, ...stretches.map(({ end }) => end)]
  return starts.map((start, index) => start - (ends[index] ?? 0))
}
