import type { Code, Codebook } from '../model/codebook.ts'
import type { Coding } from '../model/coding.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import type { Category } from './category.ts'
import { countPlaces } from './places.ts'

/** The rows and columns of a table; every row is counted in every column. */
export interface CountPlan {
  readonly rows: readonly Category[]
  readonly columns: readonly Category[]
}

/** Numbers a cell: interviews, turns, hits, words. */
export const ofTally = 4

/** Whether a cell was coded in the transcript that was added last. */
export type IsCoded = (cell: number) => boolean

/** Adds up how often each cell was coded. A cell has the codes that are in its row and in its column. */
// eslint-disable-next-line max-lines-per-function -- one state that three small functions share
export function createTallyCounter(
  { codes }: Codebook,
  { rows, columns }: CountPlan,
  tallies: Float64Array,
): (transcript: CodedTranscript) => IsCoded {
  const width = columns.length
  const inRows = placesByCode(codes, rows)
  const inColumns = placesByCode(codes, columns)
  const isEverywhere = [...rows, ...columns].every(({ holds }) => holds === undefined)
  const lastTranscript = new Int32Array(rows.length * width)
  const lastTurn = new Int32Array(rows.length * width)
  let transcripts = 0
  let turns = 0

  const addCell = (cell: number, hits: number, words: number): void => {
    const at = cell * ofTally
    tallies[at + 2] = (tallies[at + 2] ?? 0) + hits
    if (lastTurn[cell] === turns) return
    lastTurn[cell] = turns
    tallies[at + 1] = (tallies[at + 1] ?? 0) + 1
    tallies[at + 3] = (tallies[at + 3] ?? 0) + words
    if (lastTranscript[cell] === transcripts) return
    lastTranscript[cell] = transcripts
    tallies[at] = (tallies[at] ?? 0) + 1
  }
  const addTurn = (
    transcript: CodedTranscript,
    turn: number,
    codings: readonly CodeHits[],
  ): void => {
    const words = transcript.words[turn] ?? 0
    const on = (places: readonly number[], categories: readonly Category[]): readonly number[] =>
      isEverywhere
        ? places
        : places.filter((place) => categories[place]?.holds?.(transcript, turn) ?? true)
    turns += 1
    for (const { code, hits } of codings) {
      const across = on(inColumns.get(code) ?? none, columns)
      for (const row of on(inRows.get(code) ?? none, rows)) {
        for (const column of across) addCell(row * width + column, hits, words)
      }
    }
  }
  return (transcript) => {
    transcripts += 1
    eachTurn(transcript, (turn, codings) => {
      addTurn(transcript, turn, codings)
    })
    return (cell) => lastTranscript[cell] === transcripts
  }
}

const none: readonly number[] = []

/** Code → the places of the categories that it counts for. */
function placesByCode(
  codes: readonly Code[],
  categories: readonly Category[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>(codes.map(({ id }) => [id, []]))
  for (const [place, { codes: own }] of categories.entries()) {
    for (const id of own ?? found.keys()) found.get(id)?.push(place)
  }
  return found
}

/** The places in a turn that a code was found at. */
interface CodeHits {
  readonly code: string
  readonly hits: number
}

/** Goes through the counted turns that have codings; these stand in the order of the text. */
function eachTurn(
  { codings, counted }: CodedTranscript,
  visit: (turn: number, codings: readonly CodeHits[]) => void,
): void {
  let from = 0
  while (from < codings.length) {
    const turn = codings[from]?.turn ?? 0
    let to = from + 1
    while (codings[to]?.turn === turn) to += 1
    if (counted[turn] === true) visit(turn, hitsByCode(codings, from, to))
    from = to
  }
}

function hitsByCode(codings: readonly Coding[], from: number, to: number): readonly CodeHits[] {
  const found: CodeHits[] = []
  for (let at = from; at < to; at += 1) {
    const code = codings[at]?.code ?? ''
    if (hasCode(codings, from, at, code)) continue
    const own = hasCode(codings, at + 1, to, code)
      ? codings.slice(at, to).filter((coding) => coding.code === code)
      : []
    found.push({ code, hits: own.length === 0 ? 1 : countPlaces(own) })
  }
  return found
}

// eslint-disable-next-line max-params -- a turn has few codings, and looking through them is quicker than any table of them
function hasCode(codings: readonly Coding[], from: number, to: number, code: string): boolean {
  for (let at = from; at < to; at += 1) if (codings[at]?.code === code) return true
  return false
}
