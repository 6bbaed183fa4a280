import type { Localised } from '../model/language.ts'
import type { Span } from '../model/source.ts'
import type { Tag } from '../model/tag.ts'
import { putTags } from './changes.ts'
import { labelOf, type Suggestion } from './desk.ts'
import { hitSpan, makeTag, type NewTag, tagsOfTurn } from './own-tags.ts'
import { barToCoding, offeredCodes } from './offered-codes.ts'
import { holds, sentencesAround, spanOf } from './passages.ts'
import { refuse, sheetAt, type State, workAt } from './state.ts'
import { focusedItem, ownItem } from './turn-codes.ts'

/** Gives the chosen words a code. */
export function giveCode(state: State, code: string): State {
  const bar = barToCoding(state)
  const span = spanOf(sheetAt(state), state.at)
  if (bar !== undefined || span === undefined) return refuse(state, bar ?? texts.noOwn)
  const label = labelOf(state.desk, code)
  const there = tagsOfTurn(sheetAt(state), workAt(state).tags, state.at.turn)
  const same = there.some(
    ({ tag, span: other }) =>
      tag.code === code &&
      tag.status === 'tag' &&
      other.start === span.start &&
      other.end === span.end,
  )
  if (same) {
    return refuse(state, {
      nl: `Deze woorden hebben “${label}” al`,
      en: `These words have “${label}” already`,
    })
  }
  const given = judge(state, [{ code, status: 'tag', span }], {
    nl: `Code gegeven: ${label}`,
    en: `Code given: ${label}`,
  })
  // A note may follow.
  return { ...given, focus: `own ${state.desk.newId(state.made)}` }
}

/** Says that a suggestion is right: the passage that it stands in gets the code. */
export function confirmSuggestion(state: State): State {
  const item = focusedItem(state)
  if (item?.kind !== 'suggestion') return refuse(state, texts.noSuggestion)
  return confirm(state, item.suggestion)
}

export function confirm(state: State, suggestion: Suggestion): State {
  const span = passageOf(state, suggestion)
  if (span === undefined) return refuse(state, texts.noSuggestion)
  const label = labelOf(state.desk, suggestion.code)
  return judge(state, [{ code: suggestion.code, status: 'tag', span }], {
    nl: `Akkoord: ${label}`,
    en: `Confirmed: ${label}`,
  })
}

/** Says that a suggestion is wrong in this turn. */
export function rejectSuggestion(state: State): State {
  const item = focusedItem(state)
  if (item?.kind !== 'suggestion') return refuse(state, texts.noSuggestion)
  return reject(state, item.suggestion)
}

export function reject(state: State, suggestion: Suggestion): State {
  const span = chosenHit(state, suggestion)
  if (span === undefined) return refuse(state, texts.noSuggestion)
  const label = labelOf(state.desk, suggestion.code)
  return judge(state, [{ code: suggestion.code, status: 'reject', span }], {
    nl: `Afgewezen: ${label}`,
    en: `Rejected: ${label}`,
  })
}

/** Says that it is another code: the suggestion is wrong, and its passage gets that one. */
export function recode(state: State, suggestion: Suggestion, code: string): State {
  const hit = chosenHit(state, suggestion)
  const span = passageOf(state, suggestion)
  if (hit === undefined || span === undefined) return refuse(state, texts.noSuggestion)
  if (code === suggestion.code) return confirm(state, suggestion)
  const [from, to] = [labelOf(state.desk, suggestion.code), labelOf(state.desk, code)]
  return judge(
    state,
    [
      { code: suggestion.code, status: 'reject', span: hit },
      { code, status: 'tag', span },
    ],
    { nl: `Geen ${from}, maar ${to}`, en: `Not ${from} but ${to}` },
  )
}

function chosenHit(state: State, suggestion: Suggestion): Span | undefined {
  return hitSpan(suggestion, chosenPassage(state))
}

