import type { Distance } from './distance.ts'

/**
 * The ordinal distance: how many ratings lie between two ranks.
 *
 * Definition: δ² = (Σ n(g) − (n(c) + n(k)) / 2)², the sum over all ranks g from c to k, both included, with n(g) how often rank g
 * was given. So it depends on what was given, and not on the numbers that the ranks go by.
 *
 * Reference: K. Krippendorff, Content Analysis (3rd ed., 2013) ch. 12. Never undefined.
 *
 * @example ordinalDistance([1, 2, 3])([4, 2, 6])(0, 2) // 49: (4 + 2 + 6 − (4 + 6) / 2)²
 */
export function ordinalDistance(values: readonly number[]): Distance {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  return (totals) => {
    // A rank's middle: all ratings below it and half of its own.
    const middles = new Float64Array(values.length)
    let below = 0
    for (const category of order) {
      const own = totals[category] ?? 0
      middles[category] = below + own / 2
      below += own
    }
    return (a, b) => ((middles[a] ?? 0) - (middles[b] ?? 0)) ** 2
  }
}
