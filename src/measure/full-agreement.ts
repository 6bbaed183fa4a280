import { noComparison } from './no-comparison.ts'
import { type Ratings, tallies, unitCount } from './ratings.ts'
import { type Measured, undefinedFor } from './undefined.ts'

/**
 * Full agreement: the share of units to which all coders gave the same value, of the units that all of them rated.
 *
 * Definition: as it stands. With two coders it is percent agreement. It falls with every coder that is added.
 *
 * Reference: the function `agree` of M. Gamer, J. Lemon, I. Fellows and P. Singh, irr: Various Coefficients of Interrater
 * Reliability and Agreement (R package).
 *
 * Undefined with one coder (`one-coder`) and without a unit that all coders rated (`no-shared-units`).
 *
 * @example fullAgreement(ratingsOf([['a', 'a', 'a'], ['a', 'a', 'b']])) // 0.5
 */
export function fullAgreement(ratings: Ratings): Measured {
  const nothing = noComparison(ratings)
  if (nothing !== undefined) return nothing
  const units = tallies(ratings, ratings.coders)
  if (units.length === 0) return undefinedFor('no-shared-units')
  return unitCount(units.filter(({ counts }) => counts.length === 1)) / unitCount(units)
}
