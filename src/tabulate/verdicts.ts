import type { Coding } from '../model/coding.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import type { Flagging } from './choices.ts'

/** A unit and a code that a person gave it, that keywords found in it, or both. */
export interface Verdict {
  readonly transcript: CodedTranscript
  readonly unit: number
  readonly code: string
  /** Whether the person gave it the code. */
  readonly given: boolean
  /** The words that they gave it for; none where a whole unit was judged. */
  readonly tags: readonly Coding[]
  readonly hits: readonly Coding[]
  /** How many units it stands for: more than one where it was drawn. */
  readonly weight: number
}

/**
 * What a person and the keywords say of every unit that counts, in transcripts that the person has finished: what has no tag of
 * theirs is a no. Where neither says yes there is no verdict.
 */
export function verdictsBy({ transcripts }: Corpus, coder: string): readonly Verdict[] {
  return transcripts.flatMap((transcript) => {
    const found = new Map<string, { tags: Coding[]; hits: Coding[] } & Place>()
    for (const coding of transcript.codings) {
      const { turn: unit, code, by } = coding
      if (transcript.counted[unit] !== true) continue
      if (by.kind === 'person' && by.name !== coder) continue
      const key = `${unit} ${code}`
      const own = found.get(key) ?? { unit, code, tags: [], hits: [] }
      found.set(key, own)
      own[by.kind === 'person' ? 'tags' : 'hits'].push(coding)
    }
    return [...found.values()].map((own): Verdict => {
      return { ...own, transcript, given: own.tags.length > 0, weight: 1 }
    })
  })
}

interface Place {
  readonly unit: number
  readonly code: string
}

/** The verdicts as they are if negated hits count, do not count, or alone count; without those that this leaves empty. */
export function withFlagged(verdicts: readonly Verdict[], negated: Flagging): readonly Verdict[] {
  if (negated === 'include') return verdicts
  return verdicts.flatMap((verdict) => {
    const hits = verdict.hits.filter((hit) => hit.negated === (negated === 'only'))
    return hits.length > 0 || verdict.given ? [{ ...verdict, hits }] : []
  })
}
