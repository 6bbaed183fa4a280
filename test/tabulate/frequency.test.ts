import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Corpus } from '../../src/model/corpus.ts'
import { categories } from '../../src/tabulate/axis.ts'
import { base, tally } from '../../src/tabulate/category.ts'
import { frequencyTables } from '../../src/tabulate/frequency.ts'
import { select } from '../../src/tabulate/selection.ts'
import { lines, smallCorpus, transcript } from '../small-corpus.ts'

const codebook = `
codes:
  dieren:
    keywords: [beest]
    huis:
      hond: { keywords: [hond] }
      kat: { keywords: [kat, poes] }
    koe: { keywords: [koe] }
  weer:
    applies_to: { seizoen: winter }
    sneeuw: { keywords: [sneeuw] }
`
const vocabulary = ['beest', 'hond', 'kat', 'poes', 'koe', 'sneeuw', 'en', 'gras', 'vroeger']
/** A word of the vocabulary → the codes that its turn then has, branches too. */
const codesOf: Readonly<Record<string, readonly string[]>> = {
  beest: ['dieren'],
  hond: ['dieren', 'dieren/huis', 'dieren/huis/hond'],
  kat: ['dieren', 'dieren/huis', 'dieren/huis/kat'],
  poes: ['dieren', 'dieren/huis', 'dieren/huis/kat'],
  koe: ['dieren', 'dieren/koe'],
  sneeuw: ['weer', 'weer/sneeuw'],
}

interface Draft {
  readonly season: string
  readonly turns: readonly { readonly asked: boolean; readonly words: readonly string[] }[]
}

