import type { Span } from './source.ts'

/** The judgement that a turn carries a code; a keyword and a person code alike. */
export interface Coding {
  readonly transcript: string
  /** 0-based over all turns of the transcript. */
  readonly turn: number
  readonly code: string
  /** The words that it rests on, as offsets in the transcript's source. */
  readonly span: Span
  readonly by: Coder
  /** A negation stands near the hit: flagged, never dropped. Always false for a person. */
  readonly negated: boolean
}

export type Coder =
  | { readonly kind: 'keyword'; readonly keyword: string }
  | { readonly kind: 'person'; readonly name: string }

/** A coder's judgement that the keywords were wrong to give a turn a code. */
export interface Rejection {
  readonly transcript: string
  readonly turn: number
  readonly code: string
  readonly name: string
}
