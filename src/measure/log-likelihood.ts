import { contingencyCells, type Occurrences } from './occurrences.ts'

/**
 * Log-likelihood ratio G²: how sure it is that something is not equally frequent in two texts.
 *
 * Definition: 2 · Σ O · ln(O / E) over the four cells of the table of two texts by (the word, any other word), where E is
 * what the cell would have if both texts were alike; a cell with O = 0 adds nothing. It is 0 where the rates are equal and
 * never negative; which of the two has more is not in it. Chi-squared distributed with one degree of freedom: 3.84 is
 * p = 0.05, 15.13 is p = 0.0001, for one comparison.
 *
 * Reference: T. Dunning, “Accurate methods for the statistics of surprise and coincidence”, Computational Linguistics 19
 * (1993) 61–74. P. Rayson and R. Garside, “Comparing corpora using frequency profiling” (2000), use it for key words and
 * leave out the two cells of the other words, which are next to nothing for a word that is rare in both texts.
 *
 * Undefined where one of the texts is empty, the word is in neither, or there is no other word.
 *
 * @example logLikelihood({ count: 110, total: 221 }, { count: 2442, total: 31556 }) // 270.72
 */
export function logLikelihood(own: Occurrences, other: Occurrences): number | undefined {
  const cells = contingencyCells(own, other)
  if (cells === undefined) return undefined
  const sum = cells.reduce(
    (before, { observed, expected }) =>
      observed === 0 ? before : before + observed * Math.log(observed / expected),
    0,
  )
  // Rounding can leave equal rates a hair below 0.
  return Math.max(0, 2 * sum)
}
