import { appliesToRole, appliesToTranscript, type Code } from '../model/codebook.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import type { LeftOut } from '../model/agreement.ts'
import type { ComparedCoder } from './coders.ts'
import { ownCodes } from './own-codes.ts'

/** Transcripts in which coders can be compared. */
export interface Comparison {
  readonly coders: readonly ComparedCoder[]
  readonly transcripts: readonly ComparedTranscript[]
  readonly leftOut: readonly LeftOut[]
  /** Codes that one of the coders gave, in the order of the codebook. */
  readonly codes: readonly Code[]
  readonly neverGiven: number
}

export interface ComparedTranscript {
  readonly transcript: CodedTranscript
  /** By coder whether he worked on it. */
  readonly worked: readonly boolean[]
  /** Code → turn → by coder whether he gave it; a turn that nobody gave the code is not in it. */
  readonly given: ReadonlyMap<string, ReadonlyMap<number, readonly boolean[]>>
}

export interface ComparisonQuestion {
  readonly coders: readonly ComparedCoder[]
  /** Whether transcripts are left out that not all of them worked on. */
  readonly onlyDoubleCoded: boolean
}

/** Who gave what in which transcripts. */
export function compareCoders(corpus: Corpus, question: ComparisonQuestion): Comparison {
  const { coders, onlyDoubleCoded } = question
  const all = corpus.transcripts.map((transcript) => compared(transcript, coders))
  const isKept = ({ worked }: ComparedTranscript): boolean =>
    onlyDoubleCoded ? !worked.includes(false) : worked.includes(true)
  const transcripts = all.filter(isKept)
  const own = ownCodes(corpus)
  const codes = own.filter(({ id }) => transcripts.some(({ given }) => given.has(id)))
  return {
    coders,
    transcripts,
    leftOut: all
      .filter((one) => !isKept(one))
      .map(({ transcript, worked }) => ({
        transcript: transcript.id,
        coders: coders
          .filter(({ person }, index) => person && worked[index] === true)
          .map(({ name }) => name),
      })),
    codes,
    neverGiven: own.length - codes.length,
  }
}

function compared(
  transcript: CodedTranscript,
  coders: readonly ComparedCoder[],
): ComparedTranscript {
  const given = new Map<string, Map<number, boolean[]>>()
  for (const coding of transcript.codings) {
    const coder = coders.findIndex((one) => one.gave(coding))
    if (coder < 0 || transcript.counted[coding.turn] !== true) continue
    const turns = given.get(coding.code) ?? new Map<number, boolean[]>()
    given.set(coding.code, turns)
    const marks = turns.get(coding.turn) ?? coders.map(() => false)
    marks[coder] = true
    turns.set(coding.turn, marks)
  }
  return { transcript, worked: coders.map((coder) => coder.workedOn(transcript)), given }
}

/** The turns that count and can have the code. */
export function turnsFor(
  code: Code,
  { turns, counted, attributes }: CodedTranscript,
): readonly number[] {
  if (!appliesToTranscript(code, attributes)) return []
  return turns.flatMap(({ role }, turn) =>
    counted[turn] === true && appliesToRole(code, role) ? [turn] : [],
  )
}
