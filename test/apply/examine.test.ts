import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { keywordExaminer } from '../../src/apply/examine.ts'
import { keywordCoder } from '../../src/apply/keywords.ts'
import type { Codebook } from '../../src/model/codebook.ts'
import { type Finding, matchedText } from '../../src/model/finding.ts'
import { spokenText } from '../../src/model/transcript.ts'
import { codebookOf, keywordBook, transcriptOf } from './coding.ts'

function examined(codebook: Codebook, said: string): readonly Finding[] {
  return keywordExaminer(codebook)(transcriptOf(`MOEDER: ${said}`), 0)
}

function texts(codebook: Codebook, said: string): readonly string[] {
  return examined(codebook, said).map(matchedText)
}

test.each([
  ['tempo', 'Zijn Tempo, haar tempo.', ['tempo', 'tempo']],
  ['eigen tempo', 'Op zijn éigen tempo.', ['eigen tempo']],
  ['hoogsensitie*', 'Ze is hoogsensitief.', ['hoogsensitief']],
  ['{ word: rust, compound: left }', 'Geen nachtrust.', ['nachtrust']],
  ['{ separable: opbellen }', 'Ze belde mij op. Ze zou opbellen.', ['belde … op', 'opbellen']],
  ['{ separable: opbellen }', 'Ze belde op.', ['belde op']],
  ['{ near: [druk, school] }', 'De school was erg druk.', ['school … druk']],
  ['{ near: [druk, school] }', 'Een drukke school.', ['drukke school']],
])('%s: the matched words, folded, with … where others stand between', (keyword, said, found) => {
  expect(texts(keywordBook(keyword), said)).toEqual(found)
})

const rust = codebookOf(`
codes:
  c:
    keywords: [rust, { word: tempo, exclude: [tempo maken] }]
    exclude: [met rust laten, "*moment =rust"]
`)

test('the exclusion that takes a hit out is told, with whose it is and where it stands', () => {
  const said = 'Ze moesten hem met rust laten. Een rustmoment rust, en tempo maken.'
  const transcript = transcriptOf(`MOEDER: ${said}`)
  const excluded = keywordExaminer(rust)(transcript, 0).map(({ exclusion }) =>
    exclusion === undefined
      ? undefined
      : [exclusion.phrase, exclusion.of, spokenText(transcript, exclusion.span)],
  )
  expect(excluded).toEqual([
    ['met rust laten', 'code', 'met rust laten'],
    ['*moment =rust', 'code', 'rustmoment rust'],
    ['tempo maken', 'keyword', 'tempo maken'],
  ])
})

test.each([
  ['Er was geen rust.', 'geen'],
  ['Rust was er nooit.', 'nooit'],
  ['Er was rust, niet meer.', undefined],
])('the word that denies a hit is told: %s', (said, word) => {
  const transcript = transcriptOf(`MOEDER: ${said}`)
  const [found] = keywordExaminer(rust)(transcript, 0)
  expect(found?.negation && spokenText(transcript, found.negation)).toBe(word)
})

const word = fc.constantFrom('rust', 'geen', 'bel', 'op', 'tijd', 'niet', 'maar', 'laten', 'tempo')
const turn = fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ', ', '. ')), { minLength: 1 })
const book = codebookOf(`
codes:
  a:
    keywords:
      - rust
      - { word: tijd, exclude: [geen tijd, tijd op] }
      - { separable: opbellen }
    exclude: [rust laten, niet rust]
  b:
    keywords:
      - { near: [rust, [tijd, tempo]], within: 2, exclude: [rust tempo tijd] }
      - niet op
`)

it('tells what keywordCoder codes, and beside it only what an exclusion took out', () => {
  fc.assert(
    fc.property(turn, (words) => {
      const transcript = transcriptOf(`MOEDER: ${words.flat().join('')}x`)
      const codings = keywordCoder(book, { interviewer: false })(transcript).codings
      const findings = keywordExaminer(book)(transcript, 0)
      expect(
        findings
          .filter(({ exclusion }) => exclusion === undefined)
          .map(({ code, keyword, span, negation, echo }) => ({
            transcript: 't',
            turn: 0,
            code: code.id,
            span,
            by: { kind: 'keyword', keyword: keyword.text },
            negated: negation !== undefined,
            echo,
          })),
      ).toEqual(codings)
    }),
    { numRuns: 500 },
  )
})
