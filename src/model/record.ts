import type { Bar } from './explanation.ts'

/** A coding as it leaves the program: what another program needs to find the words again. Keys never change. */
export interface CodingRecord {
  readonly transcript: string
  /** 0-based over all turns. */
  readonly turn: number
  readonly speaker: string
  readonly role: string
  readonly code: string
  /** `keyword`, or the coder's name. */
  readonly by: string
  /** The keyword as the codebook has it; null for a coder. */
  readonly keyword: string | null
  readonly negated: boolean
  /** Whether the turn only repeats words of the question before it. */
  readonly echo: boolean
  /** Code points in the source text (Unicode NFC, LF line ends), the end not included. */
  readonly start: number
  readonly end: number
  /** The words themselves, on one line. */
  readonly text: string
}

/** Why a turn has a code or not, as it leaves the program. Keys never change. */
export interface ExplanationRecord {
  readonly transcript: string
  /** 0-based over all turns. */
  readonly turn: number
  /** The line that it begins on, from 1. */
  readonly line: number
  readonly speaker: string
  readonly role: string
  readonly code: string
  readonly coded: boolean
  /** Why keywords are not asked here. */
  readonly bars: readonly Bar[]
  readonly hits: readonly HitRecord[]
  readonly tags: readonly (WordsRecord & { readonly by: string })[]
  /** Names of who said that the keywords are wrong here. */
  readonly rejections: readonly string[]
}

/** Words of a transcript: code points in its source, as in a coding. */
export interface WordsRecord {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface HitRecord extends WordsRecord {
  readonly keyword: string
  /** The matched words, folded. */
  readonly form: string
  readonly coded: boolean
  readonly negated: boolean
  readonly echo: boolean
  /** The word that denies it. */
  readonly negation: WordsRecord | null
  readonly exclusion:
    (WordsRecord & { readonly phrase: string; readonly of: 'code' | 'keyword' }) | null
}
