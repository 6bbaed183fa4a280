import { unitCount, type UnitTally } from './ratings.ts'

/**
 * The share of each category in the ratings, every unit weighing the same however many coders rated it: the mean over
 * units of the part of its coders that gave the category.
 */
export function meanShares(units: readonly UnitTally[]): readonly number[] {
  const sums = new Map<number, number>()
  for (const { counts, total, times } of units) {
    for (const [category, count] of counts) {
      sums.set(category, (sums.get(category) ?? 0) + (times * count) / total)
    }
  }
  const all = unitCount(units)
  return [...sums.values()].map((sum) => sum / all)
}
