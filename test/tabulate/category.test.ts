import { expect, test } from 'vitest'
import { categories } from '../../src/tabulate/axis.ts'
import { base, tally } from '../../src/tabulate/category.ts'
import { smallCorpus, transcript } from '../small-corpus.ts'

const codebook = `
codes:
  ouders:
    proces:
      rust: { keywords: [rust, rust en tijd, kalm] }
    thuis: { keywords: [thuis], applies_to: { regio: Noord } }
`
const rust = { key: '', label: '', codes: new Set(['ouders/proces/rust']) }

function hits(said: string): number {
  return tally(smallCorpus(codebook, [transcript('id: H-1', [`OUDER: ${said}`])]), rust).hits
}

test('hits that overlap are one place, others are not', () => {
  expect(hits('Rust en tijd.')).toBe(1)
  expect(hits('Rust, kalm, rust.')).toBe(3)
})

test('a tag takes no hit away, and is a place only where no hit lies in its words', () => {
  expect(hits('Rust, kalm, rust. [[ouders/proces/rust]]')).toBe(3)
  expect(hits('Iets anders. [[ouders/proces/rust]]')).toBe(1)
  expect(hits('Rust. [[ouders/proces/rust]]\n\nEn nog iets. [[ouders/proces/rust]]')).toBe(2)
})

test('what was coded counts in its base, also where no code below the branch could be', () => {
  const limited = smallCorpus(
    `
codes:
  ouders:
    thuis: { keywords: [thuis], applies_to: { regio: Noord } }
`,
    [
      transcript('id: L-1\nregio: Noord', ['OUDER: Thuis.']),
      transcript('id: L-2\nregio: Zuid', ['OUDER: Ja. [[ouders]]', 'OUDER: Nee.']),
    ],
  )
  const [ouders] = categories(limited, { kind: 'tree' })
  expect(ouders && tally(limited, ouders)).toMatchObject({ interviews: 2, turns: 2 })
  expect(ouders && base(limited, ouders)).toEqual({ interviews: 2, turns: 2, words: 2 })
})

test('a branch is a code where it has keywords, is manual, or was coded', () => {
  const keys = (extra: string, said: string): readonly string[] =>
    categories(
      smallCorpus(
        `
codes:
  a: { ${extra} b: { keywords: [bed] } }
`,
        [transcript('id: B-1', [`OUDER: ${said}`])],
      ),
      { kind: 'code' },
    ).map(({ key }) => key)
  expect(keys('', 'Bed.')).toEqual(['a/b'])
  expect(keys('keywords: [aap],', 'Bed.')).toEqual(['a', 'a/b'])
  expect(keys('manual: true,', 'Bed.')).toEqual(['a', 'a/b'])
  expect(keys('', 'Bed. [[a]]')).toEqual(['a', 'a/b'])
})
