import { expect, test } from 'vitest'
import type { Target } from '../../src/model/project.ts'
import { say } from '../../src/model/language.ts'
import { standingTables } from '../../src/tabulate/standing.ts'
import { lines, smallCorpus, transcript } from '../small-corpus.ts'

function standing(
  fronts: readonly string[],
  targets: readonly Target[] = [],
): Readonly<Record<string, readonly string[]>> {
  const corpus = smallCorpus(
    'codes: { rust: { keywords: [rust] } }',
    fronts.map((front) => transcript(front, ['OUDER: Hallo.'])),
  )
  return Object.fromEntries(
    standingTables(corpus, targets).map((table) => [
      say(table.caption, 'nl'),
      [table.columns.map(({ label }) => say(label, 'nl')).join(' | '), ...lines(table)],
    ]),
  )
}

function target(kind: string, values: Readonly<Record<string, number>>): Target {
  return { kind, attribute: 'regio', values: new Map(Object.entries(values)) }
}

const fronts = [
  'id: I-1\nsoort: interview\nregio: Noord\ndatum: 2021-11-09',
  'id: I-2\nsoort: interview\nregio: Noord\njaar: 2022',
  'id: I-3\nsoort: interview',
  'id: W-1\nsoort: werkatelier\nregio: Oost',
]

test('every kind against its targets, also where there is none yet or none was planned', () => {
  const targets = [target('interview', { Noord: 1, West: 3 }), target('werkatelier', { Noord: 1 })]
  expect(standing(fronts, targets)).toEqual({
    'Per regio': [
      'Regio | Interviews | van gepland | Werkateliers | van gepland',
      'Noord | 2 | 1 | 0 | 1',
      'Oost | 0 | – | 1 | –',
      'West | 0 | 3 | 0 | –',
      '– | 1 | – | 0 | –',
      'Totaal | 3 | 4 | 1 | 1',
    ],
    'Per jaar': [
      'Jaar | Interviews | Werkateliers',
      '2021 | 1 | 0',
      '2022 | 1 | 0',
      '– | 1 | 1',
      'Totaal | 3 | 1',
    ],
  })
})

test('without targets only what there is', () => {
  expect(standing(fronts.slice(0, 2))['Per regio']).toEqual([
    'Regio | Interviews',
    'Noord | 2',
    'Totaal | 2',
  ])
})

test('an attribute with a value for nearly every transcript is no way to group by', () => {
  const many = Array.from(
    { length: 21 },
    (_, index) => `id: I-${index}\ndossier: d${index}\nregio: Noord`,
  )
  expect(Object.keys(standing(many))).toEqual(['Per regio'])
  expect(Object.keys(standing(many.slice(1)))).toEqual(['Per dossier', 'Per regio'])
})

test('transcripts without any attribute are counted all the same', () => {
  expect(standing(['id: X-1', 'id: X-2'])).toEqual({
    'Per jaar': ['Jaar | Gesprekken', '– | 2', 'Totaal | 2'],
  })
})

test('a kind that we have no plural for keeps its own name', () => {
  expect(standing(['id: X-1\nsoort: groepsgesprek\nregio: Noord'])['Per regio']?.[0]).toBe(
    'Regio | groepsgesprek',
  )
})

test('a kind of which there are none yet is named by what it is', () => {
  const targets = [target('interview', { Noord: 1 }), target('werkatelier', { Noord: 1 })]
  expect(standing(['id: X-1\nsoort: interview\nregio: Noord'], targets)['Per regio']?.[0]).toBe(
    'Regio | Interviews | van gepland | Werkateliers | van gepland',
  )
})
