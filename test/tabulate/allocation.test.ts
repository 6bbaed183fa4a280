import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allocation } from '../../src/tabulate/allocation.ts'

test.each([
  [[50, 30, 20], 10, [5, 3, 2]],
  // One of each at least: 9.7, 0.2 and 0.1 of ten.
  [[97, 2, 1], 10, [8, 1, 1]],
  [[1, 0, 5], 2, [1, 0, 1]],
  [[3, 2], 5, [3, 2]],
  [[3, 2], 99, [3, 2]],
  [[], 4, []],
])('of strata of %j there are %i drawn as %j', (sizes, n, parts) => {
  expect(allocation(sizes, n)).toEqual(parts)
})

test('with more strata than there are to draw some go without', () => {
  expect(allocation([5, 5, 5], 2)).toBeUndefined()
})

test('it comes to what was asked for, at least one of each and never more than there are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(300), { maxLength: 25 }),
      fc.integer({ min: 1, max: 400 }),
      (sizes, n) => {
        const parts = allocation(sizes, n)
        if (parts === undefined) return
        const total = sizes.reduce((sum, size) => sum + size, 0)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Math.min(n, total))
        for (const [at, part] of parts.entries()) {
          expect(part).toBeLessThanOrEqual(sizes[at] ?? 0)
          expect(part).toBeGreaterThanOrEqual(Math.min(1, sizes[at] ?? 0))
        }
      },
    ),
  )
})
