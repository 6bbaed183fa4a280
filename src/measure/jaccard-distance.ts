import { type Distance, fixedDistance } from './distance.ts'

export type ValueSet = ReadonlySet<string>

/**
 * The Jaccard distance of two sets: the part of all that is in one of them that is not in both.
 *
 * Definition: 1 − |A ∩ B| / |A ∪ B|; 0 for two empty sets, which are the same set. It stands in α in the place of δ²: it is not
 * squared again, as with Passonneau.
 *
 * Reference: P. Jaccard, “The distribution of the flora in the alpine zone”, New Phytologist 11 (1912) 37–50; for α
 * R. J. Passonneau, “Measuring agreement on set-valued items (MASI) for semantic and pragmatic annotation”, LREC 2006.
 * Never undefined.
 *
 * @example jaccardBetween(new Set(['a', 'b']), new Set(['a'])) // 0.5
 */
export function jaccardBetween(a: ValueSet, b: ValueSet): number {
  const shared = sharedSize(a, b)
  const all = a.size + b.size - shared
  return all === 0 ? 0 : 1 - shared / all
}

export function jaccardDistance(values: readonly ValueSet[]): Distance {
  return fixedDistance(values, jaccardBetween)
}

export function sharedSize(a: ValueSet, b: ValueSet): number {
  let shared = 0
  for (const value of a) if (b.has(value)) shared += 1
  return shared
}
