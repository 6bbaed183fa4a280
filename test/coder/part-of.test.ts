import fc from 'fast-check'
import { expect, test } from 'vitest'
import { piece, plainLine } from '../../src/coder/line.ts'
import { partOf } from '../../src/coder/review-pane.ts'
import { press, start } from './small-desk.ts'

const lines = (count: number): readonly (readonly ReturnType<typeof piece>[])[] =>
  Array.from({ length: count }, (_, number) => [piece(String(number))])

test('what a code means is read to its end with Tab, and then again', () => {
  const begun = press(start(), 'c')
  const shown = (...keys: readonly string[]): readonly string[] =>
    partOf(lines(7), 4, press(begun, ...keys)).map(plainLine)
  expect(shown()).toEqual(['0', '1', '2', '↓ meer (Tab)'])
  expect(shown('tab')).toEqual(['3', '4', '5', '↓ meer (Tab)'])
  expect(shown('tab', 'tab')).toEqual(['4', '5', '6', '↑ begin (Tab)'])
  expect(shown('tab', 'tab', 'tab')).toEqual(shown())
  expect(shown('tab', 'down')).toEqual(shown())
})

test('in a review too; each hit begins at the top', () => {
  const begun = start({ review: true })
  expect(press(begun, 'tab').page).toBe(1)
  expect(press(begun, 'tab', 's').page).toBe(0)
})

test('no line is passed over', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 2, max: 30 }), (count, rows) => {
      const seen = Array.from({ length: count + 1 }, (_, page) =>
        partOf(lines(count), rows, { ...start(), page }),
      )
      expect(seen.every((part) => part.length <= rows)).toBe(true)
      expect(new Set(seen.flat().map(plainLine))).toEqual(
        new Set([
          ...lines(count).map(plainLine),
          ...seen
            .flat()
            .map(plainLine)
            .filter((line) => line.includes('Tab')),
        ]),
      )
    }),
  )
})
