import { type Distance, fixedDistance } from './distance.ts'
import type { ValueSet } from './jaccard-distance.ts'
import { monotonicity } from './masi-distance.ts'

/**
 * Passonneau's first distance of two sets: only how they lie to each other counts, not how much they share.
 *
 * Definition: 0 for equal sets, 1/3 where one holds the other, 2/3 where they share something and each has more, 1 where they
 * share nothing. The empty set is held by every other. It stands in α in the place of δ².
 *
 * Reference: R. J. Passonneau, “Computing reliability for coreference annotation”, Proceedings of LREC 2004, 1503–1506.
 * Never undefined.
 *
 * @example passonneauBetween(new Set(['a', 'b']), new Set(['a'])) // 0.3333
 */
export function passonneauBetween(a: ValueSet, b: ValueSet): number {
  return 1 - monotonicity(a, b)
}

export function passonneauDistance(values: readonly ValueSet[]): Distance {
  return fixedDistance(values, passonneauBetween)
}
