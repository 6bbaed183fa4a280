import type { Outcomes } from './outcomes.ts'

/**
 * Precision: which part of what was found is right.
 *
 * Definition: right / (right + wrong); the positive predictive value of medical tests.
 *
 * Reference: C. J. van Rijsbergen, Information Retrieval (2nd edition, 1979) ch. 7.
 *
 * Undefined where nothing was found.
 *
 * @example precision({ right: 8, wrong: 2, missed: 4 }) // 0.8
 */
export function precision({ right, wrong }: Outcomes): number | undefined {
  const found = right + wrong
  return found === 0 ? undefined : right / found
}
