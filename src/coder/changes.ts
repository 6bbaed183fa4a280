import type { Localised } from '../model/language.ts'
import type { Tag } from '../model/tag.ts'
import { openSuggestions, withPuts } from './own-tags.ts'
import {
  ask,
  refuse,
  sheetAt,
  type Change,
  type State,
  type Step,
  tell,
  type Work,
  workAt,
} from './state.ts'

/** Changes the coder's tags of the sheet at hand: at once on the screen, and then on the disk. */
export function putTags(state: State, puts: readonly Tag[], said: Localised): State {
  const { tags } = workAt(state)
  const earlier = puts.map(
    (put) => tags.find(({ id }) => id === put.id) ?? { ...put, status: 'deleted' as const },
  )
  const { sheet } = state.at
  return take(state, {
    back: { kind: 'tags', sheet, puts: earlier },
    forth: { kind: 'tags', sheet, puts },
    said,
  })
}

/** Says that all of the transcript was judged, or takes that back. */
export function toggleFinished(state: State): State {
  const { sheet } = state.at
  const on = !workAt(state).finished
  return take(state, {
    back: { kind: 'finish', sheet, on: !on },
    forth: { kind: 'finish', sheet, on },
    said: on
      ? finished(state)
      : { nl: 'Dit gesprek is nog niet afgerond', en: 'This transcript is not finished yet' },
  })
}

/** Whoever finishes says no to what was not judged: that is told, for whoever overlooked a suggestion. */
function finished(state: State): Localised {
  const sheet = sheetAt(state)
  const { tags } = workAt(state)
  const open = [...sheet.suggestions.keys()].flatMap((turn) => openSuggestions(sheet, tags, turn))
  const { length } = open
  if (length === 0) {
    return {
      nl: 'Dit gesprek is afgerond: alles is beoordeeld',
      en: 'This transcript is finished: all of it was judged',
    }
  }
  return {
    nl: `Dit gesprek is afgerond; ${length} ${length === 1 ? 'voorstel' : 'voorstellen'} heb je niet beoordeeld (s)`,
    en: `This transcript is finished; ${length} ${length === 1 ? 'suggestion was' : 'suggestions were'} not judged (s)`,
  }
}

function take(state: State, { back, forth, said }: Pick<Step, 'back' | 'forth' | 'said'>): State {
  const { at, item } = state
  const step: Step = { at, item, back, forth, said }
  return tell(change({ ...state, undo: [...state.undo, step], redo: [] }, forth), said)
}

function change(state: State, one: Change): State {
  const works = state.works.map((work, sheet) => (sheet === one.sheet ? changed(work, one) : work))
  return ask({ ...state, works, pending: [...state.pending, one] }, { kind: 'save' })
}

function changed(work: Work, one: Change): Work {
  return one.kind === 'finish'
    ? { ...work, finished: one.on }
    : { ...work, tags: withPuts(work.tags, one.puts) }
}

export function undo(state: State): State {
  const step = state.undo.at(-1)
  if (step === undefined) {
    return refuse(state, {
      nl: 'Er is niets om ongedaan te maken',
      en: 'There is nothing to undo',
    })
  }
  const shorter = { ...state, undo: state.undo.slice(0, -1), redo: [...state.redo, step] }
  return tell(change(backAt(shorter, step), step.back), {
    nl: `Ongedaan gemaakt: ${step.said.nl}`,
    en: `Undone: ${step.said.en}`,
  })
}

export function redo(state: State): State {
  const step = state.redo.at(-1)
  if (step === undefined) {
    return refuse(state, { nl: 'Er is niets om opnieuw te doen', en: 'There is nothing to redo' })
  }
  const shorter = { ...state, redo: state.redo.slice(0, -1), undo: [...state.undo, step] }
  return tell(change(backAt(shorter, step), step.forth), {
    nl: `Opnieuw gedaan: ${step.said.nl}`,
    en: `Done again: ${step.said.en}`,
  })
}

function backAt(state: State, { at, item }: Step): State {
  return { ...state, at, item, focus: undefined }
}

/** The oldest change is on the disk; what the file says now is what the coder has, with what still has to go there. */
export function saved(state: State, work: Work, told: Localised | undefined): State {
  const [done, ...pending] = state.pending
  if (done === undefined) return state
  const ofSheet = pending.filter(({ sheet }) => sheet === done.sheet)
  const works = state.works.map((before, sheet) =>
    sheet === done.sheet ? ofSheet.reduce(changed, work) : before,
  )
  const next = { ...state, works, pending, failure: undefined }
  if (told !== undefined) return { ...next, message: { text: told, tone: 'warning' } }
  return next
}
