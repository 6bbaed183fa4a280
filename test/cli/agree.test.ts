import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { folderWith, run } from './run.ts'

/*
 * test/projects/dubbel: ten turns of parents in three interviews that anna and bram both coded.
 *   rust: both 2, anna alone 2, bram alone 1, nobody 5.
 *   tijd: anna alone 2, nobody 8.
 *   D-4 was coded by anna alone.
 */

interface Numbers {
  readonly coefficients: Readonly<Record<string, number | null>>
  readonly undefined: Readonly<Record<string, string>>
  readonly intervals?: Readonly<Record<string, Interval | null>>
}

interface Interval {
  readonly low: number
  readonly high: number
  readonly draws: number
}

interface Agreement {
  readonly coders: readonly string[]
  readonly transcripts: readonly string[]
  readonly left_out: readonly object[]
  readonly units: number
  readonly codes: readonly (Numbers & { code: string; units: number; counts: object })[]
  readonly sets: Numbers
  readonly boundaries?: Numbers
}

function isAgreement(content: unknown): content is Agreement {
  return typeof content === 'object' && content !== null && 'codes' in content
}

async function agree(...options: readonly string[]): Promise<Agreement> {
  const { stdout, stderr } = await run(['agree', 'dubbel', '--draws', '100', '--format', 'json', ...options]) // prettier-ignore
  expect(stderr).toBe('')
  const content: unknown = JSON.parse(stdout)
  if (!isAgreement(content)) throw new Error('no agreement')
  return content
}

const code = ({ codes }: Agreement, id: string) => codes.find((one) => one.code === id)

test('who gave which code, of the turns that all coders judged', async () => {
  const found = await agree()
  expect(found).toMatchObject({
    coders: ['anna', 'bram'],
    transcripts: ['D-1', 'D-2', 'D-3'],
    left_out: [{ transcript: 'D-4', coders: ['anna'] }],
    units: 10,
    codes_never_given: 1,
  })
  expect(code(found, 'rust')).toMatchObject({
    units: 10,
    counts: { all: 2, none: 5, only: { anna: 2, bram: 1 }, by: { anna: 4, bram: 3 } },
  })
  expect(code(found, 'tijd')).toMatchObject({
    counts: { all: 0, none: 8, only: { anna: 2, bram: 0 } },
  })
  expect(code(found, 'school')).toBeUndefined()
})

test('the coefficients of a code, worked out by hand', async () => {
  const found = await agree()
  const rust = code(found, 'rust')?.coefficients ?? {}
  expect(rust.percent).toBeCloseTo(7 / 10, 12)
  expect(rust.positive_agreement).toBeCloseTo(4 / 7, 12)
  expect(rust.negative_agreement).toBeCloseTo(10 / 13, 12)
  // Pe = 0.4 · 0.3 + 0.6 · 0.7.
  expect(rust.cohen_kappa).toBeCloseTo(0.16 / 0.46, 12)
  // 7 of 20 values are that it was given.
  expect(rust.krippendorff_alpha).toBeCloseTo(1 - 0.3 / ((2 * 7 * 13) / 380), 12)
  expect(rust.gwet_ac1).toBeCloseTo((0.7 - 0.455) / (1 - 0.455), 12)
  const tijd = code(found, 'tijd')?.coefficients ?? {}
  expect(tijd.positive_agreement).toBe(0)
  expect(tijd.cohen_kappa).toBeCloseTo(0, 12)
  expect(tijd.krippendorff_alpha).toBeCloseTo(1 - 0.2 / ((2 * 2 * 18) / 380), 12)
  expect(tijd.gwet_ac1).toBeCloseTo((0.8 - 0.18) / 0.82, 12)
})

test('all codes as sets, worked out by hand', async () => {
  const { sets } = await agree()
  // Of 20 sets one is {rust, tijd}, six {rust}, one {tijd}, twelve empty. One turn has {rust, tijd} and {rust}, four have two
  // sets that share nothing.
  const alpha = (near: number, half: number): number => {
    const observed = (2 * (near + 4)) / 20
    const expected = (2 * (6 * near + half + 12 + 6 + 72 + 12)) / 380
    return 1 - observed / expected
  }
  expect(sets.coefficients.krippendorff_alpha_jaccard).toBeCloseTo(alpha(1 / 2, 1 / 2), 12)
  expect(sets.coefficients.krippendorff_alpha_masi).toBeCloseTo(alpha(2 / 3, 2 / 3), 12)
})

