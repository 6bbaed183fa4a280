import { noComparison } from './no-comparison.ts'
import { type Ratings, tallies } from './ratings.ts'
import { type Measured, undefinedFor } from './undefined.ts'

/**
 * Specific agreement: where a coder gave this category, how often another coder gave it to the same unit.
 *
 * Definition: Σ r(r − 1) / Σ r(m − 1) over the units that two or more coders rated, where m coders rated the unit and r of
 * them gave it the category. With two coders it is 2a / (2a + b + c), where both gave it a times and one alone b + c times.
 *
 * Reference: R. L. Spitzer and J. L. Fleiss, “A re-analysis of the reliability of psychiatric diagnosis”, British Journal of
 * Psychiatry 125 (1974) 341–347; for more coders J. L. Fleiss, Statistical Methods for Rates and Proportions (2nd ed., 1981)
 * ch. 13.
 *
 * Undefined with one coder (`one-coder`), without a unit that two coders rated (`no-shared-units`), and where nobody gave
 * the category (`never-given`).
 *
 * @example specificAgreement(ratingsOf([[1, 1], [1, 0], [0, 0]], [0, 1]), 1) // 0.6667
 */
export function specificAgreement(ratings: Ratings, category: number): Measured {
  const nothing = noComparison(ratings)
  if (nothing !== undefined) return nothing
  let alike = 0
  let possible = 0
  for (const { counts, total, times } of tallies(ratings, 2)) {
    const given = counts.find(([value]) => value === category)?.[1] ?? 0
    alike += times * given * (given - 1)
    possible += times * given * (total - 1)
  }
  return possible === 0 ? undefinedFor('never-given') : alike / possible
}
