import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brennanPrediger } from '../../src/measure/brennan-prediger.ts'
import { cohenKappa } from '../../src/measure/cohen-kappa.ts'
import { congerKappa } from '../../src/measure/conger-kappa.ts'
import { fleissKappa } from '../../src/measure/fleiss-kappa.ts'
import { fullAgreement } from '../../src/measure/full-agreement.ts'
import { gwetAc1 } from '../../src/measure/gwet-ac1.ts'
import { krippendorffAlpha } from '../../src/measure/krippendorff-alpha.ts'
import { lightKappa } from '../../src/measure/light-kappa.ts'
import { negativeAgreement } from '../../src/measure/negative-agreement.ts'
import { nominalDistance } from '../../src/measure/nominal-distance.ts'
import { percentAgreement } from '../../src/measure/percent-agreement.ts'
import { positiveAgreement } from '../../src/measure/positive-agreement.ts'
import { dichotomised, type Ratings, ratingsOf } from '../../src/measure/ratings.ts'
import { scottPi } from '../../src/measure/scott-pi.ts'
import { specificAgreement } from '../../src/measure/specific-agreement.ts'
import { isDefined } from '../../src/measure/undefined.ts'

/** Two coders by their table: rows are what the first gave, columns what the second gave. */
function fromTable(table: readonly (readonly number[])[]): Ratings {
  return {
    categories: table.length,
    coders: 2,
    units: table.flatMap((row, first) =>
      row.map((times, second) => ({ values: [first, second], times })),
    ),
  }
}

/** Many coders by how often each category was given to a unit. */
function fromCounts(rows: readonly (readonly number[])[]): Ratings {
  return ratingsOf(
    rows.map((row) => row.flatMap((count, category) => Array<number>(count).fill(category))),
    rows[0]?.map((_, category) => category) ?? [],
  )
}

const alpha = (ratings: Ratings) => krippendorffAlpha(ratings, nominalDistance)

test('Cohen (1960), the table of κ = 0.492', () => {
  // “A coefficient of agreement for nominal scales”, p. 45, of 200 patients: Po = 0.70, Pe = 0.41.
  const ratings = fromTable([
    [88, 14, 18],
    [10, 40, 10],
    [2, 6, 12],
  ])
  expect(percentAgreement(ratings)).toBeCloseTo(0.7, 12)
  expect(cohenKappa(ratings)).toBeCloseTo((0.7 - 0.41) / 0.59, 12)
})

test('Fleiss (1971), 30 patients and six psychiatrists: κ = 0.430', () => {
  const ratings = fromCounts(fleiss1971)
  expect(percentAgreement(ratings)).toBeCloseTo(0.5556, 4)
  expect(fleissKappa(ratings)).toBeCloseTo(0.4302, 4)
  // α is Fleiss' κ with the values drawn without putting back: 1 − (1 − κ)(n − 1)/n of n = 180 values.
  const kappa = fleissKappa(ratings)
  expect(alpha(ratings)).toBeCloseTo(1 - (1 - Number(kappa)) * (179 / 180), 12)
  // His κ of each category: table 2.
  const byCategory = [0.245, 0.245, 0.52, 0.471, 0.566]
  for (const [category, expected] of byCategory.entries()) {
    expect(fleissKappa(dichotomised(ratings, category))).toBeCloseTo(expected, 3)
  }
})

