/** Of the standard normal distribution 95 % lies between this and its opposite. */
const z = 1.959963984540054

/** Where a share may well be, at 95 %. */
export interface ShareInterval {
  readonly low: number
  readonly high: number
}

/**
 * The Wilson score interval of a share, at 95 %, without a correction for continuity: the shares that the score test does not
 * reject. It stays between 0 and 1 and has a width where the share is 0 or 1, so that it serves small numbers.
 *
 * Definition: (p + z² / 2n ± z √(p (1 − p) / n + z² / 4n²)) / (1 + z² / n), with p = count / n. It takes the units for
 * independent of each other.
 *
 * Reference: E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, Journal of the American
 * Statistical Association 22 (1927) 209–212; R. G. Newcombe, “Two-sided confidence intervals for the single proportion”, Statistics
 * in Medicine 17 (1998) 857–872 (method 3).
 *
 * Undefined where there is nothing that the share is of.
 *
 * @example wilsonInterval(81, 263) // { low: 0.2553, high: 0.3662 }
 */
export function wilsonInterval(count: number, n: number): ShareInterval | undefined {
  if (n === 0) return undefined
  const share = count / n
  const middle = share + z ** 2 / (2 * n)
  const half = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))
  const scale = 1 + z ** 2 / n
  // Rounding leaves these a hair from where they are.
  return {
    low: count === 0 ? 0 : (middle - half) / scale,
    high: count === n ? 1 : (middle + half) / scale,
  }
}
