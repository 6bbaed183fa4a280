import { type Distance, fixedDistance } from './distance.ts'

/**
 * The ratio distance: the squared difference of two numbers, against their sum.
 *
 * Definition: δ² = ((c − k) / (c + k))²; 0 for two zeros.
 *
 * Reference: K. Krippendorff, Content Analysis (3rd ed., 2013) ch. 12. A ratio scale has a true zero, so the numbers may not be
 * negative; that is for the caller to see to. Never undefined.
 *
 * @example ratioDistance([1, 3])([5, 5])(0, 1) // 0.25
 */
export function ratioDistance(values: readonly number[]): Distance {
  return fixedDistance(values, (a, b) => (a === b ? 0 : ((a - b) / (a + b)) ** 2))
}
