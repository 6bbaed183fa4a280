import type { Ratings } from './ratings.ts'
import { specificAgreement } from './specific-agreement.ts'
import { isDefined, type Measured, undefinedFor } from './undefined.ts'

/**
 * Negative agreement: where one coder left the code out, how often the other left it out too.
 *
 * Definition: 2d / (2d + b + c) of the table of two by two, where neither gave it d times and one alone b + c times; category
 * 1 is that the code was given, 0 that it was not. For more coders it is their specific agreement on category 0.
 *
 * Reference: D. V. Cicchetti and A. R. Feinstein, “High agreement but low kappa: II. Resolving the paradoxes”, Journal of
 * Clinical Epidemiology 43 (1990) 551–558.
 *
 * Undefined with one coder (`one-coder`), without a unit that two coders rated (`no-shared-units`), and where everybody gave
 * the code every time (`always-given`).
 *
 * @example negativeAgreement(ratingsOf([[1, 1], [1, 0], [0, 0], [0, 0]], [0, 1])) // 0.8
 */
export function negativeAgreement(ratings: Ratings): Measured {
  const agreement = specificAgreement(ratings, 0)
  if (isDefined(agreement) || agreement.why !== 'never-given') return agreement
  return undefinedFor('always-given')
}
