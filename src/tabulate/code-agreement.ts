import type { CodeAgreement, CodeCounts, DrawingPlan } from '../model/agreement.ts'
import type { Code } from '../model/codebook.ts'
import { cohenKappa } from '../measure/cohen-kappa.ts'
import { fleissKappa } from '../measure/fleiss-kappa.ts'
import { gwetAc1 } from '../measure/gwet-ac1.ts'
import { negativeAgreement } from '../measure/negative-agreement.ts'
import { nominalDistance } from '../measure/nominal-distance.ts'
import { percentAgreement } from '../measure/percent-agreement.ts'
import { positiveAgreement } from '../measure/positive-agreement.ts'
import type { RatedUnit } from '../measure/ratings.ts'
import { boundariesOf } from './boundary-agreement.ts'
import { type ComparedTranscript, type Comparison, turnsFor } from './comparison.ts'
import { alphaStatistic, estimatesOf, type Statistic } from './estimates.ts'

/** What coders agree on of one code: of every turn that can have it, whether they gave it. */
export function codeAgreement(
  comparison: Comparison,
  code: Code,
  plan: DrawingPlan,
): CodeAgreement {
  const coders = comparison.coders.length
  const clusters = comparison.transcripts
    .map((one) => ratedUnits(one, code))
    .filter((units) => units.length > 0)
  const ratings = { categories: 2, coders, clusters }
  return {
    code: code.id,
    label: code.label,
    counts: countsOf(clusters.flat(), coders),
    estimates: estimatesOf(ratings, statisticsFor(coders), plan),
    boundaries: boundariesOf(comparison, [code], plan) ?? [],
  }
}

function ratedUnits(
  { transcript, worked, given }: ComparedTranscript,
  code: Code,
): readonly RatedUnit[] {
  const marks = given.get(code.id)
  return turnsFor(code, transcript).map((turn) => ({
    values: worked.map((own, coder) =>
      own ? Number(marks?.get(turn)?.[coder] === true) : undefined,
    ),
    times: 1,
  }))
}

function statisticsFor(coders: number): readonly Statistic[] {
  return [
    { name: 'percent', of: percentAgreement },
    { name: 'positive_agreement', of: positiveAgreement },
    { name: 'negative_agreement', of: negativeAgreement },
    coders === 2
      ? { name: 'cohen_kappa', of: cohenKappa }
      : { name: 'fleiss_kappa', of: fleissKappa },
    alphaStatistic('krippendorff_alpha', nominalDistance),
    { name: 'gwet_ac1', of: gwetAc1 },
  ]
}

function countsOf(units: readonly RatedUnit[], coders: number): CodeCounts {
  const judged = units.filter(({ values }) => !values.includes(undefined))
  const sums = judged.map(({ values }) => values.filter((value) => value === 1).length)
  const count = (keeps: (values: RatedUnit['values'], sum: number) => boolean): number =>
    judged.filter(({ values }, index) => keeps(values, sums[index] ?? 0)).length
  const each = Array.from({ length: coders }, (_, coder) => coder)
  return {
    units: judged.length,
    all: count((_, sum) => sum === coders),
    none: count((_, sum) => sum === 0),
    byCoder: each.map((coder) => count((values) => values[coder] === 1)),
    alone: each.map((coder) => count((values, sum) => values[coder] === 1 && sum === 1)),
  }
}
