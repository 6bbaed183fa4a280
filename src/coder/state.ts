import type { Localised } from '../model/language.ts'
import type { Tag } from '../model/tag.ts'
import type { Desk, Sheet } from './desk.ts'
import type { Key } from './key.ts'
import type { TextLine } from './text-line.ts'

/** All that the screen shows and keys change. */
export interface State {
  readonly desk: Desk
  /** The coder's own work, in the order of the sheets. */
  readonly works: readonly Work[]
  readonly at: Place
  readonly size: Size
  /** The first row of the transcript that is on the screen. */
  readonly top: Top
  /** Which code of the turn is pointed at, as `itemKey` names it; the first that asks for a judgement where nothing is. */
  readonly focus: string | undefined
  readonly mode: Mode
  readonly undo: readonly Step[]
  readonly redo: readonly Step[]
  /** Number of new tags so far. */
  readonly made: number
  /** What is not on the disk yet. */
  readonly pending: readonly Change[]
  /** Why it is not. */
  readonly failure: Localised | undefined
  readonly message: Message | undefined
  readonly search: string
  /** The code whose turns are looked for, and the one that was given last. */
  readonly wanted: string | undefined
  readonly lastCode: string | undefined
  /** The number of the hit that is looked at, in a review. */
  readonly item: number
  /** How often one read on in what a code means, where that does not fit on the screen. */
  readonly page: number
  /** What the world is asked to do now. */
  readonly effects: readonly Effect[]
}

export interface Work {
  readonly tags: readonly Tag[]
  readonly finished: boolean
}

export type PassageUnit = 'turn' | 'sentence' | 'word'

/** Where the coder is: some sentences or words of a turn, or all of it. */
export interface Place {
  readonly sheet: number
  readonly turn: number
  readonly unit: PassageUnit
  readonly first: number
  readonly last: number
}

export interface Size {
  readonly columns: number
  readonly rows: number
}

export interface Top {
  readonly turn: number
  readonly row: number
}

export type Mode =
  | { readonly kind: 'browse' }
  | {
      readonly kind: 'pick'
      readonly purpose: PickPurpose
      readonly line: TextLine
      readonly index: number
    }
  | { readonly kind: 'note'; readonly tag: Tag; readonly line: TextLine }
  | { readonly kind: 'search'; readonly line: TextLine }
  | { readonly kind: 'help'; readonly top: number }
  /** Waiting for the last save before the end. */
  | { readonly kind: 'leaving'; readonly status: LeaveStatus }
  /** That failed: stay, or go and lose it? */
  | { readonly kind: 'unsaved'; readonly status: LeaveStatus }

/** What a code is chosen for: to be given, to be given instead of a suggestion, to be looked for. */
export type PickPurpose = 'tag' | 'recode' | 'find'

export type LeaveStatus = 'ok' | 'interrupted' | 'failure'

/** A change of the coder's work that goes to the disk as one. */
export type Change =
  | { readonly kind: 'tags'; readonly sheet: number; readonly puts: readonly Tag[] }
  | { readonly kind: 'finish'; readonly sheet: number; readonly on: boolean }

/** What was done, so that it can be undone and done again. */
export interface Step {
  readonly at: Place
  readonly item: number
  readonly back: Change
  readonly forth: Change
  readonly said: Localised
}

export interface Message {
  readonly text: Localised
  readonly tone: 'plain' | 'warning'
}

export type CoderEvent =
  | { readonly kind: 'key'; readonly key: Key }
  /** Text that came in one piece, from the clipboard. */
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'resize'; readonly size: Size }
  /** The oldest pending change is on the disk. */
  | { readonly kind: 'saved'; readonly work: Work; readonly told: Localised | undefined }
  | { readonly kind: 'failed'; readonly why: Localised }
  /** Some time went by since a save failed. */
  | { readonly kind: 'retry' }

export type Effect =
  /** Put what is pending on the disk, the oldest first. */
  | { readonly kind: 'save' }
  | { readonly kind: 'bell' }
  | { readonly kind: 'redraw' }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'quit'; readonly status: LeaveStatus }

export function sheetAt({ desk, at }: Pick<State, 'desk' | 'at'>): Sheet {
  const sheet = desk.sheets[at.sheet]
  if (sheet === undefined) throw new RangeError(`no sheet ${at.sheet}`)
  return sheet
}

const nothing: Work = { tags: [], finished: false }

export function workAt({ works, at }: Pick<State, 'works' | 'at'>): Work {
  return works[at.sheet] ?? nothing
}

export function wholeTurn(sheet: number, turn: number): Place {
  return { sheet, turn, unit: 'turn', first: 0, last: 0 }
}

export function tell(state: State, text: Localised): State {
  return { ...state, message: { text, tone: 'plain' } }
}

/** Says why something cannot be done. */
export function refuse(state: State, text: Localised): State {
  return {
    ...state,
    message: { text, tone: 'warning' },
    effects: [...state.effects, { kind: 'bell' }],
  }
}

export function ask(state: State, effect: Effect): State {
  return { ...state, effects: [...state.effects, effect] }
}
