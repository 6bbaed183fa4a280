import type { Outcomes } from './outcomes.ts'

/**
 * F1: precision and recall in one number, which is low as soon as one of them is.
 *
 * Definition: 2 · right / (2 · right + wrong + missed), the harmonic mean of precision and recall where both have a value. It is
 * the positive agreement of two coders (Dice's coefficient), and 0 where nothing is right.
 *
 * Reference: C. J. van Rijsbergen, Information Retrieval (2nd edition, 1979) ch. 7 (1 − E with both weighing the same); N. Chinchor,
 * “MUC-4 evaluation metrics”, Proceedings of MUC-4 (1992) 22–29.
 *
 * Undefined where nothing was found and there is nothing to find.
 *
 * @example f1Score({ right: 8, wrong: 2, missed: 4 }) // 0.7273
 */
export function f1Score({ right, wrong, missed }: Outcomes): number | undefined {
  const all = 2 * right + wrong + missed
  return all === 0 ? undefined : (2 * right) / all
}
