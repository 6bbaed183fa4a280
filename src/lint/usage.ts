import type { Code } from '../model/codebook.ts'
import type { Keyword } from '../model/keyword.ts'

/** What came of a code in the transcripts, in turns that count. */
export interface CodeUsage extends Places {
  readonly code: Code
  /** In how many transcripts it could be given at all: the base of its counts. */
  readonly eligible: number
  /** How often a person gave it. */
  readonly tags: number
  /** In the order of the codebook; one that the code has twice is one. */
  readonly keywords: readonly KeywordUsage[]
}

export interface KeywordUsage extends Places {
  readonly keyword: Keyword
  /** Transcripts that it was found in. */
  readonly interviews: number
  /** Matches that are no hits, since they stand inside what the codebook excludes. */
  readonly excluded: number
  /** Hits in turns that a person took the code from. */
  readonly rejected: number
  /** Turns with a hit that a person gave the code too, or took it from; where people disagree it is neither. */
  readonly right: number
  readonly wrong: number
}

export interface Places {
  /** Hits, those that overlap taken as one: what tables count. */
  readonly places: number
  /** Those that are negated, whichever of the overlapping hits is asked. */
  readonly negated: number
}
