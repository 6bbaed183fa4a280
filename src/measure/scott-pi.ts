import { fleissKappa } from './fleiss-kappa.ts'
import { noPair } from './no-comparison.ts'
import { type Ratings, sharedBy } from './ratings.ts'
import type { Measured } from './undefined.ts'

/**
 * Scott's π: agreement of two coders beyond what chance would give, if both drew from the same shares.
 *
 * Definition: (Po − Pe) / (1 − Pe), where Po is the share of units on which the two agree and Pe = Σ π(k)², with π(k) the share
 * of category k in the ratings of both together. Only units that both rated count.
 *
 * Reference: W. A. Scott, “Reliability of content analysis: the case of nominal scale coding”, Public Opinion Quarterly 19
 * (1955) 321–325.
 *
 * Undefined with more than two coders (`more-than-two-coders`; Fleiss' κ is its generalisation), with one (`one-coder`),
 * without a unit that both rated (`no-shared-units`), and where one value is all that was given (`one-category`).
 *
 * @example scottPi(ratingsOf([['a', 'a'], ['a', 'b'], ['b', 'b'], ['b', 'b']])) // 0.4667
 */
export function scottPi(ratings: Ratings): Measured {
  return noPair(ratings) ?? fleissKappa(sharedBy(ratings, 0, 1))
}
