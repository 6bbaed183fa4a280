import { expect, test } from 'vitest'
import { contingencyCells, expectedCount } from '../../src/measure/occurrences.ts'

test('what is expected is the rate of both together', () => {
  // 30 in 500 is 6 in 100.
  expect(expectedCount({ count: 10, total: 100 }, { count: 20, total: 400 })).toBe(6)
  expect(expectedCount({ count: 0, total: 0 }, { count: 3, total: 9 })).toBe(0)
  expect(expectedCount({ count: 0, total: 0 }, { count: 0, total: 0 })).toBeUndefined()
})

test('the four cells: the word and the other words, here and there', () => {
  expect(contingencyCells({ count: 10, total: 100 }, { count: 20, total: 400 })).toEqual([
    { observed: 10, expected: 6 },
    { observed: 90, expected: 94 },
    { observed: 20, expected: 24 },
    { observed: 380, expected: 376 },
  ])
})
