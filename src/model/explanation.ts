import type { Coding } from './coding.ts'
import type { CodedTranscript } from './corpus.ts'
import type { Finding } from './finding.ts'

/** Why a turn has a code or has it not. */
export interface Explanation {
  readonly turn: number
  readonly code: string
  /** Whether the turn has the code, and counts. */
  readonly coded: boolean
  /** Why the code's keywords are not asked here; none where they are. */
  readonly bars: readonly Bar[]
  /** What the code's keywords match, in the order of the text. */
  readonly hits: readonly ExplainedHit[]
  /** The codings by people. */
  readonly tags: readonly Coding[]
  /** Who said that the keywords are wrong here. */
  readonly rejectedBy: readonly string[]
}

export type Bar =
  | { readonly kind: 'interviewer' }
  | {
      /** A condition of `applies_to` that the transcript or the speaker does not meet. */
      readonly kind: 'attribute' | 'role'
      readonly name: string
      /** undefined where the transcript has none. */
      readonly value: string | undefined
      readonly wanted: readonly string[]
    }

export interface ExplainedHit extends Finding {
  /** Whether it is a coding. */
  readonly coded: boolean
}

/** An explanation of a turn where nothing happened has nothing to tell. */
export function tellsSomething({ hits, tags, rejectedBy }: Explanation): boolean {
  return hits.length > 0 || tags.length > 0 || rejectedBy.length > 0
}

/** An explanation with the transcript that its turn is of. */
export interface ExplainedTurn {
  readonly transcript: CodedTranscript
  readonly explanation: Explanation
}
