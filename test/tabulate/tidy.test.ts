import { expect, test } from 'vitest'
import { categories } from '../../src/tabulate/axis.ts'
import { base, tally } from '../../src/tabulate/category.ts'
import { tidyTable } from '../../src/tabulate/tidy.ts'
import { cellText, lines, smallCorpus, transcript } from '../small-corpus.ts'

const corpus = smallCorpus(
  `
levels: [groep, thema]
codes:
  ouders:
    proces:
      rust: { keywords: [rust] }
      tijd: { keywords: [tijd] }
`,
  [
    transcript('id: B-1\nregio: Noord\ndatum: 2021-05-04', [
      'INT: Was er rust?',
      'MOEDER: Rust, en nog eens rust. En geen tijd. [[ouders/proces/rust]]',
      'MOEDER: Dat was het.',
    ]),
    transcript('id: B-2\nregio: Zuid\ncasus: verzuim', ['VADER: Rust. [[ouders]]']),
  ],
)

test('a row is a turn with a code, or a turn without one; the interviewer is not there', () => {
  const table = tidyTable(corpus)
  expect(table.columns.map(({ label }) => label)).toEqual([
    'transcript',
    'attribute_casus',
    'attribute_datum',
    'attribute_regio',
    'year',
    'turn',
    'speaker',
    'role',
    'words',
    'code',
    'level_groep',
    'level_thema',
    'keyword_hits',
    'negated_hits',
    'echo_hits',
    'manual_tags',
  ])
  expect(lines(table)).toEqual([
    'B-1 |  | 2021-05-04 | Noord | 2021 | 1 | MOEDER | ouder | 8 | ouders/proces/rust | ouders | proces | 2 | 0 | 0 | 1',
    'B-1 |  | 2021-05-04 | Noord | 2021 | 1 | MOEDER | ouder | 8 | ouders/proces/tijd | ouders | proces | 1 | 1 | 0 | 0',
    'B-1 |  | 2021-05-04 | Noord | 2021 | 2 | MOEDER | ouder | 3 |  |  |  | 0 | 0 | 0 | 0',
    'B-2 | verzuim |  | Zuid |  | 0 | VADER | ouder | 1 | ouders | ouders |  | 0 | 0 | 0 | 1',
    'B-2 | verzuim |  | Zuid |  | 0 | VADER | ouder | 1 | ouders/proces/rust | ouders | proces | 1 | 0 | 0 | 0',
  ])
})

test('every base and every count of turns can be counted from the rows', () => {
  const table = tidyTable(corpus)
  const column = (name: string): number => table.columns.findIndex(({ label }) => label === name)
  const rows = table.rows.map((row) => {
    const text = (name: string): string => cellText(row[column(name)] ?? '')
    return {
      transcript: text('transcript'),
      turn: `${text('transcript')} ${text('turn')}`,
      region: text('attribute_regio'),
      code: text('code'),
      words: Number(text('words')),
    }
  })
  const count = (own: typeof rows): object => ({
    interviews: new Set(own.map((row) => row.transcript)).size,
    turns: new Set(own.map(({ turn }) => turn)).size,
    words: [...new Map(own.map(({ turn, words }) => [turn, words])).values()].reduce(
      (a, b) => a + b,
      0,
    ),
  })
  const regions = categories(corpus, { kind: 'attribute', name: 'regio' })
  expect(regions).toHaveLength(2)
  for (const region of regions) {
    expect(count(rows.filter((row) => row.region === region.key))).toEqual(base(corpus, region))
  }
  for (const code of categories(corpus, { kind: 'tree' })) {
    expect(count(rows)).toEqual(base(corpus, code))
    const { interviews, turns, words } = tally(corpus, code)
    expect(count(rows.filter((row) => code.codes?.has(row.code)))).toEqual({
      interviews,
      turns,
      words,
    })
  }
})