/** The sentences or words that the coder chose in the turn. */
function chosenPassage(state: State): Span | undefined {
  return state.at.unit === 'turn' ? undefined : spanOf(sheetAt(state), state.at)
}

/** What a suggestion says something of: the chosen words where the hit is among them, else the sentence around it. */
function passageOf(state: State, suggestion: Suggestion): Span | undefined {
  const hit = chosenHit(state, suggestion)
  const chosen = chosenPassage(state)
  if (hit === undefined) return undefined
  if (chosen !== undefined && holds(chosen, hit)) return chosen
  return sentencesAround(sheetAt(state), state.at.turn, hit)
}

/** Writes judgements down. What the coder said before of the same code in the turn, and says otherwise now, is taken back. */
function judge(state: State, judgements: readonly Omit<NewTag, 'id'>[], said: Localised): State {
  const { desk, at, made } = state
  const sheet = sheetAt(state)
  const there = tagsOfTurn(sheet, workAt(state).tags, at.turn).map(({ tag }) => tag)
  const withdrawn = there.filter((tag) =>
    judgements.some(({ code, status }) => tag.code === code && tag.status !== status),
  )
  const fresh = judgements.map((one, index) =>
    makeTag(sheet, { ...one, id: desk.newId(made + index) }),
  )
  const given = judgements.findLast(({ status }) => status === 'tag')?.code
  const next = {
    ...state,
    made: made + judgements.length,
    lastCode: given ?? state.lastCode,
    focus: undefined,
  }
  return putTags(next, [...withdrawn.map(takenBack), ...fresh], said)
}

function takenBack(tag: Tag): Tag {
  return { ...tag, status: 'deleted' }
}

/** Takes back the own tag or rejection that is pointed at. */
export function removeTag(state: State): State {
  const tag = ownItem(state)?.placed.tag
  if (tag === undefined) return refuse(state, texts.noOwn)
  const label = labelOf(state.desk, tag.code)
  return putTags({ ...state, focus: undefined }, [takenBack(tag)], {
    nl: tag.status === 'tag' ? `Code weggehaald: ${label}` : `Afwijzing weggehaald: ${label}`,
    en: tag.status === 'tag' ? `Code removed: ${label}` : `Rejection removed: ${label}`,
  })
}

export function giveNote(state: State, tag: Tag, note: string): State {
  const written = note.trim()
  if (written === tag.note) return state
  const label = labelOf(state.desk, tag.code)
  return putTags(state, [{ ...tag, note: written }], {
    nl: written === '' ? `Notitie weggehaald bij ${label}` : `Notitie bij ${label}`,
    en: written === '' ? `Note removed from ${label}` : `Note on ${label}`,
  })
}

/** Gives the code again that was given last. */
export function repeatCode(state: State): State {
  const { lastCode } = state
  if (lastCode === undefined) return refuse(state, texts.nothingGiven)
  const fits = offeredCodes(state, 'tag').some(({ id }) => id === lastCode)
  return fits || barToCoding(state) !== undefined
    ? giveCode(state, lastCode)
    : refuse(state, texts.outOfScope)
}

export const texts: Readonly<
  Record<'outOfScope' | 'noSuggestion' | 'noOwn' | 'nothingGiven', Localised>
> = {
  outOfScope: {
    nl: 'De code die je het laatst gaf, geldt niet voor deze spreker',
    en: 'The code that you gave last does not apply to this speaker',
  },
  noSuggestion: {
    nl: 'Hier is geen voorstel om te beoordelen; met c kies je zelf een code',
    en: 'There is no suggestion to judge here; c lets you choose a code',
  },
  noOwn: {
    nl: 'Wijs met Tab eerst een eigen code aan',
    en: 'Point at a code of your own first, with Tab',
  },
  nothingGiven: {
    nl: 'Je hebt nog geen code gegeven; met c kies je er een',
    en: 'You gave no code yet; c lets you choose one',
  },
}
