import { contingencyCells, type Occurrences } from './occurrences.ts'

/**
 * Pearson's chi-squared, without a correction for continuity: how far two texts are from having something equally often.
 *
 * Definition: Σ (O − E)² / E over the four cells of the table of two texts by (the word, any other word), where E is what
 * the cell would have if both texts were alike. It is 0 where the rates are equal. One degree of freedom: 3.84 is
 * p = 0.05, for one comparison. With an expected count under five it makes too much of a rare word; G² does so less.
 *
 * Reference: K. Pearson, “On the criterion that a given system of deviations …”, Philosophical Magazine 50 (1900) 157–175.
 *
 * Undefined where one of the texts is empty, the word is in neither, or there is no other word.
 *
 * @example chiSquared({ count: 10, total: 100 }, { count: 20, total: 400 }) // 3.5461
 */
export function chiSquared(own: Occurrences, other: Occurrences): number | undefined {
  return contingencyCells(own, other)?.reduce(
    (sum, { observed, expected }) => sum + (observed - expected) ** 2 / expected,
    0,
  )
}