// The columns are depression, personality disorder, schizophrenia, neurosis and other.
const fleiss1971 = [
  [0, 0, 0, 6, 0],
  [0, 3, 0, 0, 3],
  [0, 1, 4, 0, 1],
  [0, 0, 0, 0, 6],
  [0, 3, 0, 3, 0],
  [2, 0, 4, 0, 0],
  [0, 0, 4, 0, 2],
  [2, 0, 3, 1, 0],
  [2, 0, 0, 4, 0],
  [0, 0, 0, 0, 6],
  [1, 0, 0, 5, 0],
  [1, 1, 0, 4, 0],
  [0, 3, 3, 0, 0],
  [1, 0, 0, 5, 0],
  [0, 2, 0, 3, 1],
  [0, 0, 5, 0, 1],
  [3, 0, 0, 1, 2],
  [5, 1, 0, 0, 0],
  [0, 2, 0, 4, 0],
  [1, 0, 2, 0, 3],
  [0, 0, 0, 0, 6],
  [0, 1, 0, 5, 0],
  [0, 2, 0, 1, 3],
  [2, 0, 0, 4, 0],
  [1, 0, 0, 4, 1],
  [0, 5, 0, 1, 0],
  [4, 0, 0, 0, 2],
  [0, 2, 0, 4, 0],
  [1, 0, 5, 0, 0],
  [0, 0, 0, 0, 6],
]

test('the paradox of Feinstein and Cicchetti (1990): much agreement, little κ', () => {
  // “High agreement but low kappa: I”, table 2: 80, 10, 5, 5. Po = 0.85, Pe = 0.9 · 0.85 + 0.1 · 0.15 = 0.78.
  const ratings = fromTable([
    [5, 5],
    [10, 80],
  ])
  expect(cohenKappa(ratings)).toBeCloseTo((0.85 - 0.78) / 0.22, 12)
  expect(positiveAgreement(ratings)).toBeCloseTo(160 / 175, 12)
  expect(negativeAgreement(ratings)).toBeCloseTo(10 / 25, 12)
  // π = (0.85 + 0.9) / 2 = 0.875: AC1 expects 2 · 0.875 · 0.125.
  expect(gwetAc1(ratings)).toBeCloseTo((0.85 - 0.21875) / (1 - 0.21875), 12)
  expect(brennanPrediger(ratings)).toBeCloseTo(0.7, 12)
})

test('ten units and two coders, every coefficient worked out by hand', () => {
  // Both “a” 2 times, a–b 1, b–a 2, both “b” 5.
  const ratings = fromTable([
    [2, 1],
    [2, 5],
  ])
  // Shares of a: 0.3 and 0.4, so Pe is 0.12 + 0.42 with Cohen, 0.35² + 0.65² with Scott.
  expect(percentAgreement(ratings)).toBeCloseTo(0.7, 12)
  expect(fullAgreement(ratings)).toBeCloseTo(0.7, 12)
  expect(cohenKappa(ratings)).toBeCloseTo(0.16 / 0.46, 12)
  expect(scottPi(ratings)).toBeCloseTo((0.7 - 0.545) / 0.455, 12)
  expect(fleissKappa(ratings)).toBeCloseTo((0.7 - 0.545) / 0.455, 12)
  // Of 20 values 7 are a: De = 2 · 7 · 13 / (20 · 19), Do = 6 / 20.
  expect(alpha(ratings)).toBeCloseTo(1 - 0.3 / (182 / 380), 12)
  expect(gwetAc1(ratings)).toBeCloseTo((0.7 - 0.455) / (1 - 0.455), 12)
  expect(brennanPrediger(ratings)).toBeCloseTo(0.4, 12)
  expect(congerKappa(ratings)).toBeCloseTo(0.16 / 0.46, 12)
  expect(lightKappa(ratings)).toBeCloseTo(0.16 / 0.46, 12)
})

