import { type BindingGroup, bound } from './bindings.ts'
import { browseKeys } from './browse-keys.ts'
import { saved } from './changes.ts'
import type { Desk } from './desk.ts'
import { firstUncoded } from './jumps.ts'
import type { Key } from './key.ts'
import { isTooSmall } from './layout.ts'
import { leave, leaveWhenSaved, unsavedKey } from './leave.ts'
import { pickKey } from './pick.ts'
import { afterVerdict } from './review.ts'
import { reviewKeys } from './review-keys.ts'
import { scrolled } from './scroll.ts'
import {
  ask,
  type CoderEvent,
  type Mode,
  type Size,
  type State,
  wholeTurn,
  type Work,
} from './state.ts'
import { noteKey, paste, searchKey } from './typing.ts'

/** How a coder begins: at the first turn without a code, or at the first hit without a verdict. */
export function startState(desk: Desk, works: readonly Work[], size: Size): State {
  const state: State = {
    desk,
    works,
    at: wholeTurn(0, 0),
    size,
    top: { turn: 0, row: 0 },
    focus: undefined,
    mode: { kind: 'browse' },
    undo: [],
    redo: [],
    made: 0,
    pending: [],
    failure: undefined,
    message: undefined,
    search: '',
    wanted: undefined,
    lastCode: undefined,
    item: -1,
    page: 0,
    effects: [],
  }
  if (desk.review !== undefined) return scrolled(afterVerdict(state))
  return scrolled({ ...state, at: wholeTurn(0, firstUncoded(state)) })
}

/** The keys that there are now. */
export function keysOf({ review }: Desk): readonly BindingGroup[] {
  return review === undefined ? browseKeys : reviewKeys
}

/** What comes of an event: the next state, with in `effects` what the world is asked to do. */
export function reduce(before: State, event: CoderEvent): State {
  const state = { ...before, effects: [] }
  const next = happen(state, event)
  return next.size.columns > 0 ? scrolled(next) : next
}

function happen(state: State, event: CoderEvent): State {
  switch (event.kind) {
    case 'key':
      return pressed({ ...state, message: undefined }, event.key)
    case 'paste':
      return paste(state, event.text)
    case 'resize':
      return ask({ ...state, size: event.size }, { kind: 'redraw' })
    case 'saved':
      return leaveWhenSaved(saved(state, event.work, event.told))
    case 'failed':
      return failed(state, event.why)
    case 'retry':
      return state.pending.length === 0 ? state : ask(state, { kind: 'save' })
  }
}

function failed(state: State, why: State['failure']): State {
  const { mode } = state
  const told: State = { ...state, failure: why }
  if (mode.kind !== 'leaving') return told
  return { ...told, mode: { kind: 'unsaved', status: mode.status } }
}

function pressed(state: State, key: Key): State {
  const { mode } = state
  if (mode.kind === 'unsaved') return unsavedKey(state, mode, key)
  switch (key.name) {
    case 'ctrl+c':
      return leave(state, 'interrupted')
    case 'ctrl+z':
      return ask(state, { kind: 'suspend' })
    case 'ctrl+l':
      return ask(state, { kind: 'redraw' })
    default:
      // What cannot be seen is not changed.
      return isTooSmall(state) && key.name !== 'q' ? state : inMode(state, mode, key)
  }
}

function inMode(state: State, mode: Mode, key: Key): State {
  switch (mode.kind) {
    case 'browse':
      return browsed(state, key)
    case 'pick':
      return pickKey(state, mode, key)
    case 'note':
      return noteKey(state, mode, key)
    case 'search':
      return searchKey(state, mode, key)
    case 'help':
      return helpKey(state, mode, key)
    case 'leaving':
    case 'unsaved':
      return state
  }
}

function browsed(state: State, key: Key): State {
  if (key.name === 'q') return leave(state, 'ok')
  return bound(keysOf(state.desk), key.name)?.(state) ?? unknownKey(state, key)
}

/** A letter that does nothing is told once, for whoever does not know the keys; other keys are passed over. */
function unknownKey(state: State, { name, text }: Key): State {
  if (text === '') return state
  return {
    ...state,
    message: {
      tone: 'plain',
      text: {
        nl: `De toets ${name} doet hier niets; met ? zie je alle toetsen`,
        en: `The key ${name} does nothing here; ? shows all keys`,
      },
    },
  }
}

function helpKey(state: State, mode: Extract<Mode, { kind: 'help' }>, { name }: Key): State {
  const steps: Readonly<Record<string, number>> = {
    down: 1,
    up: -1,
    pagedown: 10,
    pageup: -10,
    space: 10,
    j: 1,
    k: -1,
  }
  const step = steps[name]
  if (step === undefined) return { ...state, mode: { kind: 'browse' } }
  return { ...state, mode: { ...mode, top: Math.max(0, mode.top + step) } }
}
