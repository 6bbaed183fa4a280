import { describe, expect, it, test } from 'vitest'
import { type Code, appliesToRole, appliesToTranscript } from '../../src/model/codebook.ts'
import { type CodebookReading, readCodebookYaml } from '../../src/read/codebook-yaml.ts'
import { lines, marked } from './findings.ts'

const read = (...yaml: readonly string[]): CodebookReading =>
  readCodebookYaml({ path: 'wio.yaml', text: yaml.join('\n') })

function codeOf({ codebook }: CodebookReading, id: string): Code {
  const code = codebook.codes.find((one) => one.id === id)
  if (code === undefined) throw new Error(`no code ${id}`)
  return code
}

const small = read(
  'codebook: wio',
  'version: 2022.10',
  'language: nl',
  'levels: [groep, thema]',
  'codes:',
  '  ouders:',
  '    label: Ouders',
  '    applies_to: { soort: interview }',
  '    inhoud:',
  '      expertise:',
  '        label: Expertise',
  '        definition: Weten van autisme.',
  '        when: Als er kennis is.',
  '        when_not: Als er',
  '          geen is.',
  '        applies_to: { rol: [Ouder, child] }',
  '        examples: [ze wist veel]',
  '        counterexamples: [een expert, nog een]',
  '        keywords: [autisme, kennis van zaken]',
  '        exclude: [autisme café]',
  '      vroeger:',
  '        deprecated: true',
  '        replaced_by: ouders/inhoud/expertise',
  '      stilte: { manual: true }',
  '  kinderen:',
  'threads:',
  '  rust:',
  '    label: Rust en tijd',
  '    claim: Rust gaat vooraf.',
  '    codes: [ouders/inhoud/expertise, kinderen]',
  '',
)

describe('a codebook', () => {
  it('has nothing to complain of', () => {
    expect(small.diagnostics).toEqual([])
  })

  it('has its name, its levels and a version that stays as it was typed', () => {
    expect(small.codebook).toMatchObject({
      name: 'wio',
      version: '2022.10',
      levels: ['groep', 'thema'],
    })
  })

  it('has a code for every node of the tree, a parent before its children', () => {
    const rows = small.codebook.codes.map(({ id, parent, depth, branch }) => [
      id,
      parent,
      depth,
      branch,
    ])
    expect(rows).toEqual([
      ['ouders', undefined, 0, true],
      ['ouders/inhoud', 'ouders', 1, true],
      ['ouders/inhoud/expertise', 'ouders/inhoud', 2, false],
      ['ouders/inhoud/vroeger', 'ouders/inhoud', 2, false],
      ['ouders/inhoud/stilte', 'ouders/inhoud', 2, false],
      ['kinderen', undefined, 0, false],
    ])
  })

  it('reads what a code says of itself', () => {
    expect(codeOf(small, 'ouders/inhoud/expertise')).toMatchObject({
      label: 'Expertise',
      definition: 'Weten van autisme.',
      when: 'Als er kennis is.',
      whenNot: 'Als er geen is.',
      examples: [{ value: 'ze wist veel' }],
      counterexamples: [{ value: 'een expert' }, { value: 'nog een' }],
      keywords: [{ text: 'autisme' }, { text: 'kennis van zaken' }],
      manual: false,
      deprecated: false,
      replacedBy: [],
    })
    expect(codeOf(small, 'ouders/inhoud/vroeger')).toMatchObject({
      label: 'vroeger',
      deprecated: true,
      replacedBy: [{ value: 'ouders/inhoud/expertise' }],
    })
    expect(codeOf(small, 'ouders/inhoud/stilte').manual).toBe(true)
  })

  it('lets a code inherit what the branches above apply to', () => {
    const code = codeOf(small, 'ouders/inhoud/expertise')
    expect(code.appliesTo).toMatchObject([
      { attribute: 'soort', values: ['interview'] },
      { attribute: 'role', values: ['ouder', 'kind'] },
    ])
    expect(appliesToTranscript(code, new Map([['soort', 'interview']]))).toBe(true)
    expect(appliesToTranscript(code, new Map([['soort', 'werkatelier']]))).toBe(false)
    expect(appliesToTranscript(code, new Map())).toBe(false)
    expect(appliesToRole(code, 'kind')).toBe(true)
    expect(appliesToRole(code, 'professional')).toBe(false)
    expect(codeOf(small, 'kinderen').appliesTo).toEqual([])
  })

  it('has threads through the groups', () => {
    expect(small.codebook.threads).toMatchObject([
      {
        id: { value: 'rust' },
        label: 'Rust en tijd',
        claim: 'Rust gaat vooraf.',
        definition: undefined,
        codes: [{ value: 'ouders/inhoud/expertise' }, { value: 'kinderen' }],
      },
    ])
  })

  it('may have codes with names that JavaScript uses itself', () => {
    const { codebook, diagnostics } = read(
      'codes:',
      '  constructor: { label: Bouwer, keywords: [bouw] }',
      '  toString: { hasOwnProperty: { keywords: [tekst] } }',
    )
    expect(diagnostics).toEqual([])
    expect(codebook.codes.map(({ id }) => id)).toEqual([
      'constructor',
      'toString',
      'toString/hasOwnProperty',
    ])
  })

  it('is read the same by the strict reading', () => {
    // The tag is odd, and calls for it.
    const odd = read('codebook: !!str wio', 'codes:', '  ouders:', '    rust: { keywords: [rust] }')
    expect(odd.diagnostics).toEqual([])
    expect(odd.codebook.codes.map(({ id }) => id)).toEqual(['ouders', 'ouders/rust'])
  })
})

