import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chiSquared } from '../../src/measure/chi-squared.ts'
import { anyOccurrences } from './any-occurrences.ts'

test('a word 10 times in 100 words and 20 times in 400, worked out by hand', () => {
  // Together 30 in 500, so 6 and 94 are expected of 100 words, 24 and 376 of 400; all four are 4 off.
  // 16/6 + 16/94 + 16/24 + 16/376 = 2.66667 + 0.17021 + 0.66667 + 0.04255
  const found = chiSquared({ count: 10, total: 100 }, { count: 20, total: 400 })
  expect(found).toBeCloseTo(3.5461, 4)
})

test('words that only one text has, and all of them: as many as there are words', () => {
  // Worked out by hand: 3 of 3 and 0 of 4 expect 9/7, 12/7, 12/7 and 16/7; the sum is 7.
  expect(chiSquared({ count: 3, total: 3 }, { count: 0, total: 4 })).toBeCloseTo(7, 12)
})

test('equal rates are 0', () => {
  expect(chiSquared({ count: 5, total: 100 }, { count: 20, total: 400 })).toBe(0)
})

test.each([
  [{ count: 0, total: 0 }, { count: 3, total: 9 }, 'one text is empty'],
  [{ count: 0, total: 5 }, { count: 0, total: 9 }, 'the word is in neither'],
  [{ count: 5, total: 5 }, { count: 9, total: 9 }, 'there is no other word'],
])('undefined of %j and %j: %s', (own, other) => {
  expect(chiSquared(own, other)).toBeUndefined()
})

test('it is N (ad − bc)² over the product of the margins, the formula for a table of two by two', () => {
  fc.assert(
    fc.property(anyOccurrences, anyOccurrences, (own, other) => {
      const found = chiSquared(own, other)
      const [a, b] = [own.count, own.total - own.count]
      const [c, d] = [other.count, other.total - other.count]
      const margins = (a + b) * (c + d) * (a + c) * (b + d)
      if (margins === 0) return found === undefined
      const direct = ((a + b + c + d) * (a * d - b * c) ** 2) / margins
      expect(found).toBeCloseTo(direct, 6)
      return true
    }),
  )
})
