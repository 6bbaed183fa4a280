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
  const addTurn = (transcript: CodedTranscript, { turn, codings }: TurnCodings): void => {
    const words = transcript.words[turn] ?? 0
    const isOn = (category: Category | undefined): boolean =>
      category?.holds?.(transcript, turn) ?? true
    turns += 1
    for (const [code, own] of codings) {
      const hits = own.length === 1 ? 1 : countPlaces(own)
      const across = (inColumns.get(code) ?? none).filter((column) => isOn(columns[column]))
      const down = (inRows.get(code) ?? none).filter((row) => isOn(rows[row]))
      for (const row of down) {
        for (const column of across) addCell(row * width + column, hits, words)
      }
    }
  }
  return (transcript) => {
    transcripts += 1
    for (const turn of codedTurns(transcript)) addTurn(transcript, turn)
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

interface TurnCodings {
  readonly turn: number
  readonly codings: ReadonlyMap<string, readonly Coding[]>
}

/** The counted turns that have codings, which stand in the order of the text, and these by code. */
function codedTurns({ codings, counted }: CodedTranscript): readonly TurnCodings[] {
  const found: { turn: number; codings: Map<string, Coding[]> }[] = []
  for (const coding of codings) {
    const { turn, code } = coding
    if (counted[turn] !== true) continue
    let last = found.at(-1)
    if (last?.turn !== turn) {
      last = { turn, codings: new Map() }
      found.push(last)
    }
    const own = last.codings.get(code)
    if (own === undefined) last.codings.set(code, [coding])
    else own.push(coding)
  }
  return found
}
