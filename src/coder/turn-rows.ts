import { lineAt } from '../model/source.ts'
import { harmless, widthOf } from '../render/terminal-text.ts'
import type { Sheet } from './desk.ts'

/** A row of a turn on the screen. */
export interface TurnRow {
  /** The line of the source that begins on it. */
  readonly line: number | undefined
  readonly cells: readonly TextCell[]
  /** Where its first word stands in the source. */
  readonly start: number
}

/** A letter on the screen, with its accents. */
export interface TextCell {
  readonly text: string
  readonly width: number
  /** Where it stands in the source; -1 for the speaker's label. */
  readonly at: number
}

const known = new WeakMap<Sheet, Map<string, readonly TurnRow[]>>()

/** A turn as rows no wider than `width`. Worked out when it is looked at, so that a long transcript opens at once. */
export function rowsOf(sheet: Sheet, turn: number, width: number): readonly TurnRow[] {
  const ofSheet = known.get(sheet) ?? new Map<string, readonly TurnRow[]>()
  known.set(sheet, ofSheet)
  const key = `${turn} ${width}`
  const rows = ofSheet.get(key) ?? numbered(sheet, wrapped(wordsOf(sheet, turn), width), turn)
  ofSheet.set(key, rows)
  return rows
}

type Word = readonly TextCell[]

function wordsOf({ transcript: { turns, spoken } }: Sheet, turn: number): readonly Word[] {
  const { speaker = '', span = { start: 0, end: 0 } } = turns[turn] ?? {}
  const label = speaker.split(/\s+/u).filter((part) => part !== '')
  const labelled = label.map((part, index) =>
    cellsOf(index === label.length - 1 ? `${part}:` : part, undefined),
  )
  const said = Array.from(spoken.slice(span.start, span.end).matchAll(/\S+/gu), (match) =>
    cellsOf(match[0], span.start + match.index),
  )
  return [...labelled, ...said]
}

const plain = /^[\u0021-\u007e\u00a1-\u00ac\u00ae-\u02ff]*$/u
let graphemes: Intl.Segmenter | undefined

function cellsOf(word: string, start: number | undefined): Word {
  const at = (index: number): number => (start === undefined ? -1 : start + index)
  if (plain.test(word)) {
    return Array.from(word, (text, index) => ({ text, width: 1, at: at(index) }))
  }
  graphemes ??= new Intl.Segmenter('nl', { granularity: 'grapheme' })
  return Array.from(graphemes.segment(word), ({ segment, index }) => {
    const text = harmless(segment).replaceAll('\t', ' ')
    return { text, width: widthOf(text), at: at(index) }
  })
}

function wrapped(words: readonly Word[], width: number): readonly (readonly TextCell[])[] {
  const rows: TextCell[][] = []
  let row: TextCell[] = []
  let used = 0
  for (const word of words.flatMap((one) => broken(one, width))) {
    const wide = widthOfCells(word)
    if (row.length > 0 && used + 1 + wide > width) {
      rows.push(row)
      row = []
      used = 0
    }
    if (row.length > 0) {
      row.push(blankBehind(row))
      used += 1
    }
    row.push(...word)
    used += wide
  }
  return [...rows, row]
}

function blankBehind(row: readonly TextCell[]): TextCell {
  const last = row.at(-1)
  return {
    text: ' ',
    width: 1,
    at: last === undefined || last.at < 0 ? -1 : last.at + last.text.length,
  }
}

function widthOfCells(cells: readonly TextCell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}

/** A word that is longer than a row goes on over the next. */
function broken(word: Word, width: number): readonly Word[] {
  if (widthOfCells(word) <= width) return [word]
  const pieces: TextCell[][] = []
  let piece: TextCell[] = []
  for (const cell of word) {
    if (widthOfCells(piece) + cell.width > width) {
      pieces.push(piece)
      piece = []
    }
    piece.push(cell)
  }
  return [...pieces, piece]
}

function numbered(
  { transcript: { source, turns } }: Sheet,
  rows: readonly (readonly TextCell[])[],
  turn: number,
): readonly TurnRow[] {
  let before = 0
  let start = turns[turn]?.span.start ?? 0
  return rows.map((cells) => {
    start = cells.find(({ at }) => at >= 0)?.at ?? start
    const line = lineAt(source, start)
    const row = { cells, start, line: line === before ? undefined : line }
    before = line
    return row
  })
}
