import { type Distance, fixedDistance } from './distance.ts'
import { jaccardBetween, type ValueSet } from './jaccard-distance.ts'
import { passonneauBetween } from './passonneau-distance.ts'

/**
 * MASI as DKPro Statistics has it: the product of two distances and not one less the product of two likenesses.
 *
 * Definition: (1 − J)(1 − M), Jaccard's distance times Passonneau's of 2004; so it is never above either, and the empty set is
 * at 1/3 from every other set. It is not the definition of 2006 (`masiDistance`), and here to compare with what DKPro found.
 *
 * Reference: DKPro Statistics, MASISetAnnotationDistanceFunction; for its parts `jaccardBetween` and `passonneauBetween`.
 * Never undefined.
 *
 * @example dkproMasiBetween(new Set(['a', 'b']), new Set(['a'])) // 0.1667: 1/2 · 1/3
 */
export function dkproMasiBetween(a: ValueSet, b: ValueSet): number {
  return jaccardBetween(a, b) * passonneauBetween(a, b)
}

export function dkproMasiDistance(values: readonly ValueSet[]): Distance {
  return fixedDistance(values, dkproMasiBetween)
}
