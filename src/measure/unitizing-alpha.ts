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
  const [first] = categories
  if (first === undefined || first.coders.length < 2) return undefinedFor('one-coder')
  const used = categories.filter(({ coders }) => coders.some((stretches) => stretches.length > 0))
  if (used.length === 0) return undefinedFor('never-given')
  const observed = used.reduce((sum, text) => sum + observedDisagreement(text), 0)
  const expected = used.reduce((sum, text) => sum + expectedDisagreement(text), 0)
  return expected === 0 ? undefinedFor('one-category') : 1 - observed / expected
}

/** Do of one category. */
export function observedDisagreement(text: MarkedText): number {
  const pairs = coderPairs(text)
  const sum = pairs.reduce(
    (before, [first, second]) => before + apart(first, second) + lonely(second, first),
    0,
  )
  // Every pair stands in two orders, and so does the number of pairs.
  return sum / (pairs.length * text.length ** 2)
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
export function expectedDisagreement(text: MarkedText): number {
  const lengths = text.coders.flat().map(({ start, end }) => end - start)
  const gaps = text.coders.flatMap((stretches) => gapLengths(stretches, text.length))
  const sum = lengths.reduce((before, length) => {
    const withPassages = ((lengths.length - 1) / 3) * (2 * length ** 3 - 3 * length ** 2 + length)
    const inGaps = gaps.reduce((room, gap) => room + Math.max(0, gap - length + 1), 0)
    return before + withPassages + length ** 2 * inGaps
  }, 0)
  const places = text.coders.length * text.length
  const within = lengths.reduce((before, length) => before + length * (length - 1), 0)
  return ((2 / text.length) * sum) / (places * (places - 1) - within)
}

function gapLengths(stretches: readonly Stretch[], length: number): readonly number[] {
  const starts = [...stretches.map(({ start }) => start), length]
  const ends = [0, ...stretches.map(({ end }) => end)]
  return starts.map((start, index) => start - (ends[index] ?? 0)).filter((gap) => gap > 0)
}
