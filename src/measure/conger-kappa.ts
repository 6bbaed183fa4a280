import { beyondChance } from './beyond-chance.ts'
import { noComparison } from './no-comparison.ts'
import { observedAgreement } from './percent-agreement.ts'
import { type Ratings, tallies, valuesUsed } from './ratings.ts'
import { type Measured, undefinedFor } from './undefined.ts'

/**
 * Conger's κ: Cohen's κ for any number of coders, each with his own habits.
 *
 * Definition: (P − Pe) / (1 − Pe), where P is the share of pairs of coders that agree, in the mean over units, and Pe is the mean
 * over pairs of coders of Σ p₁(k) p₂(k), with p the shares of category k in what a coder gave. With two coders who rated all
 * units it is Cohen's κ; where values are missing, each coder's shares are of all that this coder rated.
 *
 * Reference: A. J. Conger, “Integration and generalization of kappas for multiple raters”, Psychological Bulletin 88 (1980)
 * 322–328; with missing values as K. L. Gwet, Handbook of Inter-Rater Reliability (4th ed., 2014), ch. 2.
 *
 * Undefined with one coder (`one-coder`), without a unit that two coders rated (`no-shared-units`), and where one value is
 * all that was given (`one-category`: Pe is 1).
 *
 * @example congerKappa(ratingsOf([['a', 'a', 'a'], ['b', 'b', 'a'], ['b', 'b', 'b'], ['a', 'b', 'b']])) // 0.3333
 */
export function congerKappa(ratings: Ratings): Measured {
  const nothing = noComparison(ratings)
  if (nothing !== undefined) return nothing
  if (valuesUsed(tallies(ratings, 1)) < 2) return undefinedFor('one-category')
  return beyondChance(observedAgreement(tallies(ratings, 2)), expectedAgreement(ratings))
}

/** The mean over pairs of coders: per category what all pairs come to is half of (Σp)² − Σp². */
function expectedAgreement(ratings: Ratings): number {
  const shares = Array.from({ length: ratings.coders }, (_, coder) => sharesOf(ratings, coder))
  const active = shares.filter((own) => own !== undefined)
  let sum = 0
  for (let category = 0; category < ratings.categories; category += 1) {
    const own = active.map((one) => one[category] ?? 0)
    const together = own.reduce((before, share) => before + share, 0)
    sum += together ** 2 - own.reduce((before, share) => before + share ** 2, 0)
  }
  return sum / (active.length * (active.length - 1))
}

/** The share of each category in what a coder gave; undefined for one who gave nothing. */
function sharesOf({ categories, units }: Ratings, coder: number): readonly number[] | undefined {
  const counts = Array.from({ length: categories }, () => 0)
  let all = 0
  for (const { values, times } of units) {
    const value = values[coder]
    if (value === undefined) continue
    counts[value] = (counts[value] ?? 0) + times
    all += times
  }
  return all === 0 ? undefined : counts.map((count) => count / all)
}
