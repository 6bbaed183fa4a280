import type { Distance } from './distance.ts'

/**
 * The nominal distance: categories are the same or they are not.
 *
 * Definition: δ² = 0 where c = k, else 1.
 *
 * Reference: K. Krippendorff, Content Analysis (3rd ed., 2013) ch. 12. Never undefined.
 *
 * @example nominalDistance([5, 5])(0, 1) // 1
 */
export const nominalDistance: Distance = () => (a, b) => (a === b ? 0 : 1)
