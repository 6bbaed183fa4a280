import { activeCoders, type Ratings, tallies } from './ratings.ts'
import { type Undefined, undefinedFor } from './undefined.ts'

/** Why nothing can be compared at all; undefined where two coders rated a unit, so that something can. */
export function noComparison(ratings: Ratings): Undefined | undefined {
  if (activeCoders(ratings) < 2) return undefinedFor('one-coder')
  return tallies(ratings, 2).length === 0 ? undefinedFor('no-shared-units') : undefined
}

/** The same for a coefficient of two coders. */
export function noPair(ratings: Ratings): Undefined | undefined {
  return ratings.coders > 2 ? undefinedFor('more-than-two-coders') : noComparison(ratings)
}