test('three coders and a missing value, worked out by hand', () => {
  const ratings = ratingsOf([
    ['a', 'a', 'a'],
    ['a', 'b', undefined],
    ['b', 'b', 'a'],
    [undefined, 'b', undefined],
    [undefined, undefined, undefined],
  ])
  // Pairs that agree: 3 of 3, 0 of 1, 1 of 3.
  const observed = (1 + 0 + 1 / 3) / 3
  expect(percentAgreement(ratings)).toBeCloseTo(observed, 12)
  expect(fullAgreement(ratings)).toBeCloseTo(1 / 2, 12)
  // The share of a in the four units that were rated: 1, 1/2, 1/3, 0.
  const a = (1 + 1 / 2 + 1 / 3) / 4
  const expected = a ** 2 + (1 - a) ** 2
  expect(fleissKappa(ratings)).toBeCloseTo((observed - expected) / (1 - expected), 12)
  const byChance = 2 * a * (1 - a)
  expect(gwetAc1(ratings)).toBeCloseTo((observed - byChance) / (1 - byChance), 12)
  // Eight values can be paired, five of them a. Do: 2 · 1 / 1 of the second unit and 2 · 2 / 2 of the third, over 8.
  expect(alpha(ratings)).toBeCloseTo(1 - 4 / 8 / ((2 * 5 * 3) / (8 * 7)), 12)
  // Coders give a to 2/3, 1/4 and 2/2 of what they rated.
  const shares = [2 / 3, 1 / 4, 1]
  const pairs = [[0, 1], [0, 2], [1, 2]] as const // prettier-ignore
  const chance = pairs.map(([first, second]) => {
    const [p, q] = [shares[first] ?? 0, shares[second] ?? 0]
    return p * q + (1 - p) * (1 - q)
  })
  const conger = chance.reduce((sum, one) => sum + one, 0) / 3
  expect(congerKappa(ratings)).toBeCloseTo((observed - conger) / (1 - conger), 12)
})

const coefficients = {
  percentAgreement,
  fullAgreement,
  cohenKappa,
  scottPi,
  fleissKappa,
  brennanPrediger,
  gwetAc1,
  lightKappa,
  congerKappa,
  alpha,
}

test.each(Object.entries(coefficients))(
  '%s says why it is undefined with one coder and without a shared unit',
  (_, coefficient) => {
    const why = (rows: readonly (readonly (string | undefined)[])[]) =>
      coefficient(ratingsOf(rows, ['a', 'b']))
    expect(why([['a'], ['b']])).toEqual({ kind: 'undefined', why: 'one-coder' })
    expect(why([['a', undefined], ['b', undefined]])).toEqual({ kind: 'undefined', why: 'one-coder' }) // prettier-ignore
    expect(why([])).toEqual({ kind: 'undefined', why: 'one-coder' })
    expect(why([['a', undefined], [undefined, 'b']])).toEqual({ kind: 'undefined', why: 'no-shared-units' }) // prettier-ignore
  },
)

test('Light’s κ of coders of whom two share no unit', () => {
  const ratings = ratingsOf([
    ['a', 'b', undefined],
    ['b', 'b', undefined],
    [undefined, 'a', 'a'],
    [undefined, 'b', 'a'],
  ])
  expect(lightKappa(ratings)).toEqual({ kind: 'undefined', why: 'no-shared-units' })
})

test.each(Object.entries({ cohenKappa, scottPi, fleissKappa, lightKappa, congerKappa, alpha }))(
  '%s is undefined where one value is all that was given',
  (_, coefficient) => {
    const same = ratingsOf([['a', 'a'], ['a', 'a']], ['a', 'b']) // prettier-ignore
    expect(coefficient(same)).toEqual({ kind: 'undefined', why: 'one-category' })
  },
)

test('AC1 and Brennan-Prediger are 1 where one of two categories is all that was given, and undefined of one category', () => {
  const two = ratingsOf([['a', 'a'], ['a', 'a']], ['a', 'b']) // prettier-ignore
  expect(gwetAc1(two)).toBe(1)
  expect(brennanPrediger(two)).toBe(1)
  const one = ratingsOf([['a', 'a'], ['a', 'a']]) // prettier-ignore
  expect(gwetAc1(one)).toEqual({ kind: 'undefined', why: 'one-category' })
  expect(brennanPrediger(one)).toEqual({ kind: 'undefined', why: 'one-category' })
  expect(percentAgreement(one)).toBe(1)
})

