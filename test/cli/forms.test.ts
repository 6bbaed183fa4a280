import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { csvLines } from './tables.ts'
import { folderWith, run } from './run.ts'

const codebook = `
codes:
  zorg:
    rust:
      keywords: [rust, { separable: opbellen }, "*tempo*", { near: [druk, school] }, walvis]
      exclude: [rust houden]
    overleg:
      applies_to: { soort: werkatelier }
      keywords: [overleg]
    kind:
      applies_to: { role: kind }
      keywords: [spelen]
    mening: { manual: true }
`
const first = `---
id: A-1
soort: interview
sprekers: { INT: interviewer, MOEDER: ouder, KIND: kind }
regio: Noord
---
INT: Was er rust?

MOEDER: Er was geen rust, maar rust kwam er. Ik moest rust houden na het overleg.

MOEDER: De school was zo druk. Ze belden ons op, en spelen kon niet.

KIND: Spelen vond ik rustig. Ik speel in mijn eigen leertempo.
`
const second = `---
id: A-2
soort: interview
sprekers: { VADER: ouder }
regio: Zuid
---
VADER: Eindelijk rust. Nog meer rust.

VADER: Het leertempo lag te hoog.
`
const at = second.indexOf('leertempo')
const reject = `code,status,quote,start,end\nzorg/rust,reject,leertempo,${at},${at + 9}\n`

async function project(): Promise<string> {
  return folderWith({
    'rodedraad.yaml': 'title: P\ncodebook: c.yaml\ntranscripts: [i/*.txt]\n',
    'c.yaml': codebook,
    'i/a-1.txt': first,
    'i/a-2.txt': second,
    'tags/anna/A-2.csv': reject,
  })
}

/** Keyword, form, then the counts of hits, turns, transcripts, negated, excluded and rejected. */
async function counted(cwd: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { status, stdout, stderr } = await run(['forms', ...args, '--format', 'csv'], { cwd })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const rows = parse(stdout, { from_line: 2 })
  return rows.map(([, keyword, form, ...counts]) =>
    [keyword, form, counts.slice(0, 6).join(' ')].join(' | '),
  )
}

