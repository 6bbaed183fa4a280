import type { Code, Codebook } from '../model/codebook.ts'
import type { Coding } from '../model/coding.ts'
import { type CodingColumns, createCodingColumns } from '../model/coding-columns.ts'
import { countPlaces } from './places.ts'

/** The codes of the turn at hand, each once, and how many places of it have them. */
export interface TurnHits {
  readonly codes: number[]
  /** Code → its places; of codes that the turn does not have this is 0. */
  readonly hits: Int32Array
  /** Code → where its last place ends. */
  readonly end: Int32Array
}

export function createTurnHits(codes: number): TurnHits {
  return { codes: [], hits: new Int32Array(codes), end: new Int32Array(codes) }
}

/** Some of the codings, in a row. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Counts the places of one turn as `countPlaces` does. */
export function countTurnHits(turn: TurnHits, codings: CodingColumns, stretch: Stretch): void {
  const { codes, hits } = turn
  for (const code of codes) hits[code] = 0
  codes.length = 0
  if (areApart(turn, codings, stretch)) return
  for (const code of codes) {
    if (hits[code] !== 1) hits[code] = countPlaces(codingsOf(codings, code, stretch))
  }
}

/** Counts the codings of each code; whether each is a place: hits of keywords in their order that do not overlap. */
function areApart(
  { codes, hits, end }: TurnHits,
  codings: CodingColumns,
  { from, to }: Stretch,
): boolean {
  let apart = true
  for (let at = from; at < to; at += 1) {
    const code = codings.code[at] ?? 0
    const before = hits[code] ?? 0
    if (before === 0) codes.push(code)
    else if ((codings.start[at] ?? 0) < (end[code] ?? 0)) apart = false
    if (codings.byPerson[at] === true) apart = false
    hits[code] = before + 1
    end[code] = codings.end[at] ?? 0
  }
  return apart
}

function codingsOf(
  { code, start, end, byPerson }: CodingColumns,
  wanted: number,
  { from, to }: Stretch,
): readonly PlacedCoding[] {
  const found: PlacedCoding[] = []
  for (let at = from; at < to; at += 1) {
    if (code[at] !== wanted) continue
    const by = byPerson[at] === true ? anyPerson : anyKeyword
    found.push({ code: '', by, span: { start: start[at] ?? 0, end: end[at] ?? 0 } })
  }
  return found
}

type PlacedCoding = Pick<Coding, 'code' | 'by' | 'span'>

const anyPerson = { kind: 'person', name: '' } as const
const anyKeyword = { kind: 'keyword', keyword: '' } as const

/** Makes columns of codings; those of codes that the codebook does not have are left out. */
export function createColumnMaker({
  codes,
}: Pick<Codebook, 'codes'>): (codings: readonly Coding[]) => CodingColumns {
  const places = new Map(codes.map(({ id }: Code, place) => [id, place]))
  const columns = createCodingColumns()
  return (codings) => {
    columns.count = 0
    for (const { code, turn, span, by } of codings) {
      const place = places.get(code)
      if (place === undefined) continue
      const { count } = columns
      columns.turn[count] = turn
      columns.code[count] = place
      columns.start[count] = span.start
      columns.end[count] = span.end
      columns.byPerson[count] = by.kind === 'person'
      columns.count = count + 1
    }
    return columns
  }
}