test('shared characters of what was tagged, counted by hand', async () => {
  const found = await agree()
  // “rust in huis” of “Eindelijk rust in huis”, and “Er kwam rust op de trap.” twice; the rest alone.
  const alone = [
    'Eindelijk ',
    'Het werd stil aan tafel.',
    'Niemand riep nog iets.',
    'We sliepen weer door.',
  ].join('').length
  const shared = 'rust in huis'.length + 'Er kwam rust op de trap.'.length
  const { character_overlap: overlap } = code(found, 'rust')?.coefficients ?? {}
  expect(overlap).toBeCloseTo(shared / (shared + alone), 12)
  expect(code(found, 'tijd')?.coefficients.character_overlap).toBe(0)
  expect(found.boundaries?.coefficients.krippendorff_alpha_u).toBeLessThan(1)
})

/** Of the code “rust”. */
function intervalOf(found: Agreement, name: string): Interval {
  return code(found, 'rust')?.intervals?.[name] ?? { low: Number.NaN, high: Number.NaN, draws: 0 }
}

function rustAlphaU(found: Agreement): number {
  return code(found, 'rust')?.coefficients.krippendorff_alpha_u ?? Number.NaN
}

test('boundaries have intervals by drawing interviews, of which the whole is one that can be drawn', async () => {
  const found = await agree('--seed', '3', '--draws', '1000')
  const overlap = intervalOf(found, 'character_overlap')
  const alpha = intervalOf(found, 'krippendorff_alpha_u')
  // D-3 three times has nothing shared; D-2 three times 24 of 24 + 22 characters.
  expect(overlap.low).toBe(0)
  expect(overlap.high).toBeCloseTo(24 / 46, 12)
  const value = rustAlphaU(found)
  expect(alpha.low).toBeLessThan(value)
  expect(alpha.high).toBeGreaterThan(value)
  expect(found.boundaries?.intervals?.krippendorff_alpha_u?.draws).toBe(1000)
  expect(await agree('--seed', '3', '--draws', '1000')).toEqual(found)
})

test('with --bootstrap krippendorff they are drawn from interviews all the same', async () => {
  const usual = await agree()
  const other = await agree('--bootstrap', 'krippendorff')
  expect(other.boundaries).toEqual(usual.boundaries)
  expect(code(other, 'rust')?.intervals?.krippendorff_alpha).not.toEqual(
    code(usual, 'rust')?.intervals?.krippendorff_alpha,
  )
})

test('boundaries are of whole turns; by sentence there are none, and it is said', async () => {
  expect((await agree('--unit', 'sentence')).boundaries).toBeUndefined()
  const { stdout } = await run(['agree', 'dubbel', '--unit', 'sentence'])
  expect(stdout).toContain('Grenzen van fragmenten worden alleen vergeleken met --unit turn')
})

test('with --all a coder who did not work on a transcript gave no judgement there, and not “no”', async () => {
  const found = await agree('--all')
  expect(found.transcripts).toEqual(['D-1', 'D-2', 'D-3', 'D-4'])
  expect(code(found, 'rust')).toMatchObject({ units: 10 })
  expect(code(found, 'rust')?.coefficients.cohen_kappa).toBeCloseTo(0.16 / 0.46, 12)
  expect(await agree('--no-only-double-coded')).toEqual(found)
})

test('who finished a transcript without a tag worked on it, and gave nothing', async () => {
  const text = 'MOEDER: Er is rust.\n\nMOEDER: Verder niets.\n'
  const cwd = await folderWith({
    'rodedraad.yaml': 'codebook: codeboek.yaml\ntranscripts: [r-1.txt]\n',
    'codeboek.yaml': 'codes:\n  rust: { label: Rust, manual: true }\n',
    'r-1.txt': text,
    'tags/anna/r-1.csv': `code,status,quote,start,end\nrust,tag,rust,14,18\n`,
    'tags/bram/r-1.finished': `sha256-${createHash('sha256').update(text).digest('hex').slice(0, 16)}\n`,
  })
  const { stdout, stderr } = await run(['agree', '--format', 'json'], { cwd })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toMatchObject({
    coders: ['anna', 'bram'],
    codes: [{ counts: { all: 0, none: 1, only: { anna: 1, bram: 0 } } }],
  })
})

test('the keywords are a coder too, with what people rejected', async () => {
  const found = await agree('--coders', 'anna,bram,trefwoorden')
  // They find rust in D-1, D-2 and, rejected by bram, in D-3; tijd once, as anna does.
  expect(code(found, 'rust')).toMatchObject({
    counts: { all: 2, none: 4, by: { anna: 4, bram: 3, trefwoorden: 3 } },
  })
  expect(code(found, 'rust')?.coefficients).toHaveProperty('fleiss_kappa')
  expect(code(found, 'rust')?.coefficients).not.toHaveProperty('cohen_kappa')
  const pair = await agree('--coders', 'anna,keywords')
  expect(pair.transcripts).toEqual(['D-1', 'D-2', 'D-3', 'D-4'])
})

