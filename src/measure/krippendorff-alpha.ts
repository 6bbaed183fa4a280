import type { Distance } from './distance.ts'
import { noComparison } from './no-comparison.ts'
import { type Ratings, tallies, type UnitTally } from './ratings.ts'
import { type Measured, undefinedFor } from './undefined.ts'

/**
 * Krippendorff's α: how far the disagreement within units stays below that between values paired by chance, for any number
 * of coders, any scale and with missing values.
 *
 * Definition: 1 − Do / De. Do is the mean distance of values in the same unit: Σ over units of the distances between all ordered
 * pairs of its m values, divided by m − 1, the whole divided by n. De is the mean distance of all pairs of the n values that
 * have another in their unit: Σ n(c) n(k) δ²(c, k) / (n (n − 1)). The distance is nominal, ordinal, interval, ratio, or of sets.
 *
 * Reference: K. Krippendorff, “Computing Krippendorff's alpha-reliability” (2011); Content Analysis (3rd ed., 2013) ch. 12;
 * A. F. Hayes and K. Krippendorff, “Answering the call for a standard reliability measure for coding data”, Communication
 * Methods and Measures 1 (2007) 77–89. R's irr 0.84 differs where no value is missing and there are more than two coders: it
 * does not divide by m − 1 there, so that n in De is too large; icr and irrCAC agree with the definition.
 *
 * Undefined with one coder (`one-coder`), without a unit that two coders rated (`no-shared-units`), and where all values that
 * can be paired are the same (`one-category`: De is 0).
 *
 * @example krippendorffAlpha(ratingsOf([['a', 'a'], ['a', 'b'], ['b', 'b'], ['b', 'b']]), nominalDistance) // 0.5333
 */
export function krippendorffAlpha(ratings: Ratings, distance: Distance): Measured {
  const nothing = noComparison(ratings)
  if (nothing !== undefined) return nothing
  const { observed, expected } = disagreement(ratings, distance)
  return expected === 0 ? undefinedFor('one-category') : 1 - observed / expected
}

/** Do and De of ratings of which some can be compared. */
export function disagreement(
  ratings: Ratings,
  distance: Distance,
): { readonly observed: number; readonly expected: number } {
  const units = tallies(ratings, 2)
  const totals = pairableTotals(ratings)
  const between = distance(totals)
  const values = totals.reduce((sum, total) => sum + total, 0)
  const within = units.reduce(
    (sum, unit) => sum + (unit.times * distances(unit, between)) / (unit.total - 1),
    0,
  )
  return {
    observed: within / values,
    expected: distancesOfAll(totals, between) / (values * (values - 1)),
  }
}

type Between = ReturnType<Distance>

/** How often each category was given, in units where it can be paired. */
export function pairableTotals(ratings: Ratings): readonly number[] {
  const totals = Array.from({ length: ratings.categories }, () => 0)
  for (const { counts, times } of tallies(ratings, 2)) {
    for (const [category, count] of counts) {
      totals[category] = (totals[category] ?? 0) + times * count
    }
  }
  return totals
}

/** Over all ordered pairs of values of a unit. */
function distances({ counts }: UnitTally, between: Between): number {
  let sum = 0
  for (const [a, countOfA] of counts) {
    for (const [b, countOfB] of counts) if (a !== b) sum += countOfA * countOfB * between(a, b)
  }
  return sum
}

function distancesOfAll(totals: readonly number[], between: Between): number {
  const used = totals.flatMap((total, category) => (total > 0 ? [{ category, total }] : []))
  let sum = 0
  for (const [index, a] of used.entries()) {
    for (const b of used.slice(index + 1)) {
      sum += 2 * a.total * b.total * between(a.category, b.category)
    }
  }
  return sum
}
