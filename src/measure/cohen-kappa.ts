import { beyondChance } from './beyond-chance.ts'
import { noPair } from './no-comparison.ts'
import { observedAgreement } from './percent-agreement.ts'
import { type Ratings, sharedBy, tallies, unitCount, valuesUsed } from './ratings.ts'
import { type Measured, undefinedFor } from './undefined.ts'

/**
 * Cohen's κ: agreement of two coders beyond what chance would give, if each kept to his own habits.
 *
 * Definition: (Po − Pe) / (1 − Pe), where Po is the share of units on which the two agree and Pe = Σ p₁(k) p₂(k), with p₁ and
 * p₂ the shares of category k with the one and with the other. Only units that both rated count.
 *
 * Reference: J. Cohen, “A coefficient of agreement for nominal scales”, Educational and Psychological Measurement 20 (1960)
 * 37–46.
 *
 * Undefined with more than two coders (`more-than-two-coders`; see `lightKappa`, `congerKappa` and `fleissKappa`), with one
 * (`one-coder`), without a unit that both rated (`no-shared-units`), and where both gave one and the same value to all
 * units (`one-category`: Pe is 1).
 *
 * @example cohenKappa(ratingsOf([['a', 'a'], ['a', 'b'], ['b', 'b'], ['b', 'b']])) // 0.5
 */
export function cohenKappa(ratings: Ratings): Measured {
  return noPair(ratings) ?? kappaOf(sharedBy(ratings, 0, 1))
}

function kappaOf(ratings: Ratings): Measured {
  const units = tallies(ratings, 2)
  if (valuesUsed(units) < 2) return undefinedFor('one-category')
  const all = unitCount(units)
  const first = shares(ratings, 0)
  const second = shares(ratings, 1)
  const expected = [...first].reduce(
    (sum, [category, count]) => sum + (count / all) * ((second.get(category) ?? 0) / all),
    0,
  )
  return beyondChance(observedAgreement(units), expected)
}

/** How often a coder gave each category. */
function shares({ units }: Ratings, coder: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { values, times } of units) {
    const value = values[coder]
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + times)
  }
  return counts
}