test('Cohen’s κ and Scott’s π are of two coders alone', () => {
  const three = ratingsOf([['a', 'a', 'b'], ['b', 'b', 'b']]) // prettier-ignore
  expect(cohenKappa(three)).toEqual({ kind: 'undefined', why: 'more-than-two-coders' })
  expect(scottPi(three)).toEqual({ kind: 'undefined', why: 'more-than-two-coders' })
})

test('full agreement is undefined where no unit was rated by all', () => {
  const rows = ratingsOf([['a', 'a', undefined], [undefined, 'b', 'a']]) // prettier-ignore
  expect(fullAgreement(rows)).toEqual({ kind: 'undefined', why: 'no-shared-units' })
})

test('positive agreement is undefined where nobody gave the code, negative where everybody did', () => {
  const never = fromTable([[4, 0], [0, 0]]) // prettier-ignore
  const always = fromTable([[0, 0], [0, 4]]) // prettier-ignore
  expect(positiveAgreement(never)).toEqual({ kind: 'undefined', why: 'never-given' })
  expect(negativeAgreement(never)).toBe(1)
  expect(positiveAgreement(always)).toBe(1)
  expect(negativeAgreement(always)).toEqual({ kind: 'undefined', why: 'always-given' })
  expect(negativeAgreement(ratingsOf([['a']]))).toEqual({ kind: 'undefined', why: 'one-coder' })
})

test('specific agreement of three coders, worked out by hand', () => {
  // a: 3 of 3 and 2 of 3: 3·2 + 2·1 of 3·2 + 2·2.
  const ratings = ratingsOf([['a', 'a', 'a'], ['a', 'a', 'b']]) // prettier-ignore
  expect(specificAgreement(ratings, 0)).toBeCloseTo(8 / 10, 12)
  expect(specificAgreement(ratings, 1)).toBe(0)
})

const anyRatings = fc.integer({ min: 2, max: 4 }).chain((coders) =>
  fc
    .array(
      fc.array(fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined, freq: 5 }), {
        minLength: coders,
        maxLength: coders,
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((rows) => ratingsOf(rows, ['a', 'b', 'c'])),
)

test('units that were rated alike count as often as they are there, however they are written', () => {
  fc.assert(
    fc.property(anyRatings, fc.integer({ min: 1, max: 3 }), (ratings, times) => {
      const counted = { ...ratings, units: ratings.units.map((unit) => ({ ...unit, times })) }
      const written = { ...ratings, units: ratings.units.flatMap((unit) => Array.from({ length: times }, () => unit)) } // prettier-ignore
      for (const coefficient of Object.values(coefficients)) {
        const [a, b] = [coefficient(counted), coefficient(written)]
        if (isDefined(a)) expect(b).toBeCloseTo(a, 9)
        else expect(b).toEqual(a)
      }
    }),
  )
})

test('a coefficient is a number up to 1 or says why not, never NaN, and the order of coders is nothing to it', () => {
  fc.assert(
    fc.property(anyRatings, (ratings) => {
      const turned = {
        ...ratings,
        units: ratings.units.map(({ values, times }) => ({ values: values.toReversed(), times })),
      }
      for (const coefficient of Object.values(coefficients)) {
        const value = coefficient(ratings)
        if (!isDefined(value)) continue
        expect(value).toBeLessThanOrEqual(1 + 1e-12)
        expect(Number.isFinite(value)).toBe(true)
        expect(coefficient(turned)).toBeCloseTo(value, 9)
      }
    }),
  )
})

test('without missing values α is 1 − (1 − Fleiss’ κ)(n − 1)/n', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 3, maxLength: 3 }), {
        minLength: 1,
        maxLength: 12,
      }),
      (rows) => {
        const ratings = ratingsOf(rows)
        const [kappa, found] = [fleissKappa(ratings), alpha(ratings)]
        const values = 3 * rows.length
        if (isDefined(kappa))
          expect(found).toBeCloseTo(1 - ((1 - kappa) * (values - 1)) / values, 9)
        else expect(found).toEqual(kappa)
      },
    ),
  )
})
