import type { Key } from './key.ts'
import { toFound } from './jumps.ts'
import { type Mode, refuse, type State } from './state.ts'
import { giveNote, texts } from './tagging.ts'
import { editLine, insert, lineWith, type TextLine } from './text-line.ts'
import { ownItem } from './turn-codes.ts'

/** A mode in which a line is typed. */
export type TypingMode = Extract<Mode, { readonly line: TextLine }>

export function startNote(state: State): State {
  const tag = ownItem(state)?.placed.tag
  if (tag === undefined) return refuse(state, texts.noOwn)
  return { ...state, mode: { kind: 'note', tag, line: lineWith(tag.note) } }
}

export function startSearch(state: State): State {
  return { ...state, mode: { kind: 'search', line: lineWith('') } }
}

export function noteKey(state: State, mode: Extract<Mode, { kind: 'note' }>, key: Key): State {
  if (key.name === 'escape') return { ...state, mode: { kind: 'browse' } }
  if (key.name === 'enter') {
    return giveNote({ ...state, mode: { kind: 'browse' } }, mode.tag, mode.line.text)
  }
  const line = editLine(mode.line, key)
  return line === undefined ? state : { ...state, mode: { ...mode, line } }
}

/** An empty line looks for nothing any more; nothing is marked then. */
export function searchKey(state: State, mode: Extract<Mode, { kind: 'search' }>, key: Key): State {
  if (key.name === 'escape') return { ...state, search: '', mode: { kind: 'browse' } }
  if (key.name === 'enter') {
    const search = mode.line.text.trim()
    const looking: State = { ...state, search, mode: { kind: 'browse' } }
    return search === '' ? looking : toFound(looking, 1)
  }
  const line = editLine(mode.line, key)
  return line === undefined ? state : { ...state, mode: { ...mode, line } }
}

/** Puts text from the clipboard in the line that is typed, as one line. */
export function paste(state: State, text: string): State {
  const { mode } = state
  if (!('line' in mode)) return state
  const line = insert(mode.line, text.replace(/[\p{Cc}\s]+/gu, ' '))
  return { ...state, mode: mode.kind === 'pick' ? { ...mode, line, index: 0 } : { ...mode, line } }
}
