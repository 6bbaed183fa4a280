import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { countUsage } from '../../src/lint/count-usage.ts'
import type { CodeUsage } from '../../src/lint/usage.ts'
import { smallCorpus, transcript } from '../small-corpus.ts'
import { reportsOf } from './reports.ts'

function usageOf(yaml: string, texts: readonly string[]): readonly CodeUsage[] {
  const { codebook, transcripts } = smallCorpus(yaml, texts)
  return countUsage(codebook, transcripts)
}

const rust = `codes:
  rust:
    label: Rust
    keywords: [rust, rust in huis, tempo]
`

describe('what came of a code', () => {
  it('counts hits that overlap as one, and each keyword by itself', () => {
    const [code] = usageOf(rust, ['MOEDER: Er kwam rust in huis. Rust!'])
    expect(code?.places).toBe(2)
    expect(code?.keywords.map(({ places }) => places)).toEqual([2, 1, 0])
  })

  it('leaves out what the interviewer says, and codes that do not apply', () => {
    const yaml = `codes:
  rust:
    label: Rust
    applies_to: { soort: interview }
    keywords: [rust]
`
    const texts = [
      transcript('soort: interview', ['INT: Rust?', 'MOEDER: Ja.']),
      transcript('soort: werkatelier', ['MOEDER: Rust.']),
    ]
    expect(usageOf(yaml, texts)[0]).toMatchObject({ eligible: 1, places: 0 })
  })

  it('has no base in a transcript without anyone of the role that the code is for', () => {
    const yaml = `codes:
  rust:
    label: Rust
    applies_to: { rol: kind }
    keywords: [rust]
`
    expect(usageOf(yaml, ['MOEDER: Rust.', 'KIND: Rust.'])[0]).toMatchObject({
      eligible: 1,
      places: 1,
    })
  })

  it('counts a place as negated only where all its hits are', () => {
    const [code] = usageOf(rust, ['MOEDER: Geen rust. Wel tempo.'])
    expect(code).toMatchObject({ places: 2, negated: 1 })
  })

  it('has each of a code’s keywords once, even if it was written twice', () => {
    const yaml = rust.replace('tempo', 'rust')
    expect(usageOf(yaml, ['MOEDER: Rust.'])[0]?.keywords.map(({ places }) => places)).toEqual([
      1, 0,
    ])
  })

  it('never has more negated places, or places of one keyword, than places', () => {
    const word = fc.constantFrom('rust', 'geen', 'in huis', 'tempo', 'eigen', 'niet', '.')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const [code] = usageOf(rust, [`MOEDER: Nou ${words.join(' ')}`])
        expect(code?.negated).toBeLessThanOrEqual(code?.places ?? -1)
        for (const { places } of code?.keywords ?? []) {
          expect(places).toBeLessThanOrEqual(code?.places ?? -1)
        }
      }),
    )
  })
})

/** Transcripts a, b, c … of one turn each. */
function interviews(turns: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(turns.map((turn, at) => [`interviews/${at}.txt`, `MOEDER: ${turn}\n`]))
}

function codebook(keywords: string): Readonly<Record<string, string>> {
  return { 'codeboek.yaml': `codes:\n  rust:\n    label: Rust\n    keywords: [${keywords}]\n` }
}

describe('keyword-never-hits', () => {
  it('tells in one finding which keywords of a code meet nothing, from five transcripts on', async () => {
    const five = ['Rust.', 'Ja.', 'Nee.', 'Soms.', 'Ooit.']
    const keywords = codebook('rust, tempo, op adem komen')
    expect(await reportsOf('keyword-never-hits', { ...keywords, ...interviews(five) }))
      .toMatchInlineSnapshot(`
      [
        "codeboek.yaml:2:3 2 van de 3 trefwoorden van “rust” vinden niets in 5 gesprekken: “tempo” en “op adem komen”",
      ]
    `)
    expect(
      await reportsOf('keyword-never-hits', { ...keywords, ...interviews(five.slice(1)) }),
    ).toEqual([])
  })

  it('names ten keywords at most, those of few words first', async () => {
    const many = Array.from({ length: 12 }, (_, at) => `woord${at}`)
    const long = '{ near: [[aankloppen, aanbellen, aandringen], [deur, loket]], within: 3 }'
    const files = {
      ...codebook(`rust, "${many.join('", "')}", ${long}`),
      ...interviews(['Rust.', 'Ja.', 'Nee.', 'Soms.', 'Ooit.']),
    }
    const [found = ''] = await reportsOf('keyword-never-hits', files)
    expect(found).toContain('13 van de 14 trefwoorden')
    expect(found).toContain('“woord9” en 3 andere')
    expect(found).not.toContain('near')
  })

  it('says nothing of an exclusion that works once or twice', async () => {
    const files = {
      'codeboek.yaml':
        'codes:\n  rust:\n    label: Rust\n    keywords: [rustig, kalm]\n    exclude: [rustig aan]\n',
      ...interviews(['Kalm.', 'Rustig aan.', 'Rustig aan maar.']),
    }
    expect(await reportsOf('keyword-never-hits', files)).toEqual([])
  })
})