describe('forms --corpus', () => {
  test('tells of each keyword what it finds, with what was denied, excluded and rejected', async () => {
    expect(await counted(await project(), '--corpus', '.', '--code', 'zorg/rust')).toEqual([
      'rust |  | 4 2 2 1 1 0',
      'rust | rust | 4 2 2 1 1 0',
      '{ separable: opbellen } |  | 1 1 1 0 0 0',
      '{ separable: opbellen } | belden … op | 1 1 1 0 0 0',
      '*tempo* |  | 1 1 1 0 0 1',
      '*tempo* | leertempo | 1 1 1 0 0 1',
      '{ near: [druk, school] } |  | 1 1 1 0 0 0',
      '{ near: [druk, school] } | school … druk | 1 1 1 0 0 0',
      'walvis |  | 0 0 0 0 0 0',
    ])
  })

  test('takes all keywords of the codebook, each only where its code applies', async () => {
    const rows = await counted(await project(), '--corpus', '.')
    expect(rows).toContain('overleg |  | 0 0 0 0 0 0')
    expect(rows).toContain('spelen |  | 2 1 1 0 0 0')
    expect(rows).toContain('spelen | speel | 1 1 1 0 0 0')
  })

  test('looks for typed keywords everywhere, of any kind that a codebook knows', async () => {
    const typed = [
      'overleg',
      '=rust',
      '=rust',
      'rust*',
      '{ word: tempo, compound: both }',
      'de school',
    ]
    expect(await counted(await project(), ...typed, '--corpus', '.')).toEqual([
      'overleg |  | 1 1 1 0 0 0',
      'overleg | overleg | 1 1 1 0 0 0',
      '=rust |  | 5 2 2 1 0 0',
      '=rust | rust | 5 2 2 1 0 0',
      'rust* |  | 6 3 2 1 0 0',
      'rust* | rust | 5 2 2 1 0 0',
      'rust* | rustig | 1 1 1 0 0 0',
      '{ word: tempo, compound: both } |  | 2 2 2 0 0 0',
      '{ word: tempo, compound: both } | leertempo | 2 2 2 0 0 0',
      'de school |  | 1 1 1 0 0 0',
      'de school | de school | 1 1 1 0 0 0',
    ])
  })

  test('obeys --where and --interviewer, and takes files beside a project', async () => {
    const cwd = await project()
    const rust = async (...args: readonly string[]) => (await counted(cwd, 'rust', ...args))[0]
    expect(await rust('--corpus', '.', '--where', 'regio=Zuid')).toBe('rust |  | 2 1 1 0 0 0')
    expect(await rust('--corpus', '.', '--where', 'rol=kind')).toBe('rust |  | 0 0 0 0 0 0')
    expect(await rust('--corpus', '.', '--interviewer')).toBe('rust |  | 6 3 2 1 0 0')
    expect(await rust('--corpus', 'i/a-1.txt')).toBe('rust |  | 3 1 1 1 0 0')
    expect(await rust('--corpus', 'i/a-1.txt', '--corpus', 'i/a-2.txt')).toBe(
      'rust |  | 5 2 2 1 0 0',
    )
    expect(await rust('--project', '.')).toBe('rust |  | 5 2 2 1 0 0')
  })

  test('shows it for a reader: forms under their keyword, an example under each', async () => {
    const cwd = await project()
    const { stdout } = await run(['forms', '--code', 'zorg', '--corpus', '.'], {
      cwd,
      columns: 90,
    })
    expect(stdout).toBe(`\
Trefwoorden in 2 gesprekken
━━━━━━━━━━━━━━━━━━━━━━━━━━━

zorg/rust                   Treffers  Beurten  Gesprekken  Ontkend  Uitgesloten  Afgewezen
──────────────────────────────────────────────────────────────────────────────────────────
rust                               4        2           2        1            1          0
    A-1:9                      Er was geen  rust, maar rust kwam er. Ik moest rust …
  uitgesloten door: rust houden (1)
  niet gevonden: rustje, rustjes

{ separable: opbellen }            1        1           1        0            0          0
  belden … op                      1        1           1        0            0          0
    A-1:11       De school was zo druk. Ze  belden ons op, en spelen kon niet.
  niet gevonden: opbel, opbelde, opbelden, opbellen, opbellend, opbellende … (nog 3)

*tempo*                            1        1           1        0            0          1
  leertempo                        1        1           1        0            0          1
    A-1:13        … Ik speel in mijn eigen  leertempo.

{ near: [druk, school] }           1        1           1        0            0          0
  school … druk                    1        1           1        0            0          0
    A-1:11                              De  school was zo druk. Ze belden ons op, en …

zorg/kind                   Treffers  Beurten  Gesprekken  Ontkend  Uitgesloten  Afgewezen
──────────────────────────────────────────────────────────────────────────────────────────
spelen                             2        1           1        0            0          0
  speel                            1        1           1        0            0          0
    A-1:13       Spelen vond ik rustig. Ik  speel  in mijn eigen leertempo.
  spelen                           1        1           1        0            0          0
    A-1:13                                  Spelen  vond ik rustig. Ik speel in mijn …
  niet gevonden: gespeeld, gespeelde, speelde, speelden, speelt, spelend, spelende

Nergens gevonden: 2 van 7 trefwoorden
──────────────────────────────────────────────────────────────────────────────────────────
zorg/rust
  walvis
zorg/overleg
  overleg
`)
  })

  test('takes examples from different transcripts first, as many as asked', async () => {
    const cwd = await project()
    const lines = async (examples: string): Promise<readonly string[]> => {
      const args = ['forms', 'rust', '--corpus', '.', '--examples', examples]
      const { stdout } = await run(args, { cwd })
      return [...stdout.matchAll(/^ +(A-\d:\d+)/gmu)].map(([, place = '']) => place)
    }
    expect(await lines('0')).toEqual([])
    expect(await lines('2')).toEqual(['A-1:9', 'A-2:7'])
    expect(await lines('3')).toEqual(['A-1:9', 'A-2:7', 'A-1:9'])
  })

  test('gives json with fixed keys', async () => {
    const args = ['forms', 'rust', 'walvis', '--corpus', '.', '--format', 'json']
    const { stdout } = await run(args, { cwd: await project() })
    expect(JSON.parse(stdout)).toEqual({
      interviews: 2,
      found: [
        {
          code: null,
          keyword: 'rust',
          ...{ hits: 5, turns: 2, interviews: 2, negated: 1, excluded: 0, rejected: 0 },
          exclusions: [],
          forms: [
            {
              form: 'rust',
              ...{ hits: 5, turns: 2, interviews: 2, negated: 1, excluded: 0, rejected: 0 },
              examples: [
                {
                  transcript: 'A-1',
                  line: 9,
                  left: 'Er was geen',
                  words: 'rust',
                  right: ', maar rust kwam er. Ik moest rust houden na het overleg.',
                },
              ],
            },
          ],
          absent: ['rustje', 'rustjes'],
        },
      ],
      never: [{ code: null, keyword: 'walvis' }],
    })
  })
})

