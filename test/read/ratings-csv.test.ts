import { expect, test } from 'vitest'
import type { Level } from '../../src/model/agreement.ts'
import { lineAt } from '../../src/model/source.ts'
import { readRatingsCsv } from '../../src/read/ratings-csv.ts'

function read(text: string, level: Level = 'nominal', values?: readonly string[]) {
  const source = { path: 'waarden.csv', text }
  const { sheet, diagnostics } = readRatingsCsv(source, { level, values })
  return {
    sheet,
    said: diagnostics.map(({ message, severity, place }) => {
      const line = lineAt(place.source, place.span.start)
      return `${line} ${severity} ${message.nl}`
    }),
  }
}

const rows = (text: string) => read(text).sheet.units.map(({ unit, values }) => [unit, ...values])

test('a line is what a coder gave a unit; an empty value is missing, and so is one that is not there', () => {
  const { sheet, said } = read('unit,coder,value\nu1,anna,a\nu1,bram,b\nu2,bram,\nu3,anna,a\n')
  expect(said).toEqual([])
  expect(sheet.coders).toEqual(['anna', 'bram'])
  expect(sheet.sets).toBe(false)
  expect(sheet.units).toEqual([
    { unit: 'u1', interview: undefined, values: ['a', 'b'] },
    { unit: 'u2', interview: undefined, values: [undefined, undefined] },
    { unit: 'u3', interview: undefined, values: ['a', undefined] },
  ])
})

test.each([
  ['eenheid;codeur;waarde\nu1;anna;a\n'],
  ['Waarde\tEenheid\tCodeur\na\tu1\tanna\n'],
  ['\n unit , coder , value \n u1 , anna , a\n\n'],
])('columns have Dutch names too, in any order, behind any delimiter: %j', (text) => {
  expect(rows(text)).toEqual([['u1', 'a']])
})

test('a | makes every value a set; its codes have no order; | alone is the empty set, and no missing value', () => {
  const { sheet } = read('unit,coder,value\nu1,a,rust|tijd\nu1,b,tijd | rust|rust\nu2,a,|\nu2,b,\nu3,a,rust\nu3,b,rust|\n') // prettier-ignore
  expect(sheet.sets).toBe(true)
  expect(sheet.units.map(({ values }) => values)).toEqual([
    ['rust|tijd', 'rust|tijd'],
    ['', undefined],
    ['rust', 'rust'],
  ])
})

test('sets have no order, so a level of order is refused at the first of them', () => {
  expect(read('unit,coder,value\nu,a,1\nu,b,1|2\n', 'ordinal').said[0]).toBe(
    '3 error een verzameling codes (met |) heeft geen volgorde; --level ordinal past daar niet bij',
  )
})

test('a coder who rates a unit twice is an error at the second line', () => {
  expect(read('unit,coder,value\nu,a,x\nu,b,x\n\nu,a,x\n').said).toEqual([
    '5 error “a” gaf “u” al een waarde; een codeur geeft elke eenheid er één',
  ])
})

test.each([
  ['', '1 error in de eerste regel ontbreekt: unit, coder, value'],
  ['unit,coder\nu,a\n', '1 error in de eerste regel ontbreekt: value'],
  [
    'unit,coder,value\n',
    '1 error er staat geen enkele waarde in dit bestand, alleen een eerste regel',
  ],
  ['unit,unit,coder,value\nu,u,a,x\n', '1 error er is meer dan één kolom voor unit'],
  ['unit,coder,value\n,a,x\n', '2 error deze regel heeft geen unit'],
  ['unit,coder,value\nu,,x\n', '2 error deze regel heeft geen coder'],
  [
    'unit,coder,value\nu,a,x\nu,b\n',
    '3 error deze regel is geen geldige CSV: klopt het aantal velden en zijn alle aanhalingstekens gesloten?',
  ],
  ['unit,coder,value,notitie\nu,a,x,?\n', '1 warning niet gebruikt: “notitie”'],
])('%j: %s', (text, expected) => {
  expect(read(text).said).toEqual([expected])
})

test.each([
  ['interval', 'laag', '2 error “laag” is geen getal, en --level interval vraagt om getallen'],
  [
    'ordinal',
    'laag',
    '2 error “laag” is geen getal, en --level ordinal vraagt om getallen; noem de waarden van laag naar hoog met --values',
  ],
  [
    'ratio',
    '-1',
    '2 error “-1” is kleiner dan nul, en een verhoudingsschaal (ratio) begint bij nul',
  ],
  ['ratio', '0x10', '2 error “0x10” is geen getal, en --level ratio vraagt om getallen'],
] as const)('at level %s, %j: %s', (level, value, expected) => {
  expect(read(`unit,coder,value\nu,a,${value}\n`, level).said).toEqual([expected])
})

test('numbers are the same however they are written, with a decimal comma where ; is the delimiter', () => {
  const { sheet, said } = read('unit;coder;value\nu;a;1,50\nu;b;1.5\n', 'interval')
  expect(said).toEqual([])
  expect(sheet.units[0]?.values).toEqual(['1.5', '1.5'])
})

test('where the values are named, words have an order and a slip is an error', () => {
  const { sheet, said } = read('unit,coder,value\nu,a,laag\nu,b,hoogg\n', 'ordinal', [
    'laag',
    'hoog',
  ])
  expect(sheet.units[0]?.values).toEqual(['laag', undefined])
  expect(said).toEqual(['3 error “hoogg” is geen van de waarden: laag, hoog'])
})

test('units can be of an interview', () => {
  const { sheet } = read('gesprek,unit,coder,value\nR-1,u,a,x\n,v,a,x\n')
  expect(sheet.units.map(({ interview }) => interview)).toEqual(['R-1', undefined])
})
