import { beyondChance } from './beyond-chance.ts'
import { meanShares } from './mean-shares.ts'
import { noComparison } from './no-comparison.ts'
import { observedAgreement } from './percent-agreement.ts'
import { type Ratings, tallies } from './ratings.ts'
import { type Measured, undefinedFor } from './undefined.ts'

/**
 * Gwet's AC1: agreement beyond chance, where chance plays a part only with units that are hard to code.
 *
 * Definition: (P − Pe) / (1 − Pe), where P is percent agreement (the share of pairs of coders that agree) and
 * Pe = Σ π(k)(1 − π(k)) / (q − 1), with π(k) the share of category k in the ratings, every unit weighing the same, and q the
 * number of categories there are to choose from. P is over the units with two ratings or more, π over all that have one.
 *
 * Reference: K. L. Gwet, “Computing inter-rater reliability and its variance in the presence of high agreement”, British
 * Journal of Mathematical and Statistical Psychology 61 (2008) 29–48; with missing values his Handbook of Inter-Rater
 * Reliability (4th ed., 2014), ch. 2, and irrCAC. A unit that nobody rated is no unit; irrCAC 1.0 comes to NaN there.
 *
 * Undefined with one coder (`one-coder`), without a unit that two coders rated (`no-shared-units`), and where there is only
 * one category (`one-category`). With two categories, of which one was never given, it is 1.
 *
 * @example gwetAc1(ratingsOf([['a', 'a'], ['a', 'b'], ['b', 'b'], ['b', 'b']])) // 0.5294
 */
export function gwetAc1(ratings: Ratings): Measured {
  const nothing = noComparison(ratings)
  if (nothing !== undefined) return nothing
  const { categories } = ratings
  if (categories < 2) return undefinedFor('one-category')
  const spread = meanShares(tallies(ratings, 1)).reduce((sum, pi) => sum + pi * (1 - pi), 0)
  return beyondChance(observedAgreement(tallies(ratings, 2)), spread / (categories - 1))
}
