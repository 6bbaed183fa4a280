import { expect, test } from 'vitest'
import { intervalCells, intervalColumns } from '../../src/tabulate/interval-columns.ts'

test('a reader sees a number and its interval, a program also where that begins and ends', () => {
  expect(intervalColumns().map(({ machine }) => machine ?? false)).toEqual([
    false,
    false,
    true,
    true,
  ])
  expect(intervalCells({ value: 0.5, low: -0.3333, high: 0.75 })).toEqual([
    0.5,
    { nl: '-0,33–0,75', en: '-0.33–0.75' },
    -0.3333,
    0.75,
  ])
})

test('two negative ends do not run together', () => {
  const [, words] = intervalCells({ value: -0.2, low: -0.3, high: -0.1 })
  expect(words).toEqual({ nl: '-0,30 – -0,10', en: '-0.30 – -0.10' })
})

test('what there is not is empty, and what rounds to nought has no sign', () => {
  const none = { low: undefined, high: undefined }
  expect(intervalCells({ value: undefined, ...none })).toEqual([null, null, null, null])
  expect(intervalCells({ value: 0, low: -0.001, high: 0.001 })[1]).toEqual({
    nl: '0,00–0,00',
    en: '0.00–0.00',
  })
})

test('under a group the number has no name of its own', () => {
  expect(intervalColumns('F1').map(({ label }) => label)).toEqual([
    '',
    '95%',
    { nl: 'van', en: 'from' },
    { nl: 'tot', en: 'to' },
  ])
})
