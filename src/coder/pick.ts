import type { Code } from '../model/codebook.ts'
import { fold } from '../text/fold.ts'
import { formsOf } from '../text/forms.ts'
import { editLine, emptyLine } from './text-line.ts'
import type { Key } from './key.ts'
import { toCoded } from './jumps.ts'
import { giveCode, recode, texts } from './tagging.ts'
import { barToCoding, offeredCodes, usesOf } from './offered-codes.ts'
import { type Mode, type PickPurpose, refuse, type State } from './state.ts'
import { focusedItem } from './turn-codes.ts'
import { afterVerdict, reviewedSuggestion } from './review.ts'

export type PickMode = Extract<Mode, { kind: 'pick' }>

/** Begins to choose a code. */
export function startPick(state: State, purpose: PickPurpose): State {
  const bar = purpose === 'tag' ? barToCoding(state) : undefined
  if (bar !== undefined) return refuse(state, bar)
  return { ...state, page: 0, mode: { kind: 'pick', purpose, line: emptyLine, index: 0 } }
}

/** The codes that the turn at hand can have, those that fit what was typed best first, and then the most used. */
export function pickList(state: State, { line, purpose }: PickMode): readonly Code[] {
  const uses = usesOf(state)
  const words = fold(line.text)
    .split(/[\s/]+/u)
    .filter((word) => word !== '')
  const typed = words.map((word) => ({ word, forms: formsOf(word) }))
  const scored = offeredCodes(state, purpose).flatMap((code, place) => {
    const score = scoreOf(code, typed)
    return score === undefined ? [] : [{ code, score, place, uses: uses.get(code.id) ?? 0 }]
  })
  return scored
    .sort((a, b) => a.score - b.score || b.uses - a.uses || a.place - b.place)
    .map(({ code }) => code)
}

interface TypedWord {
  readonly word: string
  /** Who types “droom” may mean “dromen”. */
  readonly forms: readonly string[]
}

/** How badly a code fits what was typed, from 0; undefined where it does not. */
function scoreOf({ label, id }: Code, words: readonly TypedWord[]): number | undefined {
  const text = fold(`${label} ${id}`)
  let score = 0
  for (const word of words) {
    const off = distanceTo(text, word)
    if (off === undefined) return undefined
    score += off
  }
  return score
}

/** 0 for the beginning of a word, 1 for letters inside one, 2 for another form of it, more for letters with others between. */
function distanceTo(text: string, { word, forms }: TypedWord): number | undefined {
  if (text.includes(word)) return begins(text, word) ? 0 : 1
  if (forms.some((form) => begins(text, form))) return 2
  const spread = spreadOf(text, word)
  return spread === undefined || spread > word.length ? undefined : 3 + spread
}

function begins(text: string, word: string): boolean {
  return ` ${text}`.search(startOf(word)) >= 0
}

function startOf(word: string): RegExp {
  return new RegExp(`[^\\p{L}\\p{N}]${word.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')}`, 'u')
}

/** How many other letters stand between those of a word, where they stand together closest. */
function spreadOf(text: string, word: string): number | undefined {
  let least: number | undefined
  for (let start = text.indexOf(word[0] ?? ''); start >= 0;) {
    let at = start
    for (const letter of word.slice(1)) {
      at = text.indexOf(letter, at + 1)
      if (at < 0) return least
    }
    least = Math.min(least ?? Infinity, at - start + 1 - word.length)
    start = text.indexOf(word[0] ?? '', start + 1)
  }
  return least
}

const steps: ReadonlyMap<string, number> = new Map([
  ['down', 1],
  ['ctrl+n', 1],
  ['up', -1],
  ['ctrl+p', -1],
  ['pagedown', 8],
  ['pageup', -8],
])

export function pickKey(state: State, mode: PickMode, key: Key): State {
  if (key.name === 'escape') return { ...state, mode: { kind: 'browse' } }
  const list = pickList(state, mode)
  if (key.name === 'enter') return picked(state, mode, list[mode.index])
  if (key.name === 'tab') return { ...state, page: state.page + 1 }
  const step = steps.get(key.name)
  if (step !== undefined) {
    const index = Math.max(0, Math.min(list.length - 1, mode.index + step))
    return { ...state, page: 0, mode: { ...mode, index } }
  }
  const line = editLine(mode.line, key)
  return line === undefined ? state : { ...state, page: 0, mode: { ...mode, line, index: 0 } }
}

function picked(state: State, { purpose, line }: PickMode, code: Code | undefined): State {
  if (code === undefined) {
    return refuse(state, {
      nl: `Geen code gevonden met “${line.text}”`,
      en: `No code found with “${line.text}”`,
    })
  }
  const chosen: State = { ...state, mode: { kind: 'browse' } }
  switch (purpose) {
    case 'tag':
      return giveCode(chosen, code.id)
    case 'find':
      return toCoded(chosen, code.id)
    case 'recode':
      return recodeTo(chosen, code.id)
  }
}

function recodeTo(state: State, code: string): State {
  const reviewed = reviewedSuggestion(state)
  if (reviewed !== undefined) return afterVerdict(recode(state, reviewed, code))
  const item = focusedItem(state)
  return item?.kind === 'suggestion'
    ? recode(state, item.suggestion, code)
    : refuse(state, texts.noSuggestion)
}
