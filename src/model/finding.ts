import type { Code } from './codebook.ts'
import type { Keyword } from './keyword.ts'
import type { Span } from './source.ts'

/** Words of a turn that match a keyword, and what stands around them; whether they give the code is not asked yet. */
export interface Finding {
  readonly turn: number
  readonly code: Code
  readonly keyword: Keyword
  readonly span: Span
  /** The matched words, folded, in stretches that stand apart: [[belde], [op]]. */
  readonly parts: readonly (readonly string[])[]
  /** Whether the turn only repeats words of the question before it. */
  readonly echo: boolean
  /** The word that denies them. */
  readonly negation: Span | undefined
  readonly exclusion: ExcludingWords | undefined
}

/** Words around a hit that an exclusion matches, so that the hit is none. */
export interface ExcludingWords {
  /** The exclusion as the codebook has it. */
  readonly phrase: string
  readonly of: 'code' | 'keyword'
  readonly span: Span
}

/** “belde … op”: the matched words as one text. */
export function matchedText({ parts }: Pick<Finding, 'parts'>): string {
  return parts.map((words) => words.join(' ')).join(' … ')
}
