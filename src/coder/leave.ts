import type { Key } from './key.ts'
import { ask, type LeaveStatus, type Mode, type State } from './state.ts'

/** Ends, once all is on the disk. */
export function leave(state: State, status: LeaveStatus): State {
  if (state.pending.length === 0) return ask(state, { kind: 'quit', status })
  return ask({ ...state, mode: { kind: 'leaving', status } }, { kind: 'save' })
}

/** What waits for a save goes on when that is done. */
export function leaveWhenSaved(state: State): State {
  const { mode, pending } = state
  const waits = mode.kind === 'leaving' || mode.kind === 'unsaved'
  return waits && pending.length === 0 ? ask(state, { kind: 'quit', status: mode.status }) : state
}

/** Stay, try again, or go and lose what is not saved. */
export function unsavedKey(
  state: State,
  { status }: Extract<Mode, { kind: 'unsaved' }>,
  { name }: Key,
): State {
  switch (name) {
    case 'escape':
      return { ...state, mode: { kind: 'browse' } }
    case 'enter':
      return leave(state, status)
    case 'j':
    case 'y':
    case 'ctrl+c':
      return ask(state, { kind: 'quit', status: 'failure' })
    default:
      return state
  }
}
