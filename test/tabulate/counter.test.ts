import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinCodings } from '../../src/apply/join.ts'
import type { Coding, Rejection } from '../../src/model/coding.ts'
import type { CodedTranscript, Corpus } from '../../src/model/corpus.ts'
import { say } from '../../src/model/language.ts'
import type { Axis } from '../../src/tabulate/axis.ts'
import { base, both, type Category, tally } from '../../src/tabulate/category.ts'
import { countPlan } from '../../src/tabulate/count-plan.ts'
import {
  addCounts,
  baseAt,
  type Counts,
  createCounter,
  tallyAt,
} from '../../src/tabulate/counter.ts'
import { frequencyTables } from '../../src/tabulate/frequency.ts'
import type { CountPlan } from '../../src/tabulate/tally-counter.ts'
import { cellText, smallCorpus, transcript } from '../small-corpus.ts'

const codebook = `
levels: [groep, thema]
codes:
  ouders:
    rust: { keywords: [rust, nachtrust] }
    tijd: { keywords: [tijd, veel tijd], applies_to: { role: ouder } }
  kinderen:
    keywords: [spel]
    applies_to: { soort: interview }
    rust: { keywords: [rust] }
    school: { applies_to: { role: [kind, ouder] }, klas: { keywords: [klas] } }
  netwerken:
    applies_to: { soort: werkatelier, role: professional }
    overleg: { keywords: [overleg] }
  hand: { manual: true }
threads:
  rust: { label: Rust, codes: [ouders/rust, kinderen] }
  tijd: { label: Tijd, codes: [ouders/tijd, netwerken/overleg, hand] }
`
const ids = ['ouders', 'ouders/rust', 'ouders/tijd', 'kinderen/school', 'netwerken/overleg', 'hand']

interface Draft {
  readonly front: readonly string[]
  readonly turns: readonly string[]
  readonly tags: readonly Place[]
  readonly rejections: readonly Place[]
}

interface Place {
  readonly turn: number
  readonly code: string
  readonly name: string
}

const word = fc.constantFrom('rust', 'veel tijd', 'spel', 'klas', 'overleg', 'geen', 'zo', 'nachtrust') // prettier-ignore
const speaker = fc.constantFrom('INT', 'MOEDER', 'KIND', 'JUF', 'Sanne')
const turn = fc
  .tuple(speaker, fc.array(word, { minLength: 1, maxLength: 5 }))
  .map(([who, words]) => `${who}: ${words.join(' ')}.`)
const place = fc.record({
  turn: fc.nat(4),
  code: fc.constantFrom(...ids),
  name: fc.constantFrom('anna', 'bram'),
})
const draft: fc.Arbitrary<Draft> = fc.record({
  front: fc.tuple(
    fc.constantFrom('soort: interview', 'soort: werkatelier', 'soort:'),
    fc.constantFrom('regio: Noord', 'regio: Zuid', 'x: y'),
    fc.constantFrom('datum: 2021-05-01', 'jaar: 2022', 'y: z'),
  ),
  turns: fc.array(turn, { minLength: 1, maxLength: 5 }),
  tags: fc.array(place, { maxLength: 3 }),
  rejections: fc.array(place, { maxLength: 2 }),
})

function corpusOf(drafts: readonly Draft[]): Corpus {
  const speakers = 'speakers: { INT: interviewer, MOEDER: ouder, KIND: kind, JUF: professional, Sanne: }' // prettier-ignore
  const read = smallCorpus(
    codebook,
    drafts.map(({ front, turns }, at) =>
      transcript([`id: R-${at}`, speakers, ...front].join('\n'), turns),
    ),
  )
  const transcripts = read.transcripts.map((one, at) => tagged(one, drafts[at]))
  return { ...read, transcripts }
}