test('the hits of every keyword in the samples are the codings that “code” gives it', async () => {
  const samples = fileURLToPath(new URL('../../samples/', import.meta.url))
  const { stdout } = await run(['code', samples, '--source', 'keyword', '--format', 'csv'])
  const codings = new Map<string, number>()
  for (const row of parse(stdout, { from_line: 2 })) {
    const key = `${row[4] ?? ''} ${row[6] ?? ''}`
    codings.set(key, (codings.get(key) ?? 0) + 1)
  }
  const forms = await run(['forms', '--corpus', samples, '--format', 'csv'])
  const hits = parse(forms.stdout, { from_line: 2 })
    .filter(([, , form, count]) => form === '' && count !== '0')
    .map(([code = '', keyword = '', , count]) => [`${code} ${keyword}`, Number(count)] as const)
  expect(hits.length).toBeGreaterThan(100)
  expect(new Map(hits)).toEqual(codings)
})

test.each([
  [[], 'er ontbreekt een argument: woorden'],
  [['rust', '--where', 'regio=Noord'], 'deze opties horen bij --corpus; '],
  [['rust', '--examples', '3'], 'deze opties horen bij --corpus; '],
  [['rust', '--format', 'csv'], '“csv” kan bij --format <vorm> alleen met --corpus'],
  [['rust', '--corpus', '.', '--pos', 'noun'], '--pos is er alleen zonder --corpus; '],
  [['rust', '--corpus', '.', '--code', 'zorg'], 'geef trefwoorden of --code, niet allebei'],
  [['zorg/rust', '--corpus', '.'], '“zorg/rust” is een code; zet er --code voor'],
  [['--code', 'zorg/rsut'], 'onbekende waarde “zorg/rsut” bij code; bedoel je “zorg/rust”?'],
  [['--code', 'zorg/mening'], 'geen trefwoorden bij zorg/mening; '],
  [['rust', '--corpus', '.', '--examples', '-1'], '“-1” is geen aantal voorbeelden van 0 '],
  [['{ near: [a', '--corpus', '.'], '“{ near: [a” is geen trefwoord; '],
  [['rust', '{}', '--corpus', '.'], '{}: een leeg trefwoord'],
  [['{ word: a, pos: n }', '--corpus', '.'], '{ word: a, pos: n }: “n” kan hier niet; '],
])('%j is a wrong use, with what would be right', async (args, message) => {
  const { status, stdout, stderr } = await run(['forms', ...args], { cwd: await project() })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr.slice(0, `rodedraad: ${message}`.length)).toBe(`rodedraad: ${message}`)
})

test('kwic takes keywords in braces too', async () => {
  const cwd = await project()
  const rows = await csvLines(['kwic', '{ near: [druk, school] }', '--project', cwd])
  expect(rows.slice(1)).toEqual([
    'A-1 | 11 | ouder | De | school was zo druk | . Ze belden ons op, en spelen kon …',
  ])
})
