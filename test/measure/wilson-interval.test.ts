import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wilsonInterval } from '../../src/measure/wilson-interval.ts'

// Newcombe 1998, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i is %f to %f, as Newcombe has it', (count, n, low, high) => {
  const interval = wilsonInterval(count, n)
  expect(interval?.low).toBeCloseTo(low, 4)
  expect(interval?.high).toBeCloseTo(high, 4)
})

test('there is none of nothing', () => {
  expect(wilsonInterval(0, 0)).toBeUndefined()
})

test('it holds the share, stays between 0 and 1, and mirrors', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.integer({ min: 1, max: 200 }), (some, n) => {
      const count = some % (n + 1)
      const { low = NaN, high = NaN } = wilsonInterval(count, n) ?? {}
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      expect(low).toBeLessThanOrEqual(count / n)
      expect(high).toBeGreaterThanOrEqual(count / n)
      const mirrored = wilsonInterval(n - count, n)
      expect(mirrored?.low).toBeCloseTo(1 - high, 12)
    }),
  )
})
