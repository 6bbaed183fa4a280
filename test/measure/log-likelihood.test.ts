import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logLikelihood } from '../../src/measure/log-likelihood.ts'
import { anyOccurrences } from './any-occurrences.ts'

test.each([
  // Dunning 1993, Table 1: -2 log λ and the four cells of three of its word pairs, “the swiss” the first.
  [110, 2442, 111, 29114, 270.72],
  [29, 13, 123, 31612, 263.9],
  [9, 12, 429, 31327, 48.94],
])('%i, %i, %i and %i give what Dunning 1993 has: %f', (a, b, c, d, published) => {
  const found = logLikelihood({ count: a, total: a + b }, { count: c, total: c + d })
  expect(found).toBeCloseTo(published, 2)
})

test('a word 10 times in 100 words and 20 times in 400, worked out by hand', () => {
  // Together 30 in 500, so 6 and 94 are expected of 100 words, 24 and 376 of 400.
  // 2 × (10 ln 10/6 + 90 ln 90/94 + 20 ln 20/24 + 380 ln 380/376)
  //   = 2 × (5.10826 − 3.91366 − 3.64643 + 4.02122) = 2 × 1.56939
  const found = logLikelihood({ count: 10, total: 100 }, { count: 20, total: 400 })
  expect(found).toBeCloseTo(3.1388, 3)
})

test('two cells instead of four, as Rayson and Garside 2000 have it, is next to nothing apart for a rare word', () => {
  // 52 in 50,000 and 57 in 75,000: 43.6 and 65.4 expected.
  // 2 × (52 ln 52/43.6 + 57 ln 57/65.4) = 2 × (9.16199 − 7.83613) = 2.6517
  const found = logLikelihood({ count: 52, total: 50_000 }, { count: 57, total: 75_000 })
  expect(found).toBeCloseTo(2.6517, 2)
})

test('a word that is in one of the two only: what is not there adds nothing', () => {
  // Together 10 in 200, 5 expected in either: 2 × (10 ln 10/5 + 90 ln 90/95 + 100 ln 100/95)
  //   = 2 × (6.93147 − 4.86605 + 5.12933) = 2 × 7.19475
  expect(logLikelihood({ count: 10, total: 100 }, { count: 0, total: 100 })).toBeCloseTo(14.3895, 3)
})

test('equal rates are 0, of whatever size', () => {
  expect(logLikelihood({ count: 5, total: 100 }, { count: 20, total: 400 })).toBeCloseTo(0, 12)
})

test.each([
  [{ count: 0, total: 0 }, { count: 3, total: 9 }, 'one text is empty'],
  [{ count: 3, total: 9 }, { count: 0, total: 0 }, 'the other is empty'],
  [{ count: 0, total: 5 }, { count: 0, total: 9 }, 'the word is in neither'],
  [{ count: 5, total: 5 }, { count: 9, total: 9 }, 'there is no other word'],
])('undefined of %j and %j: %s', (own, other) => {
  expect(logLikelihood(own, other)).toBeUndefined()
})

test('it is never negative, and the same either way round', () => {
  fc.assert(
    fc.property(anyOccurrences, anyOccurrences, (own, other) => {
      const found = logLikelihood(own, other)
      const turned = logLikelihood(other, own)
      if (found === undefined) return turned === undefined
      expect(found).toBeGreaterThanOrEqual(0)
      expect(turned).toBeCloseTo(found, 6)
      return true
    }),
  )
})
