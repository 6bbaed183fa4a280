import { coderPairs, type MarkedText, type Stretch } from './marked-text.ts'
import { type Measured, undefinedFor } from './undefined.ts'

/**
 * Character overlap: of the characters that one of two coders marked, the share that both marked.
 *
 * Definition: |A ∩ B| / |A ∪ B| in characters, the Jaccard index. For more coders both sums are over all pairs of coders. It
 * is not corrected for chance, and says nothing of where one passage ends and the next begins.
 *
 * Reference: P. Jaccard, “The distribution of the flora in the alpine zone”, New Phytologist 11 (1912) 37–50.
 *
 * Undefined with one coder (`one-coder`) and where nobody marked anything (`never-given`).
 *
 * @example characterOverlap({ length: 20, coders: [[{ start: 0, end: 10 }], [{ start: 5, end: 15 }]] }) // 0.3333
 */
export function characterOverlap(text: MarkedText): Measured {
  return overlapShare([markedCharacters(text)])
}

/** Over all pairs of coders: characters that both marked, and that one of them did. */
export interface MarkedCharacters {
  readonly pairs: number
  readonly shared: number
  readonly all: number
}

export function markedCharacters(text: MarkedText): MarkedCharacters {
  const pairs = coderPairs(text)
  const shared = pairs.map(([first, second]) => sharedLength(first, second))
  return {
    pairs: pairs.length,
    shared: shared.reduce((sum, both) => sum + both, 0),
    all: pairs.reduce(
      (sum, [first, second], index) =>
        sum + lengthOf(first) + lengthOf(second) - (shared[index] ?? 0),
      0,
    ),
  }
}

/** The same of texts one behind the other. */
export function overlapShare(texts: readonly MarkedCharacters[]): Measured {
  if (texts.every(({ pairs }) => pairs === 0)) return undefinedFor('one-coder')
  const all = texts.reduce((sum, text) => sum + text.all, 0)
  if (all === 0) return undefinedFor('never-given')
  return texts.reduce((sum, { shared }) => sum + shared, 0) / all
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0)
}

function sharedLength(first: readonly Stretch[], second: readonly Stretch[]): number {
  let sum = 0
  for (const a of first) {
    for (const b of second) sum += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  }
  return sum
}
