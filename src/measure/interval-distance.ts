import { type Distance, fixedDistance } from './distance.ts'

/**
 * The interval distance: the squared difference of two numbers.
 *
 * Definition: δ² = (c − k)².
 *
 * Reference: K. Krippendorff, Content Analysis (3rd ed., 2013) ch. 12. Never undefined.
 *
 * @example intervalDistance([1, 4])([5, 5])(0, 1) // 9
 */
export function intervalDistance(values: readonly number[]): Distance {
  return fixedDistance(values, (a, b) => (a - b) ** 2)
}
