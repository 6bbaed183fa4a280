import { expect, test } from 'vitest'
import { folderWith, run } from './run.ts'

interface Sheet {
  readonly coefficients: Readonly<Record<string, number | null>>
  readonly undefined: Readonly<Record<string, string>>
  readonly intervals: Readonly<Record<string, { low: number; high: number; draws: number } | null>>
  readonly values: readonly { value: string; count: number; coefficients: object }[]
}

function isSheet(content: unknown): content is Sheet {
  return typeof content === 'object' && content !== null && 'coefficients' in content
}

async function agree(csv: string, ...options: readonly string[]): Promise<Sheet> {
  const { stdout, stderr } = await run(
    ['agree', '--ratings', '-', '--format', 'json', '--draws', '100', ...options],
    { stdin: csv },
  )
  expect(stderr).toBe('')
  const content: unknown = JSON.parse(stdout)
  if (!isSheet(content)) throw new Error('no coefficients')
  return content
}

const lines = (rows: readonly string[]): string =>
  ['unit,coder,value', ...rows.flatMap((row, at) => row.split(' ').map((value, coder) => `u${at},c${coder},${value === '.' ? '' : value}`))].join('\n') // prettier-ignore

test('ten units of two coders: every coefficient, worked out by hand', async () => {
  const { coefficients, undefined: why } = await agree(
    lines(['a a', 'a a', 'a b', 'b a', 'b a', 'b b', 'b b', 'b b', 'b b', 'b b']),
  )
  // The same table as among the coefficients: Po = 0.7, shares of a 0.3 and 0.4.
  expect(why).toEqual({})
  expect(coefficients.percent).toBeCloseTo(0.7, 12)
  expect(coefficients.cohen_kappa).toBeCloseTo(0.16 / 0.46, 12)
  expect(coefficients.scott_pi).toBeCloseTo(0.155 / 0.455, 12)
  expect(coefficients.fleiss_kappa).toBeCloseTo(0.155 / 0.455, 12)
  expect(coefficients.krippendorff_alpha).toBeCloseTo(1 - 0.3 / (182 / 380), 12)
  expect(coefficients.gwet_ac1).toBeCloseTo(0.245 / 0.545, 12)
  expect(coefficients.brennan_prediger).toBeCloseTo(0.4, 12)
})

// Krippendorff, “Computing Krippendorff's alpha-reliability” (2011), example C, a unit a line.
const exampleC = ['1 1 . 1', '2 2 3 2', '3 3 3 3', '3 3 3 3', '2 2 2 2', '1 2 3 4', '4 4 4 4', '1 1 2 1', '2 2 2 2', '. 5 5 5', '. . 1 1', '. 3 . .'] // prettier-ignore

test.each([
  ['nominal', 0.743],
  ['ordinal', 0.815],
  ['interval', 0.849],
  ['ratio', 0.797],
])('Krippendorff (2011), example C, %s', async (level, expected) => {
  const { coefficients, undefined: why } = await agree(lines(exampleC), '--level', level)
  expect(coefficients.krippendorff_alpha).toBeCloseTo(expected, 3)
  expect(coefficients.cohen_kappa).toBeNull()
  expect(why).toEqual({
    cohen_kappa: 'more-than-two-coders',
    scott_pi: 'more-than-two-coders',
  })
})

test('words have an order where it is said', async () => {
  const csv = lines(['laag laag', 'laag midden', 'hoog hoog', 'midden midden'])
  const { coefficients } = await agree(csv, '--level', 'ordinal', '--values', 'laag,midden,hoog')
  const numbers = await agree(lines(['1 1', '1 2', '3 3', '2 2']), '--level', 'ordinal')
  expect(coefficients.krippendorff_alpha).toBe(numbers.coefficients.krippendorff_alpha)
})

test('sets by every distance, worked out by hand', async () => {
  const { coefficients } = await agree(
    'unit,coder,value\n1,x,a\n1,y,a\n2,x,a\n2,y,a|b\n3,x,|\n3,y,|\n4,x,a\n4,y,\n',
  )
  // Three {a}, one {a, b} and two {} can be paired: 3 pairs of {a} and {a, b}, 6 of {a} and {}, 2 of {a, b} and {}.
  const alpha = (near: number, empty: number): number =>
    1 - (2 * near) / 6 / ((2 * (3 * near + 8 * empty)) / 30)
  expect(coefficients.krippendorff_alpha).toBeCloseTo(alpha(1, 1), 12)
  expect(coefficients.krippendorff_alpha_jaccard).toBeCloseTo(alpha(1 / 2, 1), 12)
  expect(coefficients.krippendorff_alpha_masi).toBeCloseTo(alpha(2 / 3, 1), 12)
  expect(coefficients.krippendorff_alpha_passonneau).toBeCloseTo(alpha(1 / 3, 1 / 3), 12)
  expect(coefficients.krippendorff_alpha_masi_dkpro).toBeCloseTo(alpha(1 / 6, 1 / 3), 12)
})

