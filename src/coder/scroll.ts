import { type Layout, layout } from './layout.ts'
import { spanOf } from './passages.ts'
import { sheetAt, type State, type Top } from './state.ts'
import { rowsOf } from './turn-rows.ts'

/** Rows above and below what is chosen: the question before an answer, most often. */
const mostAround = 5

/** Moves the transcript as far as it takes to have what is chosen on the screen, with some of what is around it. */
export function scrolled(state: State): State {
  const chosen = chosenRows(state)
  const places = layout(state)
  // No more around it than fits: what is chosen may fill the screen.
  const height = chosen.last - chosen.first + 1
  const around = Math.max(0, Math.min(mostAround, Math.floor((places.transcriptRows - height) / 2)))
  const { turn } = state.at
  const first = rowsBefore(state, { turn, row: chosen.first }, around)
  const last = { turn, row: Math.min(chosen.last, chosen.first + places.transcriptRows - 1) }
  const least = rowsBefore(state, last, places.transcriptRows - 1 - around)
  const known = sheetAt(state).transcript.turns[state.top.turn] === undefined ? first : state.top
  const near = isAfter(known, first) ? first : isAfter(least, known) ? least : known
  const most = lastTop(state)
  return { ...state, top: inside(state, isAfter(near, most) ? most : near) }
}

/** The rows of the turn that what is chosen stands on. */
function chosenRows(state: State): { readonly first: number; readonly last: number } {
  const sheet = sheetAt(state)
  const rows = rowsOf(sheet, state.at.turn, layout(state).textWidth)
  const span = spanOf(sheet, state.at)
  if (span === undefined || state.at.unit === 'turn') return { first: 0, last: rows.length - 1 }
  const rowAt = (offset: number): number =>
    Math.max(
      0,
      rows.findLastIndex(({ start }) => start <= offset),
    )
  return { first: rowAt(span.start), last: rowAt(span.end - 1) }
}

/** The place so many rows above another; the very first where there are not so many. */
function rowsBefore(state: State, { turn, row }: Top, count: number): Top {
  const sheet = sheetAt(state)
  const { textWidth, gap } = layout(state)
  let [at, left] = [turn, row - count]
  while (left < 0) {
    if (at === 0) return { turn: 0, row: 0 }
    at -= 1
    left += rowsOf(sheet, at, textWidth).length + gap
  }
  return { turn: at, row: left }
}

/** Behind the last turn there is nothing to be seen. */
function lastTop(state: State): Top {
  const { transcriptRows, textWidth } = layout(state)
  const sheet = sheetAt(state)
  const turn = sheet.transcript.turns.length - 1
  const row = rowsOf(sheet, turn, textWidth).length - 1
  return rowsBefore(state, { turn, row }, transcriptRows - 1)
}

function isAfter(a: Top, b: Top): boolean {
  return a.turn > b.turn || (a.turn === b.turn && a.row > b.row)
}

/** A window that was made wider has fewer rows of a turn. */
function inside(state: State, { turn, row }: Top): Top {
  const { textWidth, gap }: Layout = layout(state)
  const rows = rowsOf(sheetAt(state), turn, textWidth).length + gap
  return { turn, row: Math.min(row, rows - 1) }
}