/** With what people tagged, also where a code does not apply, and what they rejected. */
function tagged(read: CodedTranscript, drawn: Draft | undefined): CodedTranscript {
  const { id, turns, codings } = read
  const known = <Some extends Place>(places: readonly Some[] = []): readonly Some[] =>
    places.filter((one) => one.turn < turns.length)
  const tags = known(drawn?.tags).map(({ turn: at, code, name }): Coding => ({
    transcript: id,
    turn: at,
    code,
    span: turns[at]?.span ?? { start: 0, end: 0 },
    by: { kind: 'person', name },
    negated: false,
    echo: false,
  }))
  const rejections = known(drawn?.rejections).map((one): Rejection => ({ ...one, transcript: id }))
  return { ...read, codings: joinCodings(codings, tags, rejections), rejections }
}

const axis: fc.Arbitrary<Axis> = fc.constantFrom<Axis>(
  { kind: 'tree' },
  { kind: 'code' },
  { kind: 'level', name: 'groep', depth: 0 },
  { kind: 'level', name: 'thema', depth: 1 },
  { kind: 'thread' },
  { kind: 'attribute', name: 'regio' },
  { kind: 'year' },
  { kind: 'speaker' },
  { kind: 'role' },
  { kind: 'transcript' },
)
const asked = fc.record({ rows: axis, columns: fc.option(axis, { nil: undefined }) })
const drafts = fc.array(draft, { minLength: 1, maxLength: 4 })

function count({ codebook: codes, transcripts }: Corpus, plan: CountPlan): Counts {
  const counter = createCounter(codes, plan)
  for (const one of transcripts) counter.add(one)
  return counter.counts()
}

test('one pass over the codings counts what looking through the corpus for every cell counts', () => {
  fc.assert(
    fc.property(drafts, asked, (made, axes) => {
      const corpus = corpusOf(made)
      const plan = countPlan(corpus, axes)
      const counts = count(corpus, plan)
      const cells = plan.rows.flatMap((row) => plan.columns.map((column) => both(row, column)))
      for (const [at, cell] of cells.entries()) {
        expect(tallyAt(counts, at), `${cell.key} coded`).toEqual(tally(corpus, cell))
        expect(baseAt(counts, at), `${cell.key} base`).toEqual(base(corpus, cell))
      }
      expect(baseAt(counts, cells.length)).toEqual(base(corpus, { key: '', label: '' }))
    }),
    { numRuns: 200 },
  )
})

test('what is counted in two halves adds up to the whole', () => {
  fc.assert(
    fc.property(drafts, asked, fc.nat(4), (made, axes, at) => {
      const corpus = corpusOf(made)
      const plan = countPlan(corpus, axes)
      const part = (from: number, to: number): Counts =>
        count({ ...corpus, transcripts: corpus.transcripts.slice(from, to) }, plan)
      const { kinds, ...sum } = addCounts(part(0, at), part(at, corpus.transcripts.length))
      const { kinds: own, ...whole } = count(corpus, plan)
      expect(sum).toEqual(whole)
      expect(new Set(kinds)).toEqual(new Set(own))
    }),
  )
})

function cellsOf(corpus: Corpus, cell: Category): readonly (number | null)[] {
  const of = base(corpus, cell)
  return of.interviews === 0 ? [null, null] : [tally(corpus, cell).turns, of.turns]
}

test('a table shows these counts and their bases, and nothing where there is no base', () => {
  fc.assert(
    fc.property(drafts, asked, (made, { rows, columns }) => {
      const corpus = corpusOf(made)
      const [table] = frequencyTables(corpus, {
        ...{ rows, columns, counts: ['turns'], percent: undefined },
        ...{ zeros: true, sorted: false, smallBase: 0 },
      })
      const plan = countPlan(corpus, { rows, columns })
      const shown = plan.columns.filter(
        (column) =>
          column.key === '' ||
          columns?.kind !== 'code' ||
          table?.columns.some(({ group }) => group === column.label),
      )
      for (const [key, label = '', ...cells] of table?.rows ?? []) {
        const row = plan.rows.find(
          (one) => one.key === key && say(one.label, 'nl') === cellText(label),
        )
        const expected = row && shown.flatMap((column) => cellsOf(corpus, both(row, column)))
        // Without columns a share stands behind the count and its base.
        expect(columns === undefined ? cells.slice(0, 2) : cells).toEqual(expected)
      }
      expect(table?.rows.at(-1)?.[0]).toBe('')
    }),
  )
})
