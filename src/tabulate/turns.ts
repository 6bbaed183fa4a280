import type { Coding } from '../model/coding.ts'
import type { CodedTranscript } from '../model/corpus.ts'

/** A turn with the codings that count for something. */
export interface CodedTurn {
  readonly transcript: CodedTranscript
  readonly turn: number
  readonly codings: readonly Coding[]
}

/** The codings of one transcript by turn, in the order of the text. */
export function codingsByTurn(codings: readonly Coding[]): ReadonlyMap<number, readonly Coding[]> {
  const byTurn = new Map<number, Coding[]>()
  for (const coding of codings) {
    const known = byTurn.get(coding.turn)
    if (known) known.push(coding)
    else byTurn.set(coding.turn, [coding])
  }
  return byTurn
}