const draft: fc.Arbitrary<Draft> = fc.record({
  season: fc.constantFrom('winter', 'zomer'),
  turns: fc.array(
    fc.record({
      asked: fc.boolean(),
      words: fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
})
const drafts = fc.array(draft, { minLength: 1, maxLength: 4 })

function corpusOf(made: readonly Draft[]): Corpus {
  return smallCorpus(
    codebook,
    made.map(({ season, turns }, index) =>
      transcript(
        `id: C-${index}\nseizoen: ${season}`,
        turns.map(({ asked, words }) => `${asked ? 'INT' : 'KIND'}: ${words.join(' ')}.`),
      ),
    ),
  )
}

/** The obvious way: look at every word of every turn. */
function slowly(made: readonly Draft[], code: string): object {
  const sum = { interviews: 0, turns: 0, hits: 0, words: 0 }
  for (const { season, turns } of made) {
    const hits = turns
      .filter(({ asked }) => !asked)
      .map(({ words }) => ({
        words: words.length,
        hits: words.filter(
          (word) =>
            (codesOf[word] ?? []).includes(code) && (word !== 'sneeuw' || season === 'winter'),
        ).length,
      }))
      .filter((turn) => turn.hits > 0)
    sum.interviews += Math.min(1, hits.length)
    sum.turns += hits.length
    for (const turn of hits) {
      sum.hits += turn.hits
      sum.words += turn.words
    }
  }
  return sum
}

test('every count is what a slow look at every word comes to', () => {
  fc.assert(
    fc.property(drafts, (made) => {
      const corpus = corpusOf(made)
      for (const code of categories(corpus, { kind: 'tree' })) {
        expect(tally(corpus, code)).toEqual(slowly(made, code.key))
      }
    }),
  )
})

test('interviews ≤ turns ≤ hits, and no count is over its base', () => {
  fc.assert(
    fc.property(drafts, (made) => {
      const corpus = corpusOf(made)
      for (const code of categories(corpus, { kind: 'tree' })) {
        const found = tally(corpus, code)
        const of = base(corpus, code)
        expect(found.interviews).toBeLessThanOrEqual(found.turns)
        expect(found.turns).toBeLessThanOrEqual(found.hits)
        expect(found.interviews).toBeLessThanOrEqual(of.interviews)
        expect(found.turns).toBeLessThanOrEqual(of.turns)
        expect(found.words).toBeLessThanOrEqual(of.words)
      }
    }),
  )
})

test('a parent has at least what each child has, and at most what they and its own hits add up to', () => {
  fc.assert(
    fc.property(drafts, (made) => {
      const corpus = corpusOf(made)
      for (const { id } of corpus.codebook.codes.filter(({ branch }) => branch)) {
        const turnsOf = (codes: readonly string[]): number =>
          tally(corpus, { key: '', label: '', codes: new Set(codes) }).turns
        const under = (top: string): readonly string[] =>
          corpus.codebook.codes
            .map((code) => code.id)
            .filter((one) => `${one}/`.startsWith(`${top}/`))
        const children = corpus.codebook.codes
          .filter(({ parent }) => parent === id)
          .map((one) => turnsOf(under(one.id)))
        const whole = turnsOf(under(id))
        expect(whole).toBeGreaterThanOrEqual(Math.max(...children))
        expect(whole).toBeLessThanOrEqual(children.reduce((a, b) => a + b, turnsOf([id])))
      }
    }),
  )
})

const winter = corpusOf([
  { season: 'winter', turns: [{ asked: false, words: ['sneeuw', 'beest'] }] },
  {
    season: 'zomer',
    turns: [
      { asked: false, words: ['sneeuw', 'hond'] },
      { asked: true, words: ['koe'] },
    ],
  },
])

test('a code that is limited to some transcripts has only those as its base', () => {
  const [table] = frequencyTables(winter, {
    rows: { kind: 'code' },
    columns: { kind: 'attribute', name: 'seizoen' },
    counts: ['interviews'],
    percent: undefined,
    zeros: true,
    sorted: false,
    smallBase: 0,
  })
  expect(table && lines(table)).toEqual([
    // winter, its base, zomer, its base, both
    // A branch with a keyword of its own is a code too.
    'dieren | dieren | 1 | 1 | 0 | 1 | 1 | 2',
    'dieren/huis/hond | hond | 0 | 1 | 1 | 1 | 1 | 2',
    'dieren/huis/kat | kat | 0 | 1 | 0 | 1 | 0 | 2',
    'dieren/koe | koe | 0 | 1 | 0 | 1 | 0 | 2',
    'weer/sneeuw | sneeuw | 1 | 1 | – | – | 1 | 1',
    ' | Minstens één hiervan | 1 | 1 | 1 | 1 | 2 | 2',
  ])
})

test('a branch with keywords of its own has a base wider than that of what stands under it', () => {
  const corpus = smallCorpus(
    `
codes:
  zorg:
    keywords: [zorg]
    thuis: { keywords: [thuis], applies_to: { groep: ouders } }
`,
    [
      transcript('id: D-1\ngroep: ouders', ['MOEDER: Zorg thuis.']),
      transcript('id: D-2\ngroep: kinderen', ['KIND: Veel zorg.']),
      transcript('id: D-3\ngroep: kinderen', ['KIND: Spelen.']),
    ],
  )
  const [whole] = categories(corpus, { kind: 'tree' })
  expect(whole && [tally(corpus, whole).interviews, base(corpus, whole).interviews]).toEqual([2, 3])
})

test('a branch that only frames the chosen code keeps none of its own codings', () => {
  const chosen = select(winter, {
    where: [{ axis: { kind: 'tree' }, values: ['dieren/huis'] }],
    source: 'all',
    negated: 'include',
    echo: 'include',
  })
  // “beest” is a hit of dieren itself.
  expect(tally(chosen, { key: '', label: '' })).toEqual({
    interviews: 1,
    turns: 1,
    hits: 1,
    words: 2,
  })
  expect(chosen.codebook.codes.map(({ id }) => id)).toEqual([
    'dieren',
    'dieren/huis',
    'dieren/huis/hond',
    'dieren/huis/kat',
  ])
})

test('a transcript in which only the interviewer speaks stays, and is in no base', () => {
  const corpus = corpusOf([{ season: 'zomer', turns: [{ asked: true, words: ['koe'] }] }])
  const kept = select(corpus, { where: [], source: 'all', negated: 'include', echo: 'include' })
  expect(kept.transcripts).toHaveLength(1)
  expect(base(kept, { key: '', label: '' })).toEqual({ interviews: 0, turns: 0, words: 0 })
})
