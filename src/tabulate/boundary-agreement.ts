import type { Estimate } from '../model/agreement.ts'
import type { Code } from '../model/codebook.ts'
import { characterOverlap } from '../measure/character-overlap.ts'
import { joined, type MarkedText, type Stretch, withoutOverlap } from '../measure/marked-text.ts'
import { unitizingAlpha } from '../measure/unitizing-alpha.ts'
import type { ComparedTranscript, Comparison } from './comparison.ts'
import { turnsFor } from './comparison.ts'
import { withoutInterval } from './estimates.ts'

/**
 * Whether coders mark the same words: αU and shared characters, of one code or of several together. The continuum is what was
 * said in the turns that can have the code, in the transcripts that all coders worked on, one behind the other. undefined
 * where turns were divided: a tag is cut in pieces there, and its boundaries are no longer the coder's.
 */
export function boundariesOf(
  comparison: Comparison,
  codes: readonly Code[],
): readonly Estimate[] | undefined {
  const transcripts = comparison.transcripts.filter(({ worked }) => !worked.includes(false))
  if (transcripts.some(({ transcript }) => transcript.division !== undefined)) return undefined
  const texts = codes.map((code) =>
    joined(
      transcripts.map((one) => markedText(one, code, comparison)),
      comparison.coders.length,
    ),
  )
  return [
    withoutInterval('krippendorff_alpha_u', unitizingAlpha(texts)),
    ...(codes.length === 1
      ? texts.map((text) => withoutInterval('character_overlap', characterOverlap(text)))
      : []),
  ]
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
