import { noComparison } from './no-comparison.ts'
import { type Ratings, tallies, unitCount, type UnitTally } from './ratings.ts'
import type { Measured } from './undefined.ts'

/**
 * Percent agreement: the share of pairs of coders that gave a unit the same value, over the units that two or more rated.
 *
 * Definition: the mean over those units of Σ r(r − 1) / (m(m − 1)), where m coders rated the unit and r of them gave it a
 * value. With two coders it is the share of units on which they agree. With more it is the mean over pairs of coders, and not
 * the share of units on which all agree (that is `fullAgreement`; R's irr calls that one “agree”).
 *
 * Reference: J. L. Fleiss, “Measuring nominal scale agreement among many raters”, Psychological Bulletin 76 (1971) 378–382;
 * with missing values as K. L. Gwet, Handbook of Inter-Rater Reliability (4th ed., 2014), ch. 2.
 *
 * Undefined with one coder (`one-coder`) and without a unit that two coders rated (`no-shared-units`).
 *
 * @example percentAgreement(ratingsOf([['a', 'a'], ['a', 'b'], ['b', 'b']])) // 0.6667
 */
export function percentAgreement(ratings: Ratings): Measured {
  return noComparison(ratings) ?? observedAgreement(tallies(ratings, 2))
}

/** The same of units that have two ratings or more, of which there has to be one. */
export function observedAgreement(units: readonly UnitTally[]): number {
  const sum = units.reduce((before, { counts, total, times }) => {
    const pairs = counts.reduce((alike, [, count]) => alike + count * (count - 1), 0)
    return before + (times * pairs) / (total * (total - 1))
  }, 0)
  return sum / unitCount(units)
}
