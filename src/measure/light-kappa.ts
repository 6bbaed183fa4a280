import { cohenKappa } from './cohen-kappa.ts'
import { noComparison } from './no-comparison.ts'
import { type Ratings, sharedBy } from './ratings.ts'
import { isDefined, type Measured, undefinedFor } from './undefined.ts'

/**
 * Light's κ: the mean of Cohen's κ over all pairs of coders.
 *
 * Definition: as it stands; each pair is compared on the units that both rated. With two coders it is Cohen's κ.
 *
 * Reference: R. J. Light, “Measures of response agreement for qualitative data: some generalizations and alternatives”,
 * Psychological Bulletin 76 (1971) 365–377.
 *
 * Undefined with one coder (`one-coder`), where a pair shares no unit (`no-shared-units`), and as Cohen's κ where that is
 * undefined for one of the pairs.
 *
 * @example lightKappa(ratingsOf([['a', 'a', 'a'], ['b', 'b', 'a'], ['b', 'b', 'b'], ['a', 'b', 'b']])) // 0.3333
 */
export function lightKappa(ratings: Ratings): Measured {
  const nothing = noComparison(ratings)
  if (nothing !== undefined) return nothing
  let sum = 0
  let pairs = 0
  for (let first = 0; first < ratings.coders; first += 1) {
    for (let second = first + 1; second < ratings.coders; second += 1) {
      const kappa = cohenKappa(sharedBy(ratings, first, second))
      // Of two who share no unit each seems to be the only one.
      if (!isDefined(kappa))
        return kappa.why === 'one-coder' ? undefinedFor('no-shared-units') : kappa
      sum += kappa
      pairs += 1
    }
  }
  return sum / pairs
}
