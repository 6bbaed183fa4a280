import { type Undefined, undefinedFor } from './undefined.ts'

/** Where 95 % of the draws lie. */
export interface Interval {
  readonly low: number
  readonly high: number
  /** In how many draws the statistic had a value. */
  readonly draws: number
}

/** How to draw. */
export interface Drawing {
  readonly seed: number
  readonly draws: number
}

/**
 * The percentile interval: the 2.5th and the 97.5th percentile of a statistic over the draws in which it has a value.
 *
 * Definition: the percentile at p lies at place p (n − 1) of the sorted values, counted from 0, between two values in
 * proportion (type 7 of Hyndman and Fan, the usual one of R and Excel).
 *
 * Reference: B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap (1993) ch. 13; R. J. Hyndman and Y. Fan, “Sample
 * quantiles in statistical packages”, The American Statistician 50 (1996) 361–365.
 *
 * Undefined where the statistic has a value in fewer than half of the draws (`too-few-draws`).
 *
 * @example percentileInterval([0, 1, 2, 3, 4], 5) // { low: 0.1, high: 3.9, draws: 5 }
 */
export function percentileInterval(values: readonly number[], draws: number): Interval | Undefined {
  if (values.length === 0 || 2 * values.length < draws) return undefinedFor('too-few-draws')
  const sorted = Float64Array.from(values).sort()
  return { low: percentile(sorted, 0.025), high: percentile(sorted, 0.975), draws: values.length }
}

function percentile(sorted: Float64Array, part: number): number {
  const place = part * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? 0
  return below + (place - Math.floor(place)) * (above - below)
}
