import { layout } from './layout.ts'
import { overlap, passageAt, passages, spanOf } from './passages.ts'
import { type PassageUnit, type Place, sheetAt, type State, wholeTurn } from './state.ts'
import { rowsOf } from './turn-rows.ts'

export function goTo(state: State, at: Place): State {
  const { turns } = sheetAt({ desk: state.desk, at }).transcript
  const turn = Math.max(0, Math.min(at.turn, turns.length - 1))
  return { ...state, at: { ...at, turn }, focus: undefined }
}

export function toTurn(state: State, turn: number): State {
  return goTo(state, wholeTurn(state.at.sheet, turn))
}

export function byTurns(state: State, step: number): State {
  return toTurn(state, state.at.turn + step)
}

/** So many turns on that a screen is filled; of a turn that is longer than a screen, on to the sentence there. */
export function byPage(state: State, step: 1 | -1): State {
  const { transcriptRows, textWidth, gap } = layout(state)
  const sheet = sheetAt(state)
  const { turns } = sheet.transcript
  let { turn } = state.at
  let left = transcriptRows - 2
  for (;;) {
    left -= rowsOf(sheet, turn, textWidth).length + gap
    const next = turn + step
    if (turns[next] === undefined || left < 0) break
    turn = next
  }
  return turn === state.at.turn ? withinLongTurn(state, step) : toTurn(state, turn)
}

function withinLongTurn(state: State, step: 1 | -1): State {
  const { at } = state
  const { transcriptRows, textWidth } = layout(state)
  const sheet = sheetAt(state)
  const rows = rowsOf(sheet, at.turn, textWidth)
  if (rows.length < transcriptRows) return byTurns(state, step)
  const start = spanOf(sheet, at)?.start ?? 0
  const row = rows.findLastIndex((one) => one.start <= start)
  const wanted = rows[row + step * (transcriptRows - 2)]
  if (wanted === undefined) return byTurns(state, step)
  const number = passageAt(passages(sheet, at.turn, 'sentence'), wanted.start)
  if (at.unit === 'sentence' && number === at.first) return byPassage(state, step)
  return goTo(state, { ...at, unit: 'sentence', first: number, last: number })
}

/** To the next sentence, or word where words are chosen; from a whole turn to its first or last sentence. */
export function byPassage(state: State, step: 1 | -1): State {
  const { at } = state
  const sheet = sheetAt(state)
  if (at.unit === 'turn') {
    const count = passages(sheet, at.turn, 'sentence').length
    const number = step === 1 ? 0 : count - 1
    return count === 0 ? byTurns(state, step) : choose(state, 'sentence', number)
  }
  const count = passages(sheet, at.turn, at.unit).length
  const number = (step === 1 ? at.last : at.first) + step
  if (number >= 0 && number < count) return choose(state, at.unit, number)
  return intoNextTurn(state, step)
}

/** On to the next turn, in the same unit. */
function intoNextTurn(state: State, step: 1 | -1): State {
  const { at } = state
  const sheet = sheetAt(state)
  const turn = at.turn + step
  if (sheet.transcript.turns[turn] === undefined) return state
  const count = passages(sheet, turn, at.unit).length
  if (count === 0) return toTurn(state, turn)
  return choose(toTurn(state, turn), at.unit, step === 1 ? 0 : count - 1)
}

function choose(state: State, unit: PassageUnit, number: number): State {
  return { ...state, at: { ...state.at, unit, first: number, last: number } }
}

/** One sentence or word more at the end of what is chosen, or one less. */
export function extend(state: State, step: 1 | -1): State {
  const { at } = state
  if (at.unit === 'turn') return byPassage(state, 1)
  const count = passages(sheetAt(state), at.turn, at.unit).length
  const last = Math.max(at.first, Math.min(at.last + step, count - 1))
  return { ...state, at: { ...at, last } }
}

/** Chooses the first word of what is chosen; where words are chosen, the sentences that these stand in. */
export function betweenWordsAndSentences(state: State): State {
  const { at } = state
  const sheet = sheetAt(state)
  const span = spanOf(sheet, at)
  if (span === undefined) return state
  const unit: PassageUnit = at.unit === 'word' ? 'sentence' : 'word'
  const all = passages(sheet, at.turn, unit)
  const first = all.findIndex((one) => overlap(one, span))
  if (first < 0) return state
  const last = unit === 'word' ? first : all.findLastIndex((one) => overlap(one, span))
  return { ...state, at: { ...at, unit, first, last } }
}

/** The whole turn again; where it is chosen already, what was found is no longer marked. */
export function chooseTurn(state: State): State {
  const { at, search } = state
  const kept = at.unit === 'turn' ? '' : search
  return { ...state, search: kept, at: wholeTurn(at.sheet, at.turn) }
}