test('a reader sees who was compared, who was left out, and every coefficient with its interval', async () => {
  const { stdout, status } = await run(['agree', 'dubbel'], { columns: 100 })
  expect(status).toBe(0)
  expect(stdout).toContain(
    'Vergeleken: anna en bram, in 3 gesprekken (D-1, D-2 en D-3) met 10 beurten.',
  )
  expect(stdout).toContain('Niet meegeteld: 1 gesprek')
  expect(stdout).toMatch(/^rust +10 +2 +2 +1 +5$/mu)
  expect(stdout).toMatch(/^rust +0,35 +0,\d\d–0,\d\d +0,37 /mu)
  expect(stdout).toMatch(/^Krippendorffs α \(verzamelingen, MASI\) +0,17 +-0,\d\d–0,\d\d$/mu)
  expect(stdout).toContain('bootstrap met 1.000 trekkingen uit 3 gesprekken (--seed 1)')
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  expect(await run(['agree', 'dubbel'], { columns: 100 })).toMatchObject({ stdout })
})

test('no word of praise or blame for a coefficient', async () => {
  const { stdout } = await run(['agree', 'dubbel', '--lang', 'en'])
  expect(stdout).not.toMatch(/\b(?:good|poor|fair|moderate|substantial|perfect|acceptable)\b/iu)
})

test('why there is no value or interval is said with the codes it is about', async () => {
  const { stdout } = await run(['agree', 'dubbel', '--where', 'gesprek=D-3'])
  expect(stdout).toContain('Geen interval voor')
  expect(stdout).toContain('trekkingen uit 1 gesprek (--seed 1)')
  expect(stdout).toMatch(/^alle codes +-?\d,\d\d +– +– +–$/mu)
  expect(stdout).toContain('er is maar één gesprek of eenheid om uit te trekken')
  expect(stdout).not.toMatch(/NaN/u)
})

test('csv has a coefficient of a code a row, with full precision', async () => {
  const { stdout } = await run(['agree', 'dubbel', '--format', 'csv'])
  const rows = stdout.split('\n')
  expect(rows[0]).toBe('code,units,coefficient,value,low,high,undefined')
  expect(rows.find((row) => row.startsWith('rust,10,positive_agreement'))).toMatch(
    /^rust,10,positive_agreement,0\.571428571428571\d*,/u,
  )
})

test('where they differ is listed with what was said and who gave what', async () => {
  const { stdout } = await run(['agree', 'dubbel', '--disagreements'])
  expect(stdout).toContain('In 5 beurten verschillen de codes.')
  expect(stdout).toContain(
    ['│ Eindelijk rust in huis, en alle tijd.', '│ — MOEDER, D-1, regel 6', '', '• anna: tijd', '• bram: –', '• beiden: rust'].join('\n'), // prettier-ignore
  )
  expect(stdout).not.toContain('Er kwam rust op de trap')
})

test('the same for programs: a code of a turn a row, or an object', async () => {
  const { stdout } = await run(['agree', 'dubbel', '--disagreements', '--format', 'csv'])
  expect(stdout).toContain('transcript,turn,line,speaker,code,anna,bram,text\n')
  expect(stdout).toContain('D-2,2,8,MOEDER,rust,0,1,Niemand riep nog iets.\n')
  const json = await run(['agree', 'dubbel', '--disagreements', '--format', 'json'])
  expect(JSON.parse(json.stdout)).toMatchObject({
    disagreements: [
      { transcript: 'D-1', turn: 1, shared: ['rust'], codes: [{ code: 'tijd', given: { anna: true, bram: false } }] }, // prettier-ignore
      {},
      {},
      {},
      {},
    ],
  })
})

test.each([
  [
    ['--coders', 'ann,bram'],
    2,
    '“ann” heeft in deze gesprekken niets gecodeerd; bedoel je “anna”?',
  ],
  [
    ['--coders', 'anna'],
    2,
    'vergelijken kan met twee of meer codeurs, en dit is er één: anna; noem er meer met --coders (er zijn: anna, bram, trefwoorden)',
  ],
  [
    ['--where', 'gesprek=D-4'],
    3,
    'geen van de 1 gesprekken is door al deze codeurs gecodeerd (anna, bram); wel: D-4: anna',
  ],
])('%j ends with %d: %s', async (options, status, message) => {
  expect(await run(['agree', 'dubbel', ...options])).toEqual({
    status,
    stdout: '',
    stderr: `rodedraad: ${message}\n`,
  })
})

test('a project without tags says that there are none', async () => {
  const { status, stderr } = await run(['agree', 'regiospel'])
  expect(status).toBe(2)
  expect(stderr).toContain('er zijn nog geen tags van codeurs')
})
