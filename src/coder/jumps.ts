import { labelOf } from './desk.ts'
import { goTo, toTurn } from './moves.ts'
import { openSuggestions, tagsOfTurn } from './own-tags.ts'
import { passageAt, passages } from './passages.ts'
import { refuse, sheetAt, type State, tell, wholeTurn, workAt } from './state.ts'

/** Whether the coder said anything of a turn. */
export function isJudged(state: State, turn: number): boolean {
  return tagsOfTurn(sheetAt(state), workAt(state).tags, turn).length > 0
}

export function isUncoded(state: State, turn: number): boolean {
  return sheetAt(state).counted[turn] === true && !isJudged(state, turn)
}

/** Where someone goes on who comes back: the first turn without a code behind the last with one. */
export function firstUncoded(state: State): number {
  const numbers = sheetAt(state).transcript.turns.map((_, turn) => turn)
  const last = numbers.findLast((turn) => isJudged(state, turn)) ?? -1
  return (
    numbers.find((turn) => turn > last && isUncoded(state, turn)) ??
    numbers.find((turn) => isUncoded(state, turn)) ??
    0
  )
}

export function toUncoded(state: State, step: 1 | -1): State {
  const turn = nextTurn(state, step, (one) => isUncoded(state, one))
  if (turn !== undefined) return toTurn(state, turn)
  return refuse(
    state,
    step === 1
      ? { nl: 'Hierna komt geen beurt zonder code meer', en: 'No turn without a code follows' }
      : { nl: 'Hiervoor staat geen beurt zonder code', en: 'No turn without a code stands before' },
  )
}

export function toSuggestion(state: State, step: 1 | -1): State {
  if (state.desk.blind) {
    return refuse(state, {
      nl: 'Je codeert blind: er zijn geen voorstellen',
      en: 'You are coding blind: there are no suggestions',
    })
  }
  const turn = nextTurn(
    state,
    step,
    (one) => openSuggestions(sheetAt(state), workAt(state).tags, one).length > 0,
  )
  if (turn !== undefined) return toTurn(state, turn)
  return refuse(
    state,
    step === 1
      ? { nl: 'Hierna komt geen voorstel meer', en: 'No suggestion follows' }
      : { nl: 'Hiervoor staat geen voorstel', en: 'No suggestion stands before' },
  )
}

/** To the next turn with a code, from whomever it has it. */
export function toCoded(state: State, code: string): State {
  const sheet = sheetAt(state)
  const { tags } = workAt(state)
  const has = (turn: number): boolean =>
    tagsOfTurn(sheet, tags, turn).some(({ tag }) => tag.code === code && tag.status === 'tag') ||
    openSuggestions(sheet, tags, turn).some((one) => one.code === code) ||
    (!state.desk.blind &&
      (sheet.others.get(turn) ?? []).some((one) => one.code === code && !one.rejected))
  const label = labelOf(state.desk, code)
  const wanting = { ...state, wanted: code }
  const next = nextTurn(state, 1, has)
  if (next !== undefined) return toTurn(wanting, next)
  const first = sheet.transcript.turns.findIndex((_, turn) => has(turn))
  if (first < 0 || first === state.at.turn) {
    return refuse(wanting, {
      nl: `Geen andere beurt met “${label}”`,
      en: `No other turn with “${label}”`,
    })
  }
  return tell(toTurn(wanting, first), {
    nl: `Weer van voren af aan: “${label}”`,
    en: `From the start again: “${label}”`,
  })
}

function nextTurn(
  { desk, at }: State,
  step: 1 | -1,
  holds: (turn: number) => boolean,
): number | undefined {
  const { turns } = sheetAt({ desk, at }).transcript
  for (let turn = at.turn + step; turns[turn] !== undefined; turn += step) {
    if (holds(turn)) return turn
  }
  return undefined
}

const vowels: ReadonlyMap<string, string> = new Map([
  ['a', 'aáàâä'],
  ['e', 'eéèêë'],
  ['i', 'iíìîï'],
  ['o', 'oóòôö'],
  ['u', 'uúùûü'],
  ["'", "'’‘"],
])

/** What finds a text however it is written: capitals, accents and blanks do not matter. */
export function searchPattern(text: string): RegExp | undefined {
  const wanted = text.trim()
  if (wanted === '') return undefined
  const parts = Array.from(wanted.normalize('NFC'), (letter) => {
    const alike = vowels.get(letter.toLowerCase())
    if (alike !== undefined) return `[${alike}]`
    return /\s/u.test(letter) ? String.raw`\s+` : letter.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&')
  })
  return new RegExp(parts.join('').replace(/(?:\\s\+)+/gu, String.raw`\s+`), 'giu')
}

/** To the next sentence with the text that is looked for, around the end of the transcript where needed. */
export function toFound(state: State, step: 1 | -1): State {
  const pattern = searchPattern(state.search)
  if (pattern === undefined) {
    return refuse(state, {
      nl: 'Zoek eerst iets, met /',
      en: 'Look for something first, with /',
    })
  }
  const found = foundPlaces(state, pattern)
  const here = state.at.unit === 'turn' ? -0.5 : state.at.first
  const later = ({ turn, first }: FoundPlace): number => turn - state.at.turn || first - here
  const next =
    step === 1 ? found.find((one) => later(one) > 0) : found.findLast((one) => later(one) < 0)
  const wrapped = next ?? (step === 1 ? found[0] : found.at(-1))
  if (wrapped === undefined) {
    return refuse(state, {
      nl: `“${state.search}” staat niet in dit gesprek`,
      en: `“${state.search}” is not in this transcript`,
    })
  }
  const { turn, first } = wrapped
  const number = found.indexOf(wrapped) + 1
  const moved = goTo(state, {
    ...wholeTurn(state.at.sheet, turn),
    unit: 'sentence',
    first,
    last: first,
  })
  const again =
    next === undefined
      ? { nl: ', verder vanaf de andere kant', en: ', on from the other end' }
      : { nl: '', en: '' }
  return tell(moved, {
    nl: `“${state.search}”: zin ${number} van ${found.length}${again.nl}`,
    en: `“${state.search}”: sentence ${number} of ${found.length}${again.en}`,
  })
}

interface FoundPlace {
  readonly turn: number
  /** The number of the sentence. */
  readonly first: number
}

function foundPlaces(state: State, pattern: RegExp): readonly FoundPlace[] {
  const sheet = sheetAt(state)
  const { spoken, turns } = sheet.transcript
  return turns.flatMap(({ span }, turn) => {
    const matches = [...spoken.slice(span.start, span.end).matchAll(pattern)]
    if (matches.length === 0) return []
    const sentences = passages(sheet, turn, 'sentence')
    const numbers = matches.map(({ index }) => passageAt(sentences, span.start + index))
    return [...new Set(numbers)].map((first) => ({ turn, first }))
  })
}
