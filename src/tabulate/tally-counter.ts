import type { Code, Codebook } from '../model/codebook.ts'
import type { CodingColumns } from '../model/coding-columns.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import type { Category } from './category.ts'
import { countTurnHits, createTurnHits } from './turn-hits.ts'

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
): (transcript: CodedTranscript, codings: CodingColumns) => IsCoded {
  const width = columns.length
  const inRows = placesByCode(codes, rows)
  const inColumns = placesByCode(codes, columns)
  const isEverywhere = [...rows, ...columns].every(({ holds }) => holds === undefined)
  const lastTranscript = new Int32Array(rows.length * width)
  const lastTurn = new Int32Array(rows.length * width)
  const inTurn = createTurnHits(codes.length)
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
  const addTurn = (transcript: CodedTranscript, turn: number): void => {
    const words = transcript.words[turn] ?? 0
    const on = (places: readonly number[], categories: readonly Category[]): readonly number[] =>
      isEverywhere
        ? places
        : places.filter((place) => categories[place]?.holds?.(transcript, turn) ?? true)
    turns += 1
    for (const code of inTurn.codes) {
      const hits = inTurn.hits[code] ?? 0
      const across = on(inColumns[code] ?? none, columns)
      for (const row of on(inRows[code] ?? none, rows)) {
        for (const column of across) addCell(row * width + column, hits, words)
      }
    }
  }
  return (transcript, codings) => {
    transcripts += 1
    for (let from = 0; from < codings.count;) {
      const turn = codings.turn[from] ?? 0
      const to = endOfTurn(codings, from)
      if (transcript.counted[turn] === true) {
        countTurnHits(inTurn, codings, { from, to })
        addTurn(transcript, turn)
      }
      from = to
    }
    return (cell) => lastTranscript[cell] === transcripts
  }
}

const none: readonly number[] = []

/** Place of a code → the places of the categories that it counts for. */
function placesByCode(
  codes: readonly Code[],
  categories: readonly Category[],
): readonly (readonly number[])[] {
  return codes.map(({ id }) =>
    categories.flatMap(({ codes: own }, place) => (own?.has(id) === false ? [] : [place])),
  )
}

function endOfTurn({ turn, count }: CodingColumns, from: number): number {
  let to = from + 1
  while (to < count && turn[to] === turn[from]) to += 1
  return to
}
