import { type Distance, fixedDistance } from './distance.ts'
import { jaccardBetween, sharedSize, type ValueSet } from './jaccard-distance.ts'

/**
 * The MASI distance of two sets: as Jaccard's, and milder where one set holds the other than where each has something of
 * its own.
 *
 * Definition: 1 − J · M, with J = |A ∩ B| / |A ∪ B| and M = 1 for equal sets, 2/3 where one holds the other, 1/3 where they share
 * something and each has more, 0 where they share nothing. So the empty set is at 1 from every other set. It stands in α in
 * the place of δ². (DKPro Statistics multiplies the two distances, (1 − J)(1 − M): see `dkproMasiDistance`.)
 *
 * Reference: R. J. Passonneau, “Measuring agreement on set-valued items (MASI) for semantic and pragmatic annotation”,
 * Proceedings of LREC 2006, 831–836. Never undefined.
 *
 * @example masiBetween(new Set(['a', 'b']), new Set(['a'])) // 0.6667: 1 − 1/2 · 2/3
 */
export function masiBetween(a: ValueSet, b: ValueSet): number {
  return 1 - (1 - jaccardBetween(a, b)) * monotonicity(a, b)
}

export function masiDistance(values: readonly ValueSet[]): Distance {
  return fixedDistance(values, masiBetween)
}

/** 1 for equal sets, 2/3 where one holds the other, 1/3 where they share something, 0 where they share nothing. */
export function monotonicity(a: ValueSet, b: ValueSet): number {
  const shared = sharedSize(a, b)
  if (shared === a.size && shared === b.size) return 1
  if (shared === a.size || shared === b.size) return 2 / 3
  return shared > 0 ? 1 / 3 : 0
}
