import { beyondChance } from './beyond-chance.ts'
import { meanShares } from './mean-shares.ts'
import { noComparison } from './no-comparison.ts'
import { observedAgreement } from './percent-agreement.ts'
import { type Ratings, tallies, valuesUsed } from './ratings.ts'
import { type Measured, undefinedFor } from './undefined.ts'

/**
 * Fleiss' κ: agreement of any number of coders beyond what chance would give, if all drew from the same shares.
 *
 * Definition: (P − Pe) / (1 − Pe), where P is the share of pairs of coders that agree, in the mean over units, and
 * Pe = Σ π(k)², with π(k) the share of category k in all ratings. With two coders it is Scott's π, not Cohen's κ. Fleiss has as
 * many ratings for every unit; where some are missing, P is over the units with two ratings or more, and π over all units
 * that have one, each weighing the same, as Gwet has it and irrCAC reckons.
 *
 * Reference: J. L. Fleiss, “Measuring nominal scale agreement among many raters”, Psychological Bulletin 76 (1971) 378–382;
 * K. L. Gwet, Handbook of Inter-Rater Reliability (4th ed., 2014), ch. 2. A unit that nobody rated is no unit; irrCAC 1.0
 * divides by its number of ratings there and comes to NaN.
 *
 * Undefined with one coder (`one-coder`), without a unit that two coders rated (`no-shared-units`), and where one value is
 * all that was given (`one-category`: Pe is 1).
 *
 * @example fleissKappa(ratingsOf([['a', 'a', 'a'], ['a', 'a', 'b'], ['b', 'b', 'b']])) // 0.55
 */
export function fleissKappa(ratings: Ratings): Measured {
  const nothing = noComparison(ratings)
  if (nothing !== undefined) return nothing
  const rated = tallies(ratings, 1)
  if (valuesUsed(rated) < 2) return undefinedFor('one-category')
  const expected = meanShares(rated).reduce((sum, share) => sum + share ** 2, 0)
  return beyondChance(observedAgreement(tallies(ratings, 2)), expected)
}
