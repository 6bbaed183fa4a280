import { beyondChance } from './beyond-chance.ts'
import { noComparison } from './no-comparison.ts'
import { observedAgreement } from './percent-agreement.ts'
import { type Ratings, tallies } from './ratings.ts'
import { type Measured, undefinedFor } from './undefined.ts'

/**
 * Brennan and Prediger's κ: agreement beyond what chance would give, if every category were as likely. For two coders it is
 * Bennett, Alpert and Goldstein's S.
 *
 * Definition: (Po − 1/q) / (1 − 1/q), where Po is percent agreement and q the number of categories there are to choose from.
 *
 * Reference: R. L. Brennan and D. J. Prediger, “Coefficient kappa: some uses, misuses, and alternatives”, Educational and
 * Psychological Measurement 41 (1981) 687–699; E. M. Bennett, R. Alpert and A. C. Goldstein, “Communications through limited
 * response questioning”, Public Opinion Quarterly 18 (1954) 303–308.
 *
 * Undefined with one coder (`one-coder`), without a unit that two coders rated (`no-shared-units`), and where there is only
 * one category (`one-category`).
 *
 * @example brennanPrediger(ratingsOf([['a', 'a'], ['a', 'b'], ['b', 'b'], ['b', 'b']])) // 0.5
 */
export function brennanPrediger(ratings: Ratings): Measured {
  const nothing = noComparison(ratings)
  if (nothing !== undefined) return nothing
  if (ratings.categories < 2) return undefinedFor('one-category')
  return beyondChance(observedAgreement(tallies(ratings, 2)), 1 / ratings.categories)
}
