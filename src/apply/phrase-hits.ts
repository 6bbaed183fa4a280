import type { TokenRange } from './negation.ts'

/**
 * Where the calling phrases of a codebook stand in the words of one turn, in their order. Only the first `count` entries hold.
 */
export interface PhraseHits {
  count: number
  readonly phrase: number[]
  /** Places of words, both included. */
  readonly first: number[]
  readonly last: number[]
  /** Whether only the first and the last word belong to it: belde … op. */
  readonly apart: boolean[]
}

export function createPhraseHits(): PhraseHits {
  return { count: 0, phrase: [], first: [], last: [], apart: [] }
}

export function rangeOf(hits: PhraseHits, at: number): TokenRange {
  const first = hits.first[at] ?? 0
  const last = hits.last[at] ?? 0
  return hits.apart[at] === true ? apartRange(first, last) : { first, last }
}

/** Two words with others between them that do not belong to the hit. */
export function apartRange(first: number, last: number): TokenRange {
  return { first, last, parts: [first, last].map((word) => ({ first: word, last: word })) }
}

/** Takes a hit down. */
// eslint-disable-next-line max-params -- columns are filled by value, without an object for each hit
export function addHit(
  hits: PhraseHits,
  phrase: number,
  first: number,
  last: number,
  apart = false,
): void {
  const { count } = hits
  hits.phrase[count] = phrase
  hits.first[count] = first
  hits.last[count] = last
  hits.apart[count] = apart
  hits.count = count + 1
}
