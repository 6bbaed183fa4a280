import type { Codebook } from '../model/codebook.ts'
import type { CodingColumns } from '../model/coding-columns.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import { interviewer } from '../model/transcript.ts'
import { createBaseCounter, ofBase } from './base-counter.ts'
import { both, type Tally } from './category.ts'
import { type CountPlan, createTallyCounter, ofTally } from './tally-counter.ts'
import { createColumnMaker } from './turn-hits.ts'

/** What was counted, in plain values, so that what threads counted can be sent and added up. */
export interface Counts {
  /** Four numbers a cell, cells row by row: interviews, turns, hits, words. */
  readonly tallies: Float64Array
  /** The same of what could have been coded, without hits: interviews, turns, words. Those of the whole table come last. */
  readonly bases: Float64Array
  /** The `soort` of the transcripts in that base, '' for those without. */
  readonly kinds: readonly string[]
  /** Whether interviewers spoke whose turns do not count. */
  readonly withoutInterviewer: boolean
}

export interface Counter {
  /** @param columns the transcript's codings where they are at hand like this */
  readonly add: (transcript: CodedTranscript, columns?: CodingColumns) => void
  readonly counts: () => Counts
}

/**
 * Counts transcripts one by one, so that none has to be kept: what `tally` and `base` say of each cell over the whole corpus, in
 * one pass over the codings however many cells there are.
 */
export function createCounter(codebook: Codebook, { rows, columns }: CountPlan): Counter {
  const cells = rows.flatMap((row) => columns.map((column) => both(row, column)))
  const tallies = new Float64Array(cells.length * ofTally)
  const columnsOf = createColumnMaker(codebook)
  const tallied = createTallyCounter(codebook, { rows, columns }, tallies)
  const based = createBaseCounter(codebook, cells)
  const kinds = new Set<string>()
  let withoutInterviewer = false
  return {
    add: (transcript, columns) => {
      const isCoded = tallied(transcript, columns ?? columnsOf(transcript.codings))
      const open = based.add(transcript, (cell) => cell === cells.length || isCoded(cell))
      if (open) kinds.add(transcript.attributes.get('soort') ?? '')
      withoutInterviewer ||= transcript.turns.some(
        ({ role }, turn) => role === interviewer && transcript.counted[turn] !== true,
      )
    },
    counts: () => ({
      tallies,
      bases: based.bases(),
      kinds: [...kinds],
      withoutInterviewer,
    }),
  }
}

/** The sum of what was counted apart. */
export function addCounts(a: Counts, b: Counts): Counts {
  const sum = (one: Float64Array, other: Float64Array): Float64Array =>
    one.map((value, at) => value + (other[at] ?? 0))
  return {
    tallies: sum(a.tallies, b.tallies),
    bases: sum(a.bases, b.bases),
    kinds: [...new Set([...a.kinds, ...b.kinds])],
    withoutInterviewer: a.withoutInterviewer || b.withoutInterviewer,
  }
}

/** The numbers of a cell, by its place: that of its row times the number of columns, plus that of its column. */
export function tallyAt({ tallies }: Counts, cell: number): Tally {
  const [interviews = 0, turns = 0, hits = 0, words = 0] = tallies.subarray(cell * ofTally)
  return { interviews, turns, hits, words }
}

/** The base of a cell; that of the whole table where the place is that behind the last cell. */
export function baseAt({ bases }: Counts, cell: number): Omit<Tally, 'hits'> {
  const [interviews = 0, turns = 0, words = 0] = bases.subarray(cell * ofBase)
  return { interviews, turns, words }
}