describe('keyword-in-most', () => {
  const five = ['Rust.', 'Rust.', 'Rust.', 'Niets.', 'Niets.']

  it('lets a keyword pass that is in three of five transcripts', async () => {
    expect(
      await reportsOf('keyword-in-most', { ...codebook('rust'), ...interviews(five) }),
    ).toEqual([])
  })

  it('says nothing of four transcripts, though all have the keyword', async () => {
    const four = ['Rust.', 'Rust.', 'Rust.', 'Rust.']
    expect(
      await reportsOf('keyword-in-most', { ...codebook('rust'), ...interviews(four) }),
    ).toEqual([])
  })
})

describe('code-never-used', () => {
  const unused = (more: string): Readonly<Record<string, string>> => ({
    'codeboek.yaml': `codes:\n  rust:\n    label: Rust\n    ${more}\n`,
    ...interviews(['Het ging goed.']),
  })

  it('leaves out deprecated codes, and branches that only hold others', async () => {
    expect(await reportsOf('code-never-used', unused('deprecated: true'))).toEqual([])
    const branch = unused('tempo: { label: Tempo, keywords: [goed] }')
    expect(await reportsOf('code-never-used', branch)).toEqual([])
  })

  it('leaves out a code that applies to none of the transcripts: nothing is known of it', async () => {
    const away = unused('keywords: [rust]\n    applies_to: { soort: werkatelier }')
    expect(await reportsOf('code-never-used', away)).toEqual([])
  })

  it('says of a code for people only that nobody gave it', async () => {
    expect(await reportsOf('code-never-used', unused('manual: true'))).toMatchInlineSnapshot(`
      [
        "codeboek.yaml:2:3 niemand gaf de code “rust” (hij geldt voor 1 gesprek)",
      ]
    `)
  })

  it('counts a tag as use', async () => {
    const files = { ...unused('manual: true'), ...interviews(['Het ging goed. [[rust]]']) }
    expect(await reportsOf('code-never-used', files)).toEqual([])
  })
})

test('mostly-negated counts from five hits on', async () => {
  const files = { ...codebook('rust'), ...interviews(['Geen rust. Geen rust. Geen rust. Rust.']) }
  expect(await reportsOf('mostly-negated', files)).toEqual([])
})

test('one-keyword-dominates leaves a code with two keywords alone', async () => {
  const files = { ...codebook('rust, tempo'), ...interviews(['Rust. '.repeat(12)]) }
  expect(await reportsOf('one-keyword-dominates', files)).toEqual([])
})

describe('low-precision', () => {
  /** Ten turns with the keyword, of which the first are tagged and the last rejected. */
  function judged(right: number, wrong: number): Readonly<Record<string, string>> {
    let text = ''
    let csv = 'code,status,quote,start,end\n'
    for (let turn = 0; turn < 10; turn += 1) {
      const start = text.length + 'VADER: '.length
      if (turn >= 10 - wrong) csv += `rust,reject,Rust,${start},${start + 4}\n`
      text += `VADER: Rust.${turn < right ? ' [[rust]]' : ''}\n`
    }
    return {
      'rodedraad.yaml': 'codebook: codeboek.yaml\ntranscripts: [interviews/*.txt]\n',
      ...codebook('rust'),
      'interviews/a.txt': text,
      'tags/anna/a.csv': csv,
    }
  }

  it('finds a keyword that is wrong in six of ten judged turns, and none that is wrong in five', async () => {
    expect(await reportsOf('low-precision', judged(4, 6))).toHaveLength(1)
    expect(await reportsOf('low-precision', judged(5, 5))).toEqual([])
  })

  it('leaves out a turn about which people disagree, and one that nobody judged', async () => {
    expect(await reportsOf('low-precision', judged(4, 7))).toEqual([])
    expect(await reportsOf('low-precision', judged(0, 9))).toEqual([])
  })
})

test('deprecated-tag says whose tag it is, and leaves what keywords found alone', async () => {
  const files = {
    'rodedraad.yaml': 'codebook: codeboek.yaml\ntranscripts: [interviews/*.txt]\n',
    'codeboek.yaml':
      'codes:\n  rust: { label: Rust, deprecated: true, keywords: [rust] }\n  tempo: { label: T, keywords: [tempo] }\n',
    'interviews/a.txt': 'MOEDER: Rust en tempo.\n',
    'tags/anna/a.csv': 'code,status,quote,start,end\nrust,tag,Rust,8,12\n',
  }
  expect(await reportsOf('deprecated-tag', files)).toMatchInlineSnapshot(`
    [
      "interviews/a.txt:1:9 deze woorden hebben de tag “rust” van “anna”, maar die code is vervallen → kies een code die nog geldt",
    ]
  `)
})
