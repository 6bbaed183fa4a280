import type { Ratings } from './ratings.ts'
import { specificAgreement } from './specific-agreement.ts'
import type { Measured } from './undefined.ts'

/**
 * Positive agreement: where one coder gave the code, how often the other gave it too.
 *
 * Definition: 2a / (2a + b + c) of the table of two by two, where both gave it a times and one alone b + c times; category 1
 * is that the code was given, 0 that it was not. For more coders it is their specific agreement on category 1.
 *
 * Reference: D. V. Cicchetti and A. R. Feinstein, “High agreement but low kappa: II. Resolving the paradoxes”, Journal of
 * Clinical Epidemiology 43 (1990) 551–558.
 *
 * Undefined with one coder (`one-coder`), without a unit that two coders rated (`no-shared-units`), and where nobody gave
 * the code (`never-given`).
 *
 * @example positiveAgreement(ratingsOf([[1, 1], [1, 0], [0, 0]], [0, 1])) // 0.6667
 */
export function positiveAgreement(ratings: Ratings): Measured {
  return specificAgreement(ratings, 1)
}
