import type { DrawingPlan, Estimate } from '../model/agreement.ts'
import type { Code } from '../model/codebook.ts'
import { markedCharacters, overlapShare } from '../measure/character-overlap.ts'
import { clusterBootstrap } from '../measure/cluster-bootstrap.ts'
import { type MarkedText, type Stretch, withoutOverlap } from '../measure/marked-text.ts'
import type { Measured } from '../measure/undefined.ts'
import { joinedUnits, unitized, unitizedAlpha } from '../measure/unitizing-alpha.ts'
import type { ComparedTranscript, Comparison } from './comparison.ts'
import { turnsFor } from './comparison.ts'
import { estimate } from './estimates.ts'

/**
 * Whether coders mark the same words: αU and shared characters, of one code or of several together. The continuum is what was
 * said in the turns that can have the code, in the transcripts that all coders worked on, one behind the other. Intervals are by
 * drawing transcripts, and the continuum of a draw is what was drawn, one behind the other. undefined
 * where turns were divided: a tag is cut in pieces there, and its boundaries are no longer the coder's.
 */
export function boundariesOf(
  comparison: Comparison,
  codes: readonly Code[],
  plan: DrawingPlan,
): readonly Estimate[] | undefined {
  const transcripts = comparison.transcripts.filter(({ worked }) => !worked.includes(false))
  if (transcripts.some(({ transcript }) => transcript.division !== undefined)) return undefined
  const clusters = transcripts
    .map((one) => codes.map((code) => markedText(one, code, comparison)))
    .filter((texts) => texts.some(({ length }) => length > 0))
  const measure = measureOf(clusters, { codes: codes.length, coders: comparison.coders.length })
  const whole = measure(clusters.map(() => 1))
  const intervals = clusterBootstrap(clusters.length, plan, measure)
  const names = ['krippendorff_alpha_u', 'character_overlap'] as const
  return whole.map((measured, index) =>
    estimate(names[index] ?? names[0], measured, intervals[index]),
  )
}

/** αU, and of a single code the shared characters, of transcripts that are each taken so many times. */
function measureOf(
  clusters: readonly (readonly MarkedText[])[],
  { codes, coders }: { readonly codes: number; readonly coders: number },
): (times: readonly number[]) => readonly Measured[] {
  const units = clusters.map((texts) => texts.map(unitized))
  const characters = clusters.map(([text]) => (text === undefined ? [] : [markedCharacters(text)]))
  return (times) => {
    const drawn = times.flatMap((taken, at) => Array.from({ length: taken }, () => at))
    const categories = Array.from({ length: codes }, (_, code) =>
      joinedUnits(
        drawn.flatMap((at) => units[at]?.[code] ?? []),
        coders,
      ),
    )
    const overlap = overlapShare(drawn.flatMap((at) => characters[at] ?? []))
    return [unitizedAlpha(categories), ...(codes === 1 ? [overlap] : [])]
  }
}

/** The turns that can have the code, one behind the other, and what each coder marked in them. */
function markedText(
  { transcript }: ComparedTranscript,
  code: Code,
  { coders }: Comparison,
): MarkedText {
  const places = new Map<number, number>()
  let length = 0
  for (const turn of turnsFor(code, transcript)) {
    const { start = 0, end = 0 } = transcript.turns[turn]?.span ?? {}
    places.set(turn, length - start)
    length += end - start
  }
  const codings = transcript.codings.filter((coding) => coding.code === code.id)
  const stretches = coders.map((coder) =>
    codings.flatMap((coding): readonly Stretch[] => {
      const shift = places.get(coding.turn)
      if (shift === undefined || !coder.gave(coding)) return []
      const { start, end } = coding.span
      return [{ start: shift + start, end: shift + end }]
    }),
  )
  return { length, coders: stretches.map(withoutOverlap) }
}
