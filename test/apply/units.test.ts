import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinCodings } from '../../src/apply/join.ts'
import { keywordCoder } from '../../src/apply/keywords.ts'
import { turnDivider } from '../../src/apply/units.ts'
import { wholeTurn } from '../../src/model/division.ts'
import type { Coding, Rejection } from '../../src/model/coding.ts'
import type { CodedTranscript } from '../../src/model/corpus.ts'
import { interviewer, spokenText } from '../../src/model/transcript.ts'
import { inlineCodings } from '../../src/read/tags.ts'
import { readTranscript } from '../../src/read/transcript.ts'
import { base, tally } from '../../src/tabulate/category.ts'
import { countPlan } from '../../src/tabulate/count-plan.ts'
import { baseOfTable, tallyOf } from '../../src/tabulate/counted.ts'
import { createCounter } from '../../src/tabulate/counter.ts'
import { codebookOf } from './coding.ts'

const book = codebookOf(`
codes:
  rust: { keywords: [rust] }
  tijd: { keywords: [tijd, { near: [rust, tijd], within: 3 }] }
`)
const code = keywordCoder(book, { interviewer: false })

function coded(text: string, rejections: readonly Rejection[] = []): CodedTranscript {
  const reading = readTranscript(
    { path: 't.txt', text },
    { roles: new Map(), withoutSpeakers: false },
  )
  const { transcript } = reading
  const { codings, words } = code(transcript)
  return {
    ...transcript,
    words,
    rejections,
    coders: [],
    counted: transcript.turns.map(({ role }) => role !== interviewer),
    codings: joinCodings(codings, inlineCodings(reading, book).codings, rejections),
  }
}

const divide = {
  turn: turnDivider('turn'),
  sentence: turnDivider('sentence'),
  paragraph: turnDivider('paragraph'),
}

const texts = (one: CodedTranscript): readonly string[] =>
  one.turns.map(({ span }) => spokenText(one, span))
const given = (one: CodedTranscript): readonly string[] =>
  one.codings.map(({ turn, code, by }) => `${turn} ${code} ${by.kind}`)

describe('a turn in sentences', () => {
  it('keeps abbreviations whole and puts what has no word with its neighbour', () => {
    const one = divide.sentence(
      coded('MOEDER: … Ja, bijv. dhr. Jansen. … Toen m.b.t. school. [[rust]]\n\nKIND: ?\n'),
    )
    expect(texts(one)).toEqual(['… Ja, bijv. dhr. Jansen. …', 'Toen m.b.t. school.', '?'])
    expect([...one.words]).toEqual([4, 5, 0])
    expect(one.turns.map(({ role }) => role)).toEqual(['ouder', 'ouder', 'kind'])
  })

  it('gives a tag to the sentences that it has words of, and not for a full stop', () => {
    const one = divide.sentence(
      coded('MOEDER: Een twee [[rust]]. Drie vier. Vijf [[tijd]] zes. Zeven. [[rust]]\n'),
    )
    expect(given(one)).toEqual([
      '0 rust person',
      '1 tijd person',
      '2 tijd person',
      '2 rust person',
      '3 rust person',
    ])
  })

  it('rejects for every sentence what was rejected for the turn', () => {
    const rejection = { transcript: 't', turn: 1, code: 'rust', name: 'anna' }
    const one = divide.sentence(coded('KIND: Een. Twee.\n\nKIND: Rust. Tijd. Drie.\n', [rejection]))
    expect(one.rejections.map(({ turn }) => turn)).toEqual([2, 3, 4])
    expect(given(one)).toEqual(['2 tijd keyword', '3 tijd keyword'])
  })
})

