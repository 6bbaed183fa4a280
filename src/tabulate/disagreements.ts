import type { CodeDisagreement, Disagreement } from '../model/agreement.ts'
import { lineAt } from '../model/source.ts'
import { turnText } from '../model/transcript.ts'
import type { ComparedTranscript, Comparison } from './comparison.ts'

/** Every turn that coders gave different codes, in the order of transcripts and text. */
export function disagreementsOf({ transcripts, codes }: Comparison): readonly Disagreement[] {
  const ids = codes.map(({ id }) => id)
  return transcripts.flatMap((one) => {
    const coded = new Set([...one.given.values()].flatMap((turns) => [...turns.keys()]))
    return [...coded].sort((a, b) => a - b).flatMap((turn) => disagreementAt(one, turn, ids))
  })
}

function disagreementAt(
  compared: ComparedTranscript,
  turn: number,
  ids: readonly string[],
): readonly Disagreement[] {
  const { transcript, worked } = compared
  const spoken = transcript.turns[turn]
  const all = ids.flatMap((code) => judgements(compared, turn, code))
  const codes = all.filter(({ given }) => given.includes(true) && given.includes(false))
  if (spoken === undefined || codes.length === 0) return []
  const shared = all.filter(({ given }) => !given.includes(false)).map(({ code }) => code)
  return [
    {
      transcript: transcript.id,
      turn,
      line: lineAt(transcript.source, spoken.span.start),
      speaker: spoken.speaker,
      text: turnText(transcript, spoken),
      shared: worked.filter(Boolean).length > 1 ? shared : [],
      codes,
    },
  ]
}

function judgements(
  { given, worked }: ComparedTranscript,
  turn: number,
  code: string,
): readonly CodeDisagreement[] {
  const marks = given.get(code)?.get(turn)
  if (marks === undefined) return []
  return [{ code, given: worked.map((own, coder) => (own ? marks[coder] === true : undefined)) }]
}