describe('a slip in a codebook is found where it stands', () => {
  test.each([
    [
      'an unknown key at the top',
      ['codess:', '  a: { keywords: [b] }'],
      ['1:1 codess', '1:1 '],
      'unknown key “codess”; did you mean “codes”?',
    ],
    [
      'an unknown key of a code',
      ['codes:', '  a:', '    keyword: [b]'],
      ['3:5 keyword'],
      'unknown key “keyword” of a code; did you mean “keywords”?',
    ],
    [
      'a code with a space in its name',
      ['codes:', '  a b: { keywords: [c] }', '  d: {}'],
      ['2:3 a b'],
      'cannot be a code',
    ],
    ['__proto__', ['codes:', '  __proto__: {}', '  d: {}'], ['2:3 __proto__'], 'cannot be a code'],
    [
      'a code that is a text',
      ['codes:', '  a: rust', '  d: {}'],
      ['2:6 rust'],
      'this should be a map, not a text',
    ],
    [
      'keywords that are no list',
      ['codes:', '  a:', '    keywords: rust'],
      ['3:15 rust'],
      'this should be a list, not a text',
    ],
    [
      'a flag that is neither true nor false',
      ['codes:', '  a: { manual: ja }'],
      ['2:16 ja'],
      'write true or false',
    ],
    [
      'an unknown code of a thread',
      ['codes:', '  a: { rust: {label: x} }', 'threads:', '  t: { codes: [a/rust, a/rsut] }'],
      ['4:24 a/rsut'],
      'unknown code “a/rsut”; did you mean “a/rust”?',
    ],
    [
      'an unknown key of a thread',
      ['codes: { a: {} }', 'threads:', '  t: { cods: [a] }'],
      ['3:8 cods'],
      'unknown key “cods”; did you mean “codes”?',
    ],
    [
      'an unknown code in replaced_by',
      ['codes:', '  ouders: {}', '  b: { replaced_by: oders }'],
      ['3:21 oders'],
      'unknown code “oders”; did you mean “ouders”?',
    ],
    ['a codebook without codes', ['codebook: wio'], ['1:1 '], 'this codebook has no codes'],
    ['an empty file', [''], ['1:1 '], 'this codebook has no codes'],
    ['a list', ['- a', '- b'], ['1:1 - a\n- b'], 'this should be a map, not a list'],
  ])('%s', (_, yaml, places, message) => {
    const { diagnostics } = read(...yaml)
    expect(marked(diagnostics)).toEqual(places)
    expect(lines(diagnostics)[0]).toContain(message)
    expect(diagnostics.every(({ severity }) => severity === 'error')).toBe(true)
  })

  it('and one slip hides no other', () => {
    const { codebook, diagnostics } = read(
      'titel: x',
      'codes:',
      '  a:',
      '    lable: A',
      '    b: { keywords: [=, rust], manual: nee }',
      'threads: { t: { codes: [c] } }',
    )
    expect(marked(diagnostics)).toEqual(['1:1 titel', '4:5 lable', '5:21 =', '5:39 nee', '6:25 c'])
    expect(codebook.codes.map(({ id }) => id)).toEqual(['a', 'a/b'])
    expect(codebook.codes[1]?.keywords.map(({ text }) => text)).toEqual(['rust'])
  })

  it('a broken file says what is broken, not that it has no codes', () => {
    const { diagnostics } = read('codes: {')
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('codebook')
    expect(diagnostics.length).toBeGreaterThan(0)
  })
})
