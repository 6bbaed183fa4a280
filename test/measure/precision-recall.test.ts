import { expect, test } from 'vitest'
import { f1Score } from '../../src/measure/f1-score.ts'
import { precision } from '../../src/measure/precision.ts'
import { recall } from '../../src/measure/recall.ts'

test('of ten found eight are right, and four of twelve were missed', () => {
  const outcomes = { right: 8, wrong: 2, missed: 4 }
  expect(precision(outcomes)).toBeCloseTo(8 / 10, 12)
  expect(recall(outcomes)).toBeCloseTo(8 / 12, 12)
  // By hand: 2 · 0.8 · 0.6667 / (0.8 + 0.6667) = 1.0667 / 1.4667.
  expect(f1Score(outcomes)).toBeCloseTo(0.7273, 4)
})

test('F1 is 0 where nothing is right, though one of the two has no value', () => {
  expect(f1Score({ right: 0, wrong: 3, missed: 0 })).toBe(0)
  expect(f1Score({ right: 0, wrong: 0, missed: 3 })).toBe(0)
})

test.each([
  ['precision where nothing was found', precision, { right: 0, wrong: 0, missed: 3 }],
  ['recall where there is nothing to find', recall, { right: 0, wrong: 3, missed: 0 }],
  ['F1 where neither is so', f1Score, { right: 0, wrong: 0, missed: 0 }],
] as const)('there is no %s', (_, measure, outcomes) => {
  expect(measure(outcomes)).toBeUndefined()
})
