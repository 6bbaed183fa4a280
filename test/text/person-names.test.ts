import { expect, test } from 'vitest'
import { findNames } from '../../src/text/person-names.ts'

function names(text: string): readonly string[] {
  return findNames(text).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['Zij belde dhr. P. Jansen op', 'P. Jansen'],
  ['Volgens mw. S. Bakker-de Wit kan het', 'S. Bakker-de Wit'],
  ['Zij zei dat Jan Jansen rust had', 'Jan Jansen'],
  ['Toen kwam Mohammed Ali el Idrissi binnen', 'Mohammed Ali el Idrissi'],
])('“%s” has a name in it', (text, name) => {
  expect(names(text)).toContain(name)
})

test.each(['Zij zei dat Tweede Kamer een woord is', 'Hij zat op de Anne Frankschool'])(
  '“%s” has none',
  (text) => {
    expect(names(text)).toEqual([])
  },
)
