import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { codeExplainer } from '../../src/apply/explain.ts'
import { joinCodings } from '../../src/apply/join.ts'
import { keywordCoder } from '../../src/apply/keywords.ts'
import type { Coding, Rejection } from '../../src/model/coding.ts'
import type { CodedTranscript } from '../../src/model/corpus.ts'
import { type Explanation, tellsSomething } from '../../src/model/explanation.ts'
import { matchedText } from '../../src/model/finding.ts'
import { interviewer } from '../../src/model/transcript.ts'
import { codebookOf, transcriptOf } from './coding.ts'

const book = codebookOf(`
codes:
  rust:
    applies_to: { soort: interview }
    keywords: [rust, { near: [rust, tijd], within: 2 }]
    exclude: [rust laten]
  spel:
    applies_to: { role: kind }
    keywords: [{ word: tijd, exclude: [geen tijd] }]
  hand:
    keywords: []
    manual: true
`)

interface Said {
  readonly kind: string
  /** A turn a line, its label in front. */
  readonly turns: readonly string[]
  readonly tags?: readonly Place[]
  readonly rejections?: readonly Place[]
  readonly interviewer?: boolean
}

interface Place {
  readonly turn: number
  readonly code: string
}

/** The transcript as it would be read and coded. */
function coded({ kind, turns, tags = [], rejections = [], ...options }: Said): CodedTranscript {
  const counts = options.interviewer === true
  const speakers = 'sprekers: { INT: interviewer, MOEDER: ouder, KIND: kind }'
  const transcript = transcriptOf(`---\nsoort: ${kind}\n${speakers}\n---\n${turns.join('\n\n')}\n`)
  const { codings, words } = keywordCoder(book, { interviewer: counts })(transcript)
  const given = tags.map(({ turn, code }): Coding => ({
    transcript: transcript.id,
    turn,
    code,
    span: transcript.turns[turn]?.span ?? { start: 0, end: 0 },
    by: { kind: 'person', name: 'anna' },
    negated: false,
    echo: false,
  }))
  const taken = rejections.map((place): Rejection => ({
    ...place,
    transcript: transcript.id,
    name: 'bram',
  }))
  return {
    ...transcript,
    words,
    counted: transcript.turns.map(({ role }) => role !== interviewer || counts),
    codings: joinCodings(codings, given, taken),
    rejections: taken,
    coders: [],
  }
}

function explain(said: Said, { turn, code }: Place): Explanation | undefined {
  const explainer = codeExplainer(book, { interviewer: said.interviewer === true, silent: true })
  return explainer(coded(said), turn).find((one) => one.code === code)
}

describe('a turn is explained', () => {
  const rust = { turn: 0, code: 'rust' }

  test('as coded, by what its keyword matched', () => {
    const found = explain({ kind: 'interview', turns: ['MOEDER: Er was geen rust.'] }, rust)
    expect(found).toMatchObject({ coded: true, bars: [], tags: [], rejectedBy: [] })
    expect(
      found?.hits.map((hit) => [matchedText(hit), hit.coded, hit.negation !== undefined]),
    ).toEqual([['rust', true, true]])
  })

  test('as not coded, where an exclusion takes the only hit out', () => {
    const found = explain({ kind: 'interview', turns: ['MOEDER: Met rust laten.'] }, rust)
    expect(found?.coded).toBe(false)
    expect(found?.hits).toMatchObject([{ coded: false, exclusion: { phrase: 'rust laten' } }])
  })

  test('as not coded, where the code does not apply to the transcript', () => {
    const found = explain({ kind: 'werkatelier', turns: ['MOEDER: Rust.'] }, rust)
    expect(found).toMatchObject({ coded: false, hits: [{ coded: false }] })
    expect(found?.bars).toEqual([
      { kind: 'attribute', name: 'soort', value: 'werkatelier', wanted: ['interview'] },
    ])
  })

  test('as not coded, where the code does not apply to the speaker', () => {
    const found = explain(
      { kind: 'interview', turns: ['MOEDER: Tijd.'] },
      { turn: 0, code: 'spel' },
    )
    expect(found?.coded).toBe(false)
    expect(found?.bars).toEqual([{ kind: 'role', name: 'role', value: 'ouder', wanted: ['kind'] }])
  })

  test('as not coded for the interviewer, unless they count', () => {
    const said = { kind: 'interview', turns: ['INT: Rust?'] }
    expect(explain(said, rust)).toMatchObject({ coded: false, bars: [{ kind: 'interviewer' }] })
    expect(explain({ ...said, interviewer: true }, rust)).toMatchObject({ coded: true, bars: [] })
  })

  test('as not coded where a person rejected it, and as coded where another tagged it', () => {
    const said = { kind: 'interview', turns: ['MOEDER: Rust.'], rejections: [rust] }
    expect(explain(said, rust)).toMatchObject({ coded: false, rejectedBy: ['bram'] })
    expect(explain({ ...said, tags: [rust] }, rust)).toMatchObject({
      coded: true,
      hits: [{ coded: false }],
      rejectedBy: ['bram'],
      tags: [{ by: { name: 'anna' } }],
    })
  })

  test('as not coded where nothing was found', () => {
    const found = explain({ kind: 'interview', turns: ['MOEDER: Niets.'] }, rust)
    expect(found).toEqual({
      ...rust,
      ...{ coded: false, bars: [], hits: [], tags: [], rejectedBy: [] },
    })
  })
})

const word = fc.constantFrom('rust', 'tijd', 'geen', 'laten', 'en', 'met')
const label = fc.constantFrom('INT', 'MOEDER', 'KIND')
const turn = fc
  .tuple(label, fc.array(word, { minLength: 1, maxLength: 6 }))
  .map(([speaker, words]) => `${speaker}: ${words.join(' ')}.`)
const places = (turns: number): fc.Arbitrary<readonly Place[]> =>
  fc.array(fc.record({ turn: fc.nat(turns - 1), code: fc.constantFrom('rust', 'spel', 'hand') }), {
    maxLength: 3,
  })
const said: fc.Arbitrary<Said> = fc.array(turn, { minLength: 1, maxLength: 4 }).chain((turns) =>
  fc.record({
    kind: fc.constantFrom('interview', 'werkatelier'),
    turns: fc.constant(turns),
    tags: places(turns.length),
    rejections: places(turns.length),
    interviewer: fc.boolean(),
  }),
)

it('explains as coded what keywords, tags and rejections together code, and nothing else', () => {
  fc.assert(
    fc.property(said, (all) => {
      const transcript = coded(all)
      const counts = all.interviewer === true
      const explainer = codeExplainer(book, { interviewer: counts, silent: true })
      const explained = transcript.turns.flatMap((_, at) => explainer(transcript, at))
      expect(explained.length).toBe(transcript.turns.length * book.codes.length)
      const loud = codeExplainer(book, { interviewer: counts, silent: false })
      expect(transcript.turns.flatMap((_, at) => loud(transcript, at))).toEqual(
        explained.filter(tellsSomething),
      )
      for (const { turn: at, code, coded: has, hits } of explained) {
        const codings = transcript.codings.filter((one) => one.turn === at && one.code === code)
        expect(has).toBe(codings.length > 0 && transcript.counted[at] === true)
        expect(
          hits.filter((hit) => hit.coded).map(({ keyword, span }) => [keyword.text, span]),
        ).toEqual(
          codings.flatMap(({ by, span }) => (by.kind === 'keyword' ? [[by.keyword, span]] : [])),
        )
      }
    }),
    { numRuns: 500 },
  )
})
