import type { DrawingPlan, Estimate } from '../model/agreement.ts'
import { jaccardDistance } from '../measure/jaccard-distance.ts'
import { masiDistance } from '../measure/masi-distance.ts'
import type { RatedUnit } from '../measure/ratings.ts'
import type { ComparedTranscript, Comparison } from './comparison.ts'
import { alphaStatistic, estimatesOf } from './estimates.ts'

/**
 * What coders agree on of all codes together: α of the sets of codes that they gave to each turn. Nothing given is the
 * empty set, and a value like any other.
 */
export function setAgreement(comparison: Comparison, plan: DrawingPlan): readonly Estimate[] {
  const sets: ReadonlySet<string>[] = []
  const known = new Map<string, number>()
  const indexOf = (codes: readonly string[]): number => {
    const key = codes.join('|')
    const index = known.get(key) ?? sets.push(new Set(codes)) - 1
    known.set(key, index)
    return index
  }
  const ids = comparison.codes.map(({ id }) => id)
  const clusters = comparison.transcripts.map((one) => setUnits(one, ids, indexOf))
  return estimatesOf(
    { categories: sets.length, coders: comparison.coders.length, clusters },
    [
      alphaStatistic('krippendorff_alpha_jaccard', jaccardDistance(sets)),
      alphaStatistic('krippendorff_alpha_masi', masiDistance(sets)),
    ],
    plan,
  )
}

function setUnits(
  { transcript, worked, given }: ComparedTranscript,
  ids: readonly string[],
  indexOf: (codes: readonly string[]) => number,
): readonly RatedUnit[] {
  return transcript.turns.flatMap((_, turn) => {
    if (transcript.counted[turn] !== true) return []
    const here = ids.flatMap((id) => {
      const marks = given.get(id)?.get(turn)
      return marks === undefined ? [] : [{ id, marks }]
    })
    const values = worked.map((own, coder) =>
      own
        ? indexOf(here.filter(({ marks }) => marks[coder] === true).map(({ id }) => id))
        : undefined,
    )
    return [{ values, times: 1 }]
  })
}
