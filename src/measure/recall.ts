import type { Outcomes } from './outcomes.ts'

/**
 * Recall: which part of what is there was found.
 *
 * Definition: right / (right + missed); the sensitivity of medical tests.
 *
 * Reference: C. J. van Rijsbergen, Information Retrieval (2nd edition, 1979) ch. 7.
 *
 * Undefined where there is nothing to find.
 *
 * @example recall({ right: 8, wrong: 2, missed: 4 }) // 0.6667
 */
export function recall({ right, missed }: Outcomes): number | undefined {
  const there = right + missed
  return there === 0 ? undefined : right / there
}
