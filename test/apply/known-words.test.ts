import { expect, test } from 'vitest'
import { codesFinding, keywordPlaces } from '../../src/apply/known-words.ts'
import { readCodebookYaml } from '../../src/read/codebook-yaml.ts'
import { readTranscript } from '../../src/read/transcript.ts'

const { codebook } = readCodebookYaml({
  path: 'codeboek.yaml',
  text: `
codes:
  ouders:
    applies_to: { groep: ouders, role: ouder }
    rust:
      keywords: [rust, { word: slaap, compound: right }, eigen tempo]
      exclude: [rust roest]
    school: { keywords: [scholen, hoogsensitie*, { near: [druk, klas], within: 5 }] }
    tijd: { keywords: [=rust, { separable: opbouwen }] }
`,
})

test('the codes of the keywords that find a word alone, in the order of the codebook', () => {
  const words = ['rust', 'rusten', 'school', 'slaapkamer', 'hoogsensitief', 'opgebouwd', 'thee']
  expect([...codesFinding(codebook, words)]).toEqual([
    ['rust', ['ouders/rust', 'ouders/tijd']],
    ['school', ['ouders/school']],
    ['slaapkamer', ['ouders/rust']],
    ['hoogsensitief', ['ouders/school']],
    ['opgebouwd', ['ouders/tijd']],
  ])
})

test('a part of a phrase, and one of the words near each other, is not found alone', () => {
  expect([...codesFinding(codebook, ['eigen', 'tempo', 'druk', 'klas'])]).toEqual([])
})

test('the places of the keywords of some codes; of words near each other none, whoever speaks', () => {
  const text = 'INT: Eigen tempo?\n\nKIND: Rust, drukke klas, eigen tempo. Rust roest. Op school.'
  const { transcript } = readTranscript(
    { path: 't.txt', text },
    { roles: new Map([['int', 'interviewer']]), withoutSpeakers: false },
  )
  const words = (...codes: readonly string[]): readonly string[] =>
    [...keywordPlaces(codebook, new Set(codes))(transcript)].flatMap(([turn, spans]) =>
      spans.map(({ start, end }) => `${turn} ${text.slice(start, end)}`),
    )
  expect(words('ouders/rust')).toEqual(['0 Eigen tempo', '1 Rust', '1 eigen tempo'])
  expect(words('ouders/school')).toEqual(['1 school'])
  expect(words()).toEqual([])
})
