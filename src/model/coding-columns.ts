/**
 * Codings of one transcript as columns, in the order of its turns: what counting needs, without an object for each. Only the first
 * `count` entries hold.
 */
export interface CodingColumns {
  count: number
  readonly turn: number[]
  /** The code, by its place in the codebook. */
  readonly code: number[]
  /** The words, as offsets in the source. */
  readonly start: number[]
  readonly end: number[]
  /** Whether a person gave it. */
  readonly byPerson: boolean[]
}

export function createCodingColumns(): CodingColumns {
  return { count: 0, turn: [], code: [], start: [], end: [], byPerson: [] }
}
