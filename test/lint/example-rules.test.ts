import { describe, expect, it } from 'vitest'
import { checkExample } from './examples.ts'
import { linted, places } from './linted.ts'

describe('example-not-found', () => {
  it('says which exclusion takes a hit out', () => {
    const text =
      'codes: { a: { examples: [Doe rustig aan.], keywords: ["rust*"], exclude: [rustig aan] } }'
    const [found] = linted('example-not-found', text)
    expect(found?.message.nl).toBe(
      'trefwoord “rust*” vindt hier “rustig”, maar de uitsluiting “rustig aan” van de code “a” haalt het eruit',
    )
  })

  it.each([
    [
      'a code that people give',
      'codes: { a: { manual: true, examples: [Daar.], keywords: [rust] } }',
    ],
    ['a code without keywords', 'codes: { a: { examples: [Daar.] } }'],
    [
      'a branch whose code finds it',
      'codes: { a: { examples: [Daar was rust.], keywords: [tijd], b: { keywords: [rust] } } }',
    ],
  ])('leaves %s', (_what, text) => {
    expect(places('example-not-found', text)).toEqual([])
  })
})

describe('counterexample-found', () => {
  it('names what is found, by which keyword, and what a negation does', () => {
    const text = 'codes: { a: { counterexamples: [Er was geen rust.], keywords: [rust] } }'
    const [found] = linted('counterexample-found', text)
    expect(found?.message.nl).toBe(
      'dit tegenvoorbeeld van “a” wordt toch gevonden: “rust” door trefwoord “rust”',
    )
    expect(found?.fix?.nl).toContain('exclude: [geen rust]')
  })

  it('leaves what an exclusion takes out, and what another code finds', () => {
    const text =
      'codes: { a: { counterexamples: [Er was geen rust.], keywords: [{ word: rust, exclude: [geen rust] }] }, b: { keywords: [rust] } }'
    expect(places('counterexample-found', text)).toEqual([])
  })
})

describe('shared-example', () => {
  const book = (a: string, b: string): string =>
    `codes: { a: { ${a} examples: [De rust van de boerderij.], keywords: [rust] }, b: { ${b} } }`

  it('tells once of each other code', () => {
    expect(
      places('shared-example', book('', 'keywords: [boerderij, van de boerderij]')),
    ).toHaveLength(1)
  })

  it.each([
    ['it is listed', book('also: [b],', 'keywords: [boerderij]')],
    ['the other lists it', book('', 'also: [a], keywords: [boerderij]')],
    ['the keyword may overlap', book('', 'keywords: [{ word: boerderij, overlap: true }]')],
    ['an exclusion takes it out', book('', 'keywords: [boerderij], exclude: [de boerderij]')],
  ])('says nothing where %s', (_why, text) => {
    expect(places('shared-example', text)).toEqual([])
  })

  it('is bounded where very many codes find the example', () => {
    const codes = Array.from({ length: 300 }, (_, at) => `c${at}: { keywords: [boerderij] }`)
    const text = `codes: { a: { examples: [De boerderij.], keywords: [boerderij] }, ${codes.join(', ')} }`
    expect(linted('shared-example', text)).toHaveLength(8)
  })
})

describe('unneeded-also', () => {
  it('finds a code that names itself', () => {
    const text = 'codes: { a: { also: [a], examples: [Rust.], keywords: [rust] } }'
    const [found] = linted('unneeded-also', text)
    expect(found?.message.nl).toBe('“a” noemt onder “also” zichzelf')
  })

  it('leaves one that an example of the other code needs', () => {
    const text =
      'codes: { a: { also: [b], keywords: [rust] }, b: { examples: [De rust van de boerderij.], keywords: [boerderij] } }'
    expect(places('unneeded-also', text)).toEqual([])
  })
})

describe('personal-data', () => {
  it('prints neither the number nor the name, in no format', async () => {
    const text =
      '# Gebeld op 06-12345678.\ncodes:\n  a:\n    label: Rust\n    definition: Zoals bij mevrouw De Vries.\n    keywords: [rust]\n'
    for (const format of ['text', 'json'] as const) {
      const { stdout } = await checkExample(text, '--format', format)
      expect(stdout).toContain('personal-data')
      expect(stdout).not.toContain('12345678')
      expect(stdout).not.toContain('Vries')
    }
  })

  it('points at the exact words, in all texts of a codebook', () => {
    const text =
      'title: Over Jan Jansen\ncodes:\n  a: { label: Rust, when: "Volgens meester Henk.", keywords: [rust] }\nthreads:\n  r: { label: R, claim: Het idee van Sara van den Berg, codes: [a] }\n'
    expect(places('personal-data', text)).toEqual(['Jan Jansen', 'Henk', 'Sara van den Berg'])
  })

  it('leaves a name that is a keyword', () => {
    expect(places('personal-data', 'codes: { a: { keywords: [mevrouw De Vries] } }')).toEqual([])
  })
})
