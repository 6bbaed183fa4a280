import { describe, expect, it, test } from 'vitest'
import type { Keyword, Pattern, PhraseWord } from '../../src/model/keyword.ts'
import { type CodebookReading, readCodebookYaml } from '../../src/read/codebook-yaml.ts'
import { lines, marked } from './findings.ts'

const read = (keyword: string): CodebookReading =>
  readCodebookYaml({ path: 'wio.yaml', text: `codes:\n  a:\n    keywords:\n      - ${keyword}\n` })

function keywordOf(written: string): Keyword {
  const { codebook, diagnostics } = read(written)
  const [keyword] = codebook.codes[0]?.keywords ?? []
  if (keyword === undefined || diagnostics.length > 0) throw new Error(lines(diagnostics).join())
  return keyword
}

const patternOf = (written: string): Pattern => keywordOf(written).pattern

const plain = (word: string): PhraseWord => ({
  kind: 'word',
  word,
  pos: undefined,
  compound: undefined,
})
const phrase = (...words: readonly PhraseWord[]): Pattern => ({ kind: 'phrase', phrase: words })

describe('a keyword is read', () => {
  test.each<[string, Pattern]>([
    ['rust', phrase(plain('rust'))],
    ['eigen tempo', phrase(plain('eigen'), plain('tempo'))],
    ['=rust', phrase({ kind: 'exact', word: 'rust' })],
    ['op =maat', phrase(plain('op'), { kind: 'exact', word: 'maat' })],
    ['hoogsensitie*', phrase({ kind: 'wildcard', word: 'hoogsensitie', open: 'end' })],
    ['"*begaafd"', phrase({ kind: 'wildcard', word: 'begaafd', open: 'start' })],
    ['"*werk*"', phrase({ kind: 'wildcard', word: 'werk', open: 'both' })],
    ['{ word: rust }', phrase(plain('rust'))],
    [
      '{ word: rust, pos: noun, compound: right }',
      phrase({ kind: 'word', word: 'rust', pos: 'noun', compound: 'right' }),
    ],
    ['{ separable: opbellen }', { kind: 'separable', verb: 'opbellen' }],
    ['{ stem: begeleiden }', phrase({ kind: 'stem', word: 'begeleiden' })],
    [
      '{ near: [druk, school], within: 8 }',
      { kind: 'near', items: [[[plain('druk')]], [[plain('school')]]], within: 8 },
    ],
    [
      '{ near: [[druk, te veel], =school, rust] }',
      {
        kind: 'near',
        items: [
          [[plain('druk')], [plain('te'), plain('veel')]],
          [[{ kind: 'exact', word: 'school' }]],
          [[plain('rust')]],
        ],
        within: 5,
      },
    ],
  ])('%s', (written, pattern) => {
    expect(patternOf(written)).toEqual(pattern)
  })

  // A keyword is cut up as the text is, or it would never be found there.
  test.each([
    ['en/of', ['en', 'of']],
    ['o.a.', ['o', 'a']],
    ['m.b.t. rust', ['m', 'b', 't', 'rust']],
    ['"rust,"', ['rust']],
    ['“rust”', ['rust']],
    ["foto's", ["foto's"]],
    ["'s ochtends", ["'s", 'ochtends']],
    ['co-ouderschap', ['co-ouderschap']],
    ['5 onder a', ['5', 'onder', 'a']],
    ['vrijstelling (5 onder a)', ['vrijstelling', '5', 'onder', 'a']],
  ])('%s as the words of a text', (written, words) => {
    const { pattern } = keywordOf(written.startsWith("'") ? `"${written}"` : written)
    expect(pattern.kind === 'phrase' && pattern.phrase.map(({ word }) => word)).toEqual(words)
  })

  it('with its own exclusions', () => {
    const { exclude } = keywordOf('{ word: rust, exclude: [rustig aan, =rust zacht] }')
    expect(exclude.map(({ value }) => value)).toEqual([
      [plain('rustig'), plain('aan')],
      [{ kind: 'exact', word: 'rust' }, plain('zacht')],
    ])
  })

  it('and named as it was written, on one line', () => {
    expect(keywordOf('eigen   tempo').text).toBe('eigen tempo')
    expect(keywordOf('{ near:  [[druk, "te veel"], school], within: 8 }').text).toBe(
      '{ near: [[druk, "te veel"], school], within: 8 }',
    )
  })
})

describe('a keyword that could never be found is an error', () => {
  test.each([
    ['=', 'has no letters or digits'],
    ['"*"', 'has no letters or digits'],
    ['–', 'has no letters or digits'],
    ['rust – tijd', 'has no letters or digits'],
    ['""', 'an empty keyword'],
    ['', 'an empty keyword'],
    ['hoog*gevoelig', 'a * can only begin or end a single word'],
    ['=rust*', 'a * can only begin or end a single word'],
    ['en/of*', 'a * can only begin or end a single word'],
    ['[rust, tijd]', 'this should be a map, not a list'],
    ['{ wrd: rust }', 'unknown key “wrd”; did you mean “word”?'],
    ['{ pos: noun }', 'exactly one of word, separable, near or stem'],
    ['{ word: rust, stem: rust }', 'exactly one of word, separable, near or stem'],
    ['{ word: rust, pos: nuon }', 'choose from noun, adj, verb; did you mean “noun”?'],
    ['{ word: rust, compound: rechts }', 'choose from left, right, both'],
    ['{ separable: op bellen }', 'is not a single verb'],
    ['{ stem: "" }', 'an empty keyword'],
    ['{ near: [druk] }', 'near wants a list of two or more words'],
    ['{ near: druk }', 'near wants a list of two or more words'],
    ['{ near: [druk, []] }', 'near wants a list of two or more words'],
    ['{ near: [druk, school], within: veel }', '“veel” is no number from 0 to 100'],
    ['{ near: [druk, school], within: -1 }', '“-1” is no number from 0 to 100'],
    ['{ near: [druk, "="] }', 'has no letters or digits'],
  ])('%s', (written, message) => {
    expect(lines(read(written).diagnostics).join('\n')).toContain(message)
  })

  it('at its own place', () => {
    expect(marked(read('{ near: [druk, school], within: veel }').diagnostics)).toEqual([
      '4:41 veel',
    ])
    expect(marked(read('{ word: rust, exclude: [a, =] }').diagnostics)).toEqual(['4:36 ='])
  })
})