test('what is undefined is null, with why beside it', async () => {
  const one = await agree(lines(['a a', 'a a']))
  expect(one.coefficients).toMatchObject({ percent: 1, cohen_kappa: null, gwet_ac1: null })
  expect(one.undefined).toMatchObject({
    cohen_kappa: 'one-category',
    krippendorff_alpha: 'one-category',
    gwet_ac1: 'one-category',
  })
  const alone = await agree('unit,coder,value\nu,anna,x\n')
  expect(new Set(Object.values(alone.coefficients))).toEqual(new Set([null]))
  expect(new Set(Object.values(alone.undefined))).toEqual(new Set(['one-coder']))
  const apart = await agree('unit,coder,value\nu,anna,x\nv,bram,x\n')
  expect(new Set(Object.values(apart.undefined))).toEqual(new Set(['no-shared-units']))
})

test('with --values the categories are those there can be, so that AC1 of one that is used is 1', async () => {
  const { coefficients } = await agree(lines(['ja ja', 'ja ja']), '--values', 'ja,nee')
  expect(coefficients).toMatchObject({ gwet_ac1: 1, brennan_prediger: 1, cohen_kappa: null })
})

test('an interval is the same for the same seed, holds the value, and of Krippendorff’s kind is another', async () => {
  const csv = lines(exampleC)
  const first = await agree(csv, '--seed', '7')
  expect(await agree(csv, '--seed', '7')).toEqual(first)
  const { low, high } = first.intervals.krippendorff_alpha ?? { low: NaN, high: NaN }
  expect(low).toBeLessThan(first.coefficients.krippendorff_alpha ?? NaN)
  expect(high).toBeGreaterThanOrEqual(first.coefficients.krippendorff_alpha ?? NaN)
  const own = await agree(csv, '--seed', '7', '--bootstrap', 'krippendorff')
  expect(own.intervals.krippendorff_alpha).not.toEqual(first.intervals.krippendorff_alpha)
  expect(own.intervals.percent).toEqual(first.intervals.percent)
})

test('units of interviews are drawn by interview; of one interview there is no interval', async () => {
  const rows = ['interview,unit,coder,value', 'R,u,a,x', 'R,u,b,y', 'R,v,a,x', 'R,v,b,x']
  const { intervals, coefficients } = await agree(rows.join('\n'))
  expect(coefficients.percent).toBe(0.5)
  expect(intervals.percent).toBeNull()
})

test('a reader gets the coefficients with their intervals, and why there are none', async () => {
  const folder = await folderWith({ 'waarden.csv': lines(['a a a', 'a b b', 'b b b']) })
  const { stdout, status } = await run(['agree', '--ratings', 'waarden.csv'], { cwd: folder })
  expect(status).toBe(0)
  expect(stdout).toContain('Codeurs: c0, c1 en c2. Eenheden: 3')
  expect(stdout).toMatch(/^Krippendorffs α +0,60 /mu)
  expect(stdout).toContain(
    'Geen waarde voor Cohens κ, Scotts π: deze maat is voor twee codeurs, en er zijn er meer.',
  )
  expect(stdout).not.toMatch(/NaN|undefined|null/u)
})

test('csv has a coefficient a row', async () => {
  const { stdout } = await run(['agree', '--ratings', '-', '--format', 'csv'], {
    stdin: lines(['a a', 'a a']),
  })
  expect(stdout.split('\n').slice(0, 4)).toEqual([
    'coefficient,value,low,high,undefined',
    'percent,1,1,1,',
    'all_agree,1,1,1,',
    'cohen_kappa,,,,one-category',
  ])
})

test.each([
  [['agree', '--ratings', '-', 'dubbel'], 2],
  [['agree', '--level', 'ordinal'], 2],
  [['agree', '--ratings', '-', '--draws', '5'], 2],
  [['agree', '--ratings', '-', '--seed', 'x'], 2],
  [['agree', '--ratings', 'nergens.csv'], 3],
  [['agree', '--ratings', '-'], 3],
])('%j ends with %d', async (args, status) => {
  const ended = await run(args, { stdin: 'unit,coder\n' })
  expect(ended.status).toBe(status)
  expect(ended.stdout).toBe('')
})
