import type { Span } from '../model/source.ts'
import { type Layout, layout } from './layout.ts'
import { type Line, type Look, looks, type Piece, piece } from './line.ts'
import { searchPattern } from './jumps.ts'
import { openSuggestions, tagsOfTurn } from './own-tags.ts'
import { passages, spanOf } from './passages.ts'
import { reviewedSuggestion } from './review.ts'
import { sheetAt, type State, workAt } from './state.ts'
import { rowsOf, type TextCell, type TurnRow } from './turn-rows.ts'

/** The part of the transcript that is on the screen. */
export function transcriptPane(state: State): readonly Line[] {
  const places = layout(state)
  const sheet = sheetAt(state)
  const lines: Line[] = []
  let { turn, row } = state.top
  while (lines.length < places.transcriptRows && sheet.transcript.turns[turn] !== undefined) {
    const rows = rowsOf(sheet, turn, places.textWidth)
    const lookAt = looksOf(state, turn)
    for (; row < rows.length && lines.length < places.transcriptRows; row += 1) {
      const shown = rows[row]
      if (shown !== undefined) lines.push(rowLine(state, { turn, row, shown, lookAt, places }))
    }
    for (let gap = 0; gap < places.gap && lines.length < places.transcriptRows; gap += 1) {
      lines.push([])
    }
    turn += 1
    row = 0
  }
  return lines
}

interface ShownRow {
  readonly turn: number
  readonly row: number
  readonly shown: TurnRow
  readonly lookAt: (cell: TextCell) => Look
  readonly places: Layout
}

function rowLine(state: State, { turn, row, shown, lookAt, places }: ShownRow): Line {
  const number = shown.line === undefined ? '' : String(shown.line)
  const here = turn === state.at.turn
  const marks = row === 0 ? marksOf(state, turn) : [piece('  ')]
  return [
    piece(`${number.padStart(places.numberWidth)} `, here ? looks.label : looks.quiet),
    ...marks,
    piece(here ? '▌ ' : '  ', here ? looks.heading : looks.plain),
    ...joined(shown.cells, lookAt),
  ]
}

/** Whether the coder gave the turn a code (●) or only rejected some (×), and whether there is something to judge (?). */
function marksOf(state: State, turn: number): readonly Piece[] {
  const sheet = sheetAt(state)
  const { tags } = workAt(state)
  const own = tagsOfTurn(sheet, tags, turn)
  const coded = own.some(({ tag }) => tag.status === 'tag')
  const mark = coded ? '●' : own.length > 0 ? '×' : ' '
  const open = openSuggestions(sheet, tags, turn).length > 0
  return [piece(mark, looks.own), piece(open ? '?' : ' ', looks.warning)]
}

/** Letters beside each other that look the same are one piece. */
function joined(cells: readonly TextCell[], lookAt: (cell: TextCell) => Look): readonly Piece[] {
  const pieces: { text: string; look: Look }[] = []
  for (const cell of cells) {
    const look = lookAt(cell)
    const last = pieces.at(-1)
    if (last?.look === look) last.text += cell.text
    else pieces.push({ text: cell.text, look })
  }
  return pieces
}

/** What there is to see of a turn: who speaks, what is chosen, what keywords and the coder point at, what was found. */
function looksOf(state: State, turn: number): (cell: TextCell) => Look {
  const sheet = sheetAt(state)
  const dim = sheet.counted[turn] !== true
  const spans = [chosenSpans, foundSpans, suggestedSpans, ownSpans].map((of) => of(state, turn))
  const known = new Map<number, Look>()
  return ({ at }) => {
    const kinds = [at < 0, ...spans.map((some) => isIn(some, at))]
    const bits = kinds.reduce((sum, holds, kind) => sum + Number(holds) * 2 ** kind, 0)
    const look = known.get(bits) ?? lookOf(kinds, dim)
    known.set(bits, look)
    return look
  }
}

const none: Look = {}

function lookOf(kinds: readonly boolean[], dim: boolean): Look {
  const [isLabel, isChosen, isFound, isSuggested, isOwn] = kinds
  const said = isFound === true || isSuggested === true || isOwn === true
  return {
    ...(isSuggested === true ? { color: 'yellow', underline: true } : none),
    ...(isOwn === true ? looks.own : none),
    ...(isFound === true ? { color: 'magenta', bold: true } : none),
    ...(isLabel === true ? looks.label : none),
    ...(dim && !said ? { dim } : none),
    ...(isChosen === true ? { reverse: true } : none),
  }
}

function isIn(spans: readonly Span[], at: number): boolean {
  return spans.some(({ start, end }) => start <= at && at < end)
}

/** Of a whole turn the bar beside it says enough. */
function chosenSpans(state: State, turn: number): readonly Span[] {
  if (turn !== state.at.turn || state.at.unit === 'turn') return []
  const span = spanOf(sheetAt(state), state.at)
  return span === undefined ? [] : [span]
}

function foundSpans(state: State, turn: number): readonly Span[] {
  const pattern = searchPattern(state.search)
  const { spoken, turns } = sheetAt(state).transcript
  const span = turns[turn]?.span
  if (pattern === undefined || span === undefined) return []
  return Array.from(spoken.slice(span.start, span.end).matchAll(pattern), (match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }))
}

/** In a review only the hit that is looked at, judged or not. */
function suggestedSpans(state: State, turn: number): readonly Span[] {
  if (state.desk.review !== undefined) {
    const reviewed = turn === state.at.turn ? reviewedSuggestion(state) : undefined
    return reviewed?.hits.map(({ span }) => span) ?? []
  }
  return openSuggestions(sheetAt(state), workAt(state).tags, turn).flatMap(({ hits }) =>
    hits.map(({ span }) => span),
  )
}

/** The words of own tags; of one on a whole turn the mark says enough. */
function ownSpans(state: State, turn: number): readonly Span[] {
  const sheet = sheetAt(state)
  const [whole] = passages(sheet, turn, 'turn')
  return tagsOfTurn(sheet, workAt(state).tags, turn)
    .filter(({ tag, span }) => tag.status === 'tag' && !isWhole(span, whole))
    .map(({ span }) => span)
}

function isWhole(span: Span, whole: Span | undefined): boolean {
  return whole !== undefined && span.start <= whole.start && span.end >= whole.end
}
