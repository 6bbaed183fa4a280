import { alike, type Binding } from './bindings.ts'
import { toCoded, toFound, toSuggestion, toUncoded } from './jumps.ts'
import {
  betweenWordsAndSentences,
  byPage,
  byPassage,
  byTurns,
  chooseTurn,
  extend,
  toTurn,
} from './moves.ts'
import { startPick } from './pick.ts'
import { sheetAt } from './state.ts'
import { startSearch } from './typing.ts'

export const movingKeys: readonly Binding[] = [
  {
    keys: ['down', 'j'],
    shown: alike('↓  j'),
    does: { nl: 'volgende beurt', en: 'next turn' },
    act: (state) => byTurns(state, 1),
  },
  {
    keys: ['up', 'k'],
    shown: alike('↑  k'),
    does: { nl: 'vorige beurt', en: 'previous turn' },
    act: (state) => byTurns(state, -1),
  },
  {
    keys: ['pagedown', 'space'],
    shown: { nl: 'PgDn  spatie', en: 'PgDn  space' },
    does: { nl: 'bladzijde verder', en: 'next page' },
    act: (state) => byPage(state, 1),
  },
  {
    keys: ['pageup', 'b'],
    shown: alike('PgUp  b'),
    does: { nl: 'bladzijde terug', en: 'previous page' },
    act: (state) => byPage(state, -1),
  },
  {
    keys: ['home', 'g'],
    shown: alike('Home  g'),
    does: { nl: 'naar het begin', en: 'to the start' },
    act: (state) => toTurn(state, 0),
  },
  {
    keys: ['end', 'G'],
    shown: alike('End  G'),
    does: { nl: 'naar het eind', en: 'to the end' },
    act: (state) => toTurn(state, sheetAt(state).transcript.turns.length - 1),
  },
  {
    keys: ['o'],
    shown: alike('o  O'),
    does: { nl: 'beurt zonder code ↓ ↑', en: 'turn without a code ↓ ↑' },
    act: (state) => toUncoded(state, 1),
  },
  {
    keys: ['O'],
    shown: alike(''),
    does: alike(''),
    act: (state) => toUncoded(state, -1),
  },
  {
    keys: ['s'],
    shown: alike('s  S'),
    does: { nl: 'voorstel ↓ ↑', en: 'suggestion ↓ ↑' },
    act: (state) => toSuggestion(state, 1),
  },
  {
    keys: ['S'],
    shown: alike(''),
    does: alike(''),
    act: (state) => toSuggestion(state, -1),
  },
  {
    keys: ['t'],
    shown: alike('t'),
    does: { nl: 'beurt met een code ↓', en: 'turn with a code ↓' },
    act: (state) =>
      state.wanted === undefined ? startPick(state, 'find') : toCoded(state, state.wanted),
  },
  {
    keys: ['T'],
    shown: alike('T'),
    does: { nl: '… met een andere code', en: '… with another code' },
    act: (state) => startPick(state, 'find'),
  },
  {
    keys: ['/'],
    shown: alike('/'),
    does: { nl: 'zoek tekst', en: 'look for text' },
    act: startSearch,
  },
  {
    keys: ['f'],
    shown: alike('f  F'),
    does: { nl: 'vindplaats ↓ ↑', en: 'place found ↓ ↑' },
    act: (state) => toFound(state, 1),
  },
  {
    keys: ['F'],
    shown: alike(''),
    does: alike(''),
    act: (state) => toFound(state, -1),
  },
]

/** Keys for one more or one less of what is chosen. */
export const extendingKeys: readonly Binding[] = [
  {
    keys: ['>', 'L', 'shift+right'],
    shown: alike('>  L'),
    does: { nl: 'neem er een bij', en: 'take in one more' },
    act: (state) => extend(state, 1),
  },
  {
    keys: ['<', 'H', 'shift+left'],
    shown: alike('<  H'),
    does: { nl: 'laat de laatste weer los', en: 'let go of the last one' },
    act: (state) => extend(state, -1),
  },
]

export const choosingKeys: readonly Binding[] = [
  {
    keys: ['right', 'l'],
    shown: alike('→  l'),
    does: { nl: 'volgende zin (of woord)', en: 'next sentence or word' },
    act: (state) => byPassage(state, 1),
  },
  {
    keys: ['left', 'h'],
    shown: alike('←  h'),
    does: { nl: 'vorige zin (of woord)', en: 'previous sentence or word' },
    act: (state) => byPassage(state, -1),
  },
  {
    keys: ['w'],
    shown: alike('w'),
    does: { nl: 'woorden, of weer zinnen', en: 'words, or sentences again' },
    act: betweenWordsAndSentences,
  },
  ...extendingKeys,
  {
    keys: ['escape'],
    shown: alike('Esc'),
    does: { nl: 'weer de hele beurt', en: 'the whole turn again' },
    act: chooseTurn,
  },
]
