import type { Unit } from './unit.ts'

/** What a keyword does in a corpus: which words it finds there, and how often. */
export interface KeywordUse extends UseCounts {
  /** Id of the code that it stands under; null for a keyword that was typed. */
  readonly code: string | null
  readonly keyword: string
  /** The exclusions that took hits out, the one with the most first. */
  readonly exclusions: readonly ExclusionUse[]
  /** The distinct words that it matches, the most frequent first. */
  readonly forms: readonly FormUse[]
  /** Forms that it would find and that do not occur. */
  readonly absent: readonly string[]
}

export interface UseCounts {
  /** Codings; a hit that was excluded or rejected is none. */
  readonly hits: number
  readonly turns: number
  readonly interviews: number
  /** How many of the hits have a negation near. */
  readonly negated: number
  /** Matches inside words that the codebook excludes. */
  readonly excluded: number
  /** Hits in turns that a person took the code from. */
  readonly rejected: number
}

export interface ExclusionUse {
  /** As the codebook has it. */
  readonly phrase: string
  readonly count: number
}

export interface FormUse extends UseCounts {
  /** The matched words, folded; … where others stand between them. */
  readonly form: string
  readonly examples: readonly UseExample[]
}

/** A hit with the words around it. */
export interface UseExample {
  readonly transcript: string
  readonly line: number
  readonly left: string
  /** As they stand in the text. */
  readonly words: string
  readonly right: string
}

/** The keywords of a codebook, or those that were typed, in a corpus. */
export interface KeywordUses {
  /** What the numbers of turns are numbers of. */
  readonly unit: Unit
  readonly interviews: number
  /** In the order of the codebook. */
  readonly found: readonly KeywordUse[]
  /** The keywords that match nothing at all. */
  readonly never: readonly Pick<KeywordUse, 'code' | 'keyword'>[]
}
