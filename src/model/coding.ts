import type { Span } from './source.ts'

/** The judgement that a turn carries a code; a keyword and a person code alike. */
export interface Coding {
  readonly transcript: string
  /** 0-based over all turns of the transcript, or over all units that these were divided into. */
  readonly turn: number
  readonly code: string
  /** The words that it rests on, as offsets in the transcript's source. */
  readonly span: Span
  readonly by: Coder
  /** A negation stands near the hit: flagged, never dropped. Always false for a person. */
  readonly negated: boolean
  /** The turn only repeats words of the question before it: flagged, never dropped. Always false for a person. */
  readonly echo: boolean
}

export type Coder =
  | { readonly kind: 'keyword'; readonly keyword: string }
  | { readonly kind: 'person'; readonly name: string }

/** The coder of tags in a transcript that names none. */
export const unnamedCoder = 'inline'

/** Who has what coders settled on, unless another name was chosen. */
export const consensusCoder = 'consensus'

/** A coder's judgement that the keywords were wrong to give a turn a code. */
export interface Rejection {
  readonly transcript: string
  readonly turn: number
  readonly code: string
  readonly name: string
}

/** Asks whether someone took the keywords' codings of a turn and code out. */
export function isRejectedBy(
  rejections: readonly Rejection[],
): (place: Pick<Coding, 'turn' | 'code'>) => boolean {
  const rejected = new Set(rejections.map(({ turn, code }) => `${turn} ${code}`))
  return ({ turn, code }) => rejected.has(`${turn} ${code}`)
}

const longestName = 36

/** Who coded, short enough for a table: a keyword of many alternatives is cut. */
export function coderName(by: Coder): string {
  const name = by.kind === 'keyword' ? by.keyword : by.name
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1).trimEnd()}…`
}