const phrase = fc.constantFrom(
  'rust',
  'tijd',
  'Rust.',
  'tijd!',
  'o.a.',
  'dhr.',
  'J.P.',
  'm.b.t.',
  '…',
  '“Ja?”',
  "foto's",
  '1.',
  '[[rust]]',
  '[[tijd]]',
  '\n\n',
  '\n',
)
const turn = fc
  .tuple(fc.constantFrom('INT', 'MOEDER', 'KIND'), fc.array(phrase, { maxLength: 14 }))
  .map(([label, said]) => `${label}: ${said.join(' ')}`)
const material = fc
  .array(turn, { minLength: 1, maxLength: 5 })
  .map((turns) => coded(`${turns.join('\n\n')}\n`))
const smaller = fc.constantFrom('sentence' as const, 'paragraph' as const)

const sum = (words: Uint32Array): number => words.reduce((all, one) => all + one, 0)
const everything = { key: '', label: '' }

describe('whatever is said', () => {
  it('units have all words of their turn, in order and apart', () => {
    fc.assert(
      fc.property(material, smaller, (whole, unit) => {
        const one = divide[unit](whole)
        const { turns, words, division } = one
        expect(division?.turns).toEqual(whole.turns)
        expect(sum(words)).toBe(sum(whole.words))
        whole.turns.forEach(({ span, role }, at) => {
          const from = division?.first[at] ?? -1
          const to = division?.first[at + 1] ?? turns.length
          const own = turns.slice(from, to)
          for (let unit = from; unit < to; unit += 1) {
            expect(wholeTurn(one, unit)).toEqual({ turn: at, span })
          }
          expect(own.length).toBeGreaterThan(0)
          expect(sum(words.subarray(from, to))).toBe(whole.words[at])
          let reached = span.start
          for (const part of own) {
            expect(part.role).toBe(role)
            expect(part.span.start).toBeGreaterThanOrEqual(reached)
            reached = part.span.end
          }
          expect(reached).toBeLessThanOrEqual(span.end)
        })
      }),
    )
  })

  it('codings stay in their turn and in order, and none is lost', () => {
    fc.assert(
      fc.property(material, smaller, (whole, unit) => {
        const one = divide[unit](whole)
        const turnOf = ({ turn: at }: Coding): number =>
          one.division?.first.findLastIndex((first) => first <= at) ?? -1
        const told = (codings: readonly string[]): readonly string[] => [...new Set(codings)].sort()
        expect(told(one.codings.map((it) => `${turnOf(it)} ${it.code} ${it.by.kind}`))).toEqual(
          told(given(whole)),
        )
        expect(one.codings.map((it) => it.turn)).toEqual(
          one.codings.map((it) => it.turn).toSorted((a, b) => a - b),
        )
        const keywords = (some: CodedTranscript): readonly unknown[] =>
          some.codings.filter(({ by }) => by.kind === 'keyword').map(({ span }) => span)
        expect(keywords(one)).toEqual(keywords(whole))
        const counts = (some: CodedTranscript) =>
          tally({ codebook: book, transcripts: [some] }, everything)
        expect(counts(one).turns).toBeGreaterThanOrEqual(counts(whole).turns)
        expect(counts(one).interviews).toBe(counts(whole).interviews)
      }),
    )
  })

  it('one pass counts what cell by cell is counted', () => {
    fc.assert(
      fc.property(fc.array(material, { minLength: 1, maxLength: 3 }), smaller, (wholes, unit) => {
        const corpus = { codebook: book, transcripts: wholes.map(divide[unit]) }
        const plan = countPlan(corpus, { rows: { kind: 'tree' }, columns: undefined })
        const counter = createCounter(book, plan)
        for (const transcript of corpus.transcripts) counter.add(transcript)
        const counted = { codebook: book, plan, counts: counter.counts(), unit }
        for (const row of plan.rows) expect(tallyOf(counted, row)).toEqual(tally(corpus, row))
        expect(baseOfTable(counted)).toEqual(base(corpus, everything))
      }),
    )
  })

  it('turns as the unit change nothing', () => {
    fc.assert(
      fc.property(material, (whole) => {
        expect(divide.turn(whole)).toBe(whole)
      }),
    )
  })
})
