import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { rules } from '../../src/lint/rules/index.ts'
import { codebookSchema } from '../../src/read/codebook-schema.ts'
import { readCodebookYaml } from '../../src/read/codebook-yaml.ts'
import { codebook, withSlip } from './random-codebook.ts'
import { broken, refusals, validatorOf, yamlOf } from './schema-agreement.ts'

const validate = validatorOf(codebookSchema)
const refused = (text: string): readonly string[] => refusals(validate, text)

function errors(text: string): readonly string[] {
  const { codebook: read, diagnostics } = readCodebookYaml({ path: 'codeboek.yaml', text })
  return broken({ diagnostics, mistyped: read.mistyped })
}

/** What depends on other places in the file, which no schema looks at. */
const elsewhere = new Set(['unknown-code', 'duplicate-key', 'duplicate-id'])
const ownErrors = (text: string): readonly string[] =>
  errors(text).filter((rule) => !elsewhere.has(rule))

describe('the schema and the reader take the same', () => {
  test.each([
    'codebooks/wio.yaml',
    'test/projects/telling/codeboek.yaml',
    'test/projects/regiospel/codeboek.yaml',
  ])('%s', (file) => {
    const text = readFileSync(file, 'utf8')
    expect(errors(text)).toEqual([])
    expect(refused(text)).toEqual([])
  })

  const examples = rules.flatMap(({ id, wrong, right }) =>
    Object.entries({ wrong, right }).flatMap(([name, example]) => {
      const text = typeof example === 'string' ? example : example['codeboek.yaml']
      return text === undefined ? [] : [{ id, name, text }]
    }),
  )
  test.each(examples)('the $name example of $id', ({ text }) => {
    expect(refused(text).length > 0).toBe(ownErrors(text).length > 0)
  })

  it('of codebooks that are as they should be', () => {
    fc.assert(
      fc.property(codebook.map(yamlOf), (text) => {
        expect(ownErrors(text)).toEqual([])
        expect(refused(text)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  const oneKeyword = fc.constant({ codes: { rust: { keywords: [{ word: 'rust' }] } } })
  it.each([
    ['codebooks', codebook, 300],
    // In a codebook so small every slip there is comes up.
    ['one keyword', oneKeyword, 5000],
  ])('of %s with a slip', (_, whole, numRuns) => {
    fc.assert(
      fc.property(withSlip(whole).map(yamlOf), (text) => {
        expect({ text, refused: refused(text).length > 0 }).toEqual({
          text,
          refused: ownErrors(text).length > 0,
        })
      }),
      { numRuns },
    )
  })

  it('of keywords of any signs, but for a star with what is no single word', () => {
    const sign = fc.constantFrom('a', 'é', '1', '*', '=', '-', '/', ' ', "'", '.', '!', '’', '😀')
    const written = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''))
    fc.assert(
      fc.property(written, (keyword) => {
        const text = yamlOf({ codes: { rust: { keywords: [keyword] } } })
        if (keyword.includes('*') && refused(text).length === 0) return
        expect({ keyword, refused: refused(text).length > 0 }).toEqual({
          keyword,
          refused: ownErrors(text).length > 0,
        })
      }),
      { numRuns: 300 },
    )
  })
})

describe('a slip is refused where it stands', () => {
  test.each([
    ['keyword: [rust]', '/codes/rust/keyword type', 'unknown-key'],
    ['a b: {}', '/codes/rust propertyNames', 'invalid-id'],
    ['label: [Rust]', '/codes/rust/label type', 'wrong-type'],
    ['label: 2022', '/codes/rust/label type', 'mistyped'],
    ['examples: { a: b }', '/codes/rust/examples type', 'wrong-type'],
    ['examples: [12]', '/codes/rust/examples/0 type', 'mistyped'],
    ['applies_to: { soort: }', '/codes/rust/applies_to/soort type', 'condition-without-value'],
    [
      'applies_to: { soort: [] }',
      '/codes/rust/applies_to/soort minItems',
      'condition-without-value',
    ],
    ['manual: ja', '/codes/rust/manual type', 'invalid-value'],
    ['keywords: rust', '/codes/rust/keywords type', 'wrong-type'],
    ['keywords: [""]', '/codes/rust/keywords/0 pattern', 'invalid-keyword'],
    ['keywords: ["a*b"]', '/codes/rust/keywords/0 pattern', 'invalid-keyword'],
    ['exclude: ["!"]', '/codes/rust/exclude/0 pattern', 'invalid-keyword'],
    ['keywords: [{}]', '/codes/rust/keywords/0 anyOf', 'invalid-keyword'],
    ['keywords: [{ woord: rust }]', '/codes/rust/keywords/0 additionalProperties', 'unknown-key'],
    ['keywords: [{ word: }]', '/codes/rust/keywords/0/word type', 'invalid-keyword'],
    ['keywords: [{ pos: noun }]', '/codes/rust/keywords/0 anyOf', 'invalid-keyword'],
    [
      'keywords: [{ word: a, stem: b }]',
      '/codes/rust/keywords/0/stem false schema',
      'invalid-keyword',
    ],
    [
      'keywords: [{ stem: a, pos: noun }]',
      '/codes/rust/keywords/0/pos false schema',
      'invalid-keyword',
    ],
    ['keywords: [{ word: a, pos: nuon }]', '/codes/rust/keywords/0/pos enum', 'invalid-value'],
    [
      'keywords: [{ separable: bel op }]',
      '/codes/rust/keywords/0/separable pattern',
      'invalid-keyword',
    ],
    ['keywords: [{ near: [rust] }]', '/codes/rust/keywords/0/near minItems', 'invalid-keyword'],
    [
      'keywords: [{ near: [rust, [[]]] }]',
      '/codes/rust/keywords/0/near/1/0 type',
      'invalid-keyword',
    ],
    [
      'keywords:\n      - near:\n          - rust\n          -\n            -\n',
      '/codes/rust/keywords/0/near/1 contains',
      'invalid-keyword',
    ],
    [
      'keywords: [{ near: [a, b], within: 101 }]',
      '/codes/rust/keywords/0/within maximum',
      'invalid-value',
    ],
  ])('%s', (line, where, rule) => {
    const text = `codes:\n  rust:\n    ${line}\n`
    expect(refused(text)).toContain(where)
    expect(errors(text)).toContain(rule)
  })

  test.each([
    ['level: x\ncodes: { rust: }', ' additionalProperties', 'unknown-key'],
    ['version: 2022.1\ncodes: { rust: }', '/version type', 'mistyped'],
    ['codebook: wio', ' required', 'empty-codebook'],
    ['codes: {}', '/codes minProperties', 'empty-codebook'],
    ['codes: { rust: x }', '/codes/rust type', 'wrong-type'],
    [
      'codes: { rust: }\nthreads: { a: { code: rust } }',
      '/threads/a additionalProperties',
      'unknown-key',
    ],
    ['codes: { rust: }\nreplaced: [a]', '/replaced type', 'wrong-type'],
    ['[codes]', ' type', 'wrong-type'],
  ])('%s', (text, where, rule) => {
    expect(refused(text)).toContain(where)
    expect(errors(text)).toContain(rule)
  })
})

describe('a schema cannot tell, and check can', () => {
  test.each([
    ['a key that is there twice', 'label: a\n    label: b', 'duplicate-key'],
    ['a code that is there twice', 'tijd: {}\n    tijd: {}', 'duplicate-id'],
    ['a code that does not exist', 'also: rsut', 'unknown-code'],
    ['a name that other programs take for a number', '2022: {}', 'mistyped'],
    ['nothing that is written out', 'label: null', 'mistyped'],
    [
      'a number in the letters of another program',
      'keywords: [{ near: [a, b], within: 1e1 }]',
      'invalid-value',
    ],
    ['a star with what is two words', 'keywords: ["*en/of"]', 'invalid-keyword'],
    ['a reference to another place', 'label: &a Rust\n    definition: *a', 'yaml-feature'],
  ])('%s', (_, lines, rule) => {
    const text = `codes:\n  rust:\n    ${lines}\n`
    expect(refused(text)).toEqual([])
    expect(errors(text)).toContain(rule)
  })
})

describe('a schema asks more than check', () => {
  test.each([
    ['true or false without quotes', 'manual: "true"'],
    ['a number without quotes', 'keywords: [{ near: [a, b], within: "3" }]'],
    ['a choice once its key is there', 'keywords: [{ word: a, pos: }]'],
  ])('%s', (_, line) => {
    const text = `codes:\n  rust:\n    ${line}\n`
    expect(refused(text)).not.toEqual([])
    expect(errors(text)).toEqual([])
  })
})
