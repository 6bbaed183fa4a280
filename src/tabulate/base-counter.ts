import { appliesToTranscript, type Code, type Codebook } from '../model/codebook.ts'
import type { CodedTranscript } from '../model/corpus.ts'
import { type Category, codesOf, isForAnyRole, type Room, room, wholeRoom } from './category.ts'
import type { IsCoded } from './tally-counter.ts'

/** Numbers a cell: interviews, turns, words. */
export const ofBase = 3

const wholeTable: Category = { key: '', label: '' }

export interface BaseCounter {
  /** Whether anything can be coded in the transcript at all. */
  readonly add: (transcript: CodedTranscript, isCoded: IsCoded) => boolean
  /** Three numbers a cell, those of the whole table last. */
  readonly bases: () => Float64Array
}

/**
 * Transcripts with the same values of all that `applies_to` asks for have the same cells open, so they are added up together; only
 * what depends on single turns is asked of each.
 */
export function createBaseCounter(codebook: Codebook, ofTable: readonly Category[]): BaseCounter {
  const cells = [...ofTable, wholeTable]
  const codes = cells.map((cell) => codesOf(codebook, cell))
  const byTranscript = new Float64Array(cells.length * ofBase)
  const alike = new Map<string, Alike>()
  const asked = [
    ...new Set(codebook.codes.flatMap(({ appliesTo }) => appliesTo.map((one) => one.attribute))),
  ]

  return {
    add: (transcript, isCoded) => {
      const key = asked.map((name) => transcript.attributes.get(name) ?? '').join('\n')
      const own = alike.get(key) ?? alikeWith(transcript, cells, codes)
      alike.set(key, own)
      let open = addRoom(own.sum, 0, wholeRoom(transcript)) && own.whole.at(-1) === cells.length - 1
      for (const cell of [...own.single, ...own.closed.filter(isCoded)]) {
        const some = room(transcript, cells[cell] ?? wholeTable, codes[cell] ?? [])
        open = addRoom(byTranscript, cell, some) && cell === cells.length - 1 ? true : open
      }
      return open
    },
    bases: () => {
      const bases = byTranscript.slice()
      for (const { whole, sum } of alike.values()) {
        for (const cell of whole) {
          for (const [at, value] of sum.entries()) {
            bases[cell * ofBase + at] = (bases[cell * ofBase + at] ?? 0) + value
          }
        }
      }
      return bases
    },
  }
}

/** Transcripts for which the same codes are open: what they have together, and the cells that this is the base of. */
interface Alike {
  readonly sum: Float64Array
  /** Cells that every counted turn has room for. */
  readonly whole: readonly number[]
  /** Those that have room in some turns. */
  readonly single: readonly number[]
  /** Those that have none, unless they were coded all the same. */
  readonly closed: readonly number[]
}

function alikeWith(
  { attributes }: CodedTranscript,
  cells: readonly Category[],
  codes: readonly (readonly Code[])[],
): Alike {
  const kinds = cells.map(({ holds }, cell) => {
    const open = (codes[cell] ?? []).filter((code) => appliesToTranscript(code, attributes))
    if (open.length === 0) return 'closed'
    return holds === undefined && open.some(isForAnyRole) ? 'whole' : 'single'
  })
  const places = (wanted: string): readonly number[] =>
    kinds.flatMap((kind, cell) => (kind === wanted ? [cell] : []))
  return {
    sum: new Float64Array(ofBase),
    whole: places('whole'),
    single: places('single'),
    closed: places('closed'),
  }
}

function addRoom(bases: Float64Array, cell: number, { turns, words }: Room): boolean {
  if (turns === 0) return false
  const at = cell * ofBase
  bases[at] = (bases[at] ?? 0) + 1
  bases[at + 1] = (bases[at + 1] ?? 0) + turns
  bases[at + 2] = (bases[at + 2] ?? 0) + words
  return true
}
