import { describe, expect, it, test } from 'vitest'
import { reportsOf } from './reports.ts'

const codebook = 'codes:\n  rust: { label: Rust, keywords: [rust] }\n'

function project(attributes: string, front: string): Readonly<Record<string, string>> {
  return {
    'rodedraad.yaml': `codebook: codeboek.yaml\ntranscripts: [interviews/*.txt]\nattributes:\n${attributes}`,
    'codeboek.yaml': codebook,
    'interviews/a.txt': `${front}MOEDER: Er kwam rust.\n`,
  }
}

describe('missing-attribute', () => {
  const required = '  regio: { required: true, values: [Tilburg, Emmen] }\n  jaar: {}\n'

  it('stands at the first line where there is no front matter at all', async () => {
    expect(await reportsOf('missing-attribute', project(required, ''))).toMatchInlineSnapshot(`
      [
        "interviews/a.txt:1:1 het kenmerk “regio” ontbreekt; het project vraagt het van elk gesprek → schrijf bovenaan, tussen twee regels met ---: “regio: Tilburg | Emmen”",
      ]
    `)
  })

  it('stands at a key that was left empty', async () => {
    const empty = project(required, '---\nid: a\nregio:\n---\n')
    expect(await reportsOf('missing-attribute', empty)).toMatchInlineSnapshot(`
      [
        "interviews/a.txt:3:1 het kenmerk “regio” is niet ingevuld; het project vraagt het van elk gesprek → schrijf bovenaan, tussen twee regels met ---: “regio: Tilburg | Emmen”",
      ]
    `)
  })

  it('knows the English spelling of a fixed word', async () => {
    const dated = project('  date: { required: true }\n', '---\ndatum: 2022-03-14\n---\n')
    expect(await reportsOf('missing-attribute', dated)).toEqual([])
  })
})

test('attribute-value names what is possible where nothing comes near', async () => {
  const files = project('  regio: [Tilburg, Emmen]\n', '---\nregio: "Rotterdam"\n---\n')
  expect(await reportsOf('attribute-value', files)).toMatchInlineSnapshot(`
    [
      "interviews/a.txt:2:8 “Rotterdam” is geen waarde van “regio” in dit project → mogelijk zijn: Tilburg, Emmen",
    ]
  `)
})

describe('front-matter-key', () => {
  const fronts = (keys: readonly string[]): Readonly<Record<string, string>> => ({
    'codeboek.yaml': codebook,
    ...Object.fromEntries(
      keys.map((key, at) => [`interviews/${at}.txt`, `---\n${key}: x\n---\nMOEDER: Rust.\n`]),
    ),
  })

  it('knows what most transcripts have', async () => {
    const found = await reportsOf('front-matter-key', fronts(['regio', 'regio', 'regio', 'Reggio']))
    expect(found).toEqual(['interviews/3.txt:2:1 onbekend kenmerk “Reggio” → bedoel je “regio”?'])
  })

  it('minds a capital', async () => {
    const found = await reportsOf('front-matter-key', fronts(['regio', 'regio', 'regio', 'Regio']))
    expect(found).toHaveLength(1)
  })

  it('minds a slip in a fixed word', async () => {
    expect(await reportsOf('front-matter-key', fronts(['spreker']))).toEqual([
      'interviews/0.txt:2:1 onbekend kenmerk “spreker” → bedoel je “sprekers”?',
    ])
  })

  it.each(['iq', 'code', 'leeftijd', 'Datum', 'SPEAKERS', 'casus', 'naam', 'school'])(
    'lets “%s” pass',
    async (key) => {
      expect(await reportsOf('front-matter-key', fronts([key]))).toEqual([])
    },
  )

  it('lets a key pass beside the one that it resembles', async () => {
    const files = {
      ...fronts(['regio', 'regio', 'regio']),
      'interviews/b.txt': '---\nregio: Tilburg\nregios: twee\n---\nMOEDER: Rust.\n',
    }
    expect(await reportsOf('front-matter-key', files)).toEqual([])
  })
})

describe('long-turn', () => {
  const spoken = (words: number, label = 'MOEDER: '): Readonly<Record<string, string>> => ({
    'codeboek.yaml': codebook,
    'interviews/a.txt': `${label}${'ja – '.repeat(words)}\n`,
  })

  it('lets two thousand words pass, and counts no dashes', async () => {
    expect(await reportsOf('long-turn', spoken(2000))).toEqual([])
    expect(await reportsOf('long-turn', spoken(2001))).toHaveLength(1)
  })

  it('counts the interviewer’s words too', async () => {
    expect((await reportsOf('long-turn', spoken(2001, 'INT: ')))[0]).toContain(
      'van “INT” heeft 2001',
    )
  })

  it('has other advice where no speaker was found', async () => {
    expect((await reportsOf('long-turn', spoken(2001, '')))[0]).toContain('meer dan één spreker')
  })
})
