import type {
  DrawingPlan,
  RatingSheet,
  SheetAgreement,
  SheetUnit,
  ValueAgreement,
} from '../model/agreement.ts'
import { brennanPrediger } from '../measure/brennan-prediger.ts'
import { cohenKappa } from '../measure/cohen-kappa.ts'
import { congerKappa } from '../measure/conger-kappa.ts'
import type { Distance } from '../measure/distance.ts'
import { dkproMasiDistance } from '../measure/dkpro-masi-distance.ts'
import { fleissKappa } from '../measure/fleiss-kappa.ts'
import { fullAgreement } from '../measure/full-agreement.ts'
import { gwetAc1 } from '../measure/gwet-ac1.ts'
import { intervalDistance } from '../measure/interval-distance.ts'
import { jaccardDistance } from '../measure/jaccard-distance.ts'
import { lightKappa } from '../measure/light-kappa.ts'
import { masiDistance } from '../measure/masi-distance.ts'
import { nominalDistance } from '../measure/nominal-distance.ts'
import { ordinalDistance } from '../measure/ordinal-distance.ts'
import { passonneauDistance } from '../measure/passonneau-distance.ts'
import { percentAgreement } from '../measure/percent-agreement.ts'
import { dichotomised, type RatedUnit } from '../measure/ratings.ts'
import { ratioDistance } from '../measure/ratio-distance.ts'
import { scottPi } from '../measure/scott-pi.ts'
import { specificAgreement } from '../measure/specific-agreement.ts'
import { compare } from './axis.ts'
import {
  alphaStatistic,
  type ClusteredRatings,
  estimatesOf,
  type Statistic,
  valuesOf,
} from './estimates.ts'

/** What the coders of a sheet agree on: every coefficient there is for its level and its number of coders. */
export function sheetAgreement(sheet: RatingSheet, plan: DrawingPlan): SheetAgreement {
  const values = valuesIn(sheet)
  const ratings = ratingsIn(sheet, values)
  const byInterview = sheet.units.some(({ interview }) => interview !== undefined)
  return {
    coders: sheet.coders,
    level: sheet.level,
    sets: sheet.sets,
    units: sheet.units.length,
    sharedUnits: sheet.units.filter(({ values: own }) => given(own).length > 1).length,
    clusters: { of: byInterview ? 'interviews' : 'units', count: ratings.clusters.length },
    plan,
    estimates: estimatesOf(ratings, statisticsFor(sheet, values), plan),
    values: values.map((value, category) => valueAgreement(value, category, ratings)),
  }
}

function given(values: SheetUnit['values']): readonly string[] {
  return values.filter((value) => value !== undefined)
}

/** All values that may be or were given, in order; numbers by their size. */
function valuesIn({ level, sets, values, units }: RatingSheet): readonly string[] {
  if (values !== undefined && !sets && isNamed(level)) return values
  const found = [...new Set(units.flatMap((unit) => given(unit.values)))]
  return isNamed(level) && !(level === 'ordinal')
    ? found.sort(compare)
    : found.sort((a, b) => Number(a) - Number(b))
}

function isNamed(level: RatingSheet['level']): boolean {
  return level === 'nominal' || level === 'ordinal'
}

function ratingsIn(sheet: RatingSheet, values: readonly string[]): ClusteredRatings {
  const index = new Map(values.map((value, at) => [value, at]))
  const clusters = new Map<string, RatedUnit[]>()
  for (const [at, { interview, values: own }] of sheet.units.entries()) {
    const rated = own.map((value) => (value === undefined ? undefined : index.get(value)))
    // A unit that nobody rated is no unit.
    if (rated.every((value) => value === undefined)) continue
    const key = interview === undefined ? `unit ${at}` : `interview ${interview}`
    clusters.set(key, [...(clusters.get(key) ?? []), { values: rated, times: 1 }])
  }
  return {
    categories: values.length,
    coders: sheet.coders.length,
    clusters: [...clusters.values()],
  }
}

function statisticsFor(sheet: RatingSheet, values: readonly string[]): readonly Statistic[] {
  return [
    { name: 'percent', of: percentAgreement },
    { name: 'all_agree', of: fullAgreement },
    { name: 'cohen_kappa', of: cohenKappa },
    { name: 'scott_pi', of: scottPi },
    { name: 'light_kappa', of: lightKappa },
    { name: 'conger_kappa', of: congerKappa },
    { name: 'fleiss_kappa', of: fleissKappa },
    alphaStatistic('krippendorff_alpha', distanceFor(sheet, values)),
    ...(sheet.sets ? setStatistics(values) : []),
    { name: 'gwet_ac1', of: gwetAc1 },
    { name: 'brennan_prediger', of: brennanPrediger },
  ]
}

function setStatistics(values: readonly string[]): readonly Statistic[] {
  const sets = values.map((value) => new Set(value === '' ? [] : value.split('|')))
  return [
    alphaStatistic('krippendorff_alpha_jaccard', jaccardDistance(sets)),
    alphaStatistic('krippendorff_alpha_masi', masiDistance(sets)),
    alphaStatistic('krippendorff_alpha_masi_dkpro', dkproMasiDistance(sets)),
    alphaStatistic('krippendorff_alpha_passonneau', passonneauDistance(sets)),
  ]
}

function distanceFor({ level, values: named }: RatingSheet, values: readonly string[]): Distance {
  switch (level) {
    case 'nominal':
      return nominalDistance
    case 'ordinal':
      return ordinalDistance(
        values.map((value, rank) => (named === undefined ? Number(value) : rank)),
      )
    case 'interval':
      return intervalDistance(values.map(Number))
    case 'ratio':
      return ratioDistance(values.map(Number))
  }
}

function valueAgreement(
  value: string,
  category: number,
  { clusters, ...rest }: ClusteredRatings,
): ValueAgreement {
  const units = clusters.flat()
  const against = dichotomised({ ...rest, units }, category)
  return {
    value,
    count: units.reduce(
      (sum, { values }) => sum + values.filter((one) => one === category).length,
      0,
    ),
    estimates: valuesOf({ ...against, clusters: [against.units] }, [
      { name: 'specific_agreement', of: (ratings) => specificAgreement(ratings, 1) },
      { name: 'fleiss_kappa', of: fleissKappa },
      alphaStatistic('krippendorff_alpha', nominalDistance),
    ]),
  }
}
