import { alike, type Binding, type BindingGroup } from './bindings.ts'
import type { Localised } from '../model/language.ts'
import { redo, toggleFinished, undo } from './changes.ts'
import { choosingKeys, movingKeys } from './moving-keys.ts'
import { startPick } from './pick.ts'
import { confirmSuggestion, rejectSuggestion, removeTag, repeatCode } from './tagging.ts'
import { moveFocus } from './turn-codes.ts'
import { startNote } from './typing.ts'

const coding: readonly Binding[] = [
  {
    keys: ['c'],
    shown: alike('c'),
    does: { nl: 'kies een code', en: 'choose a code' },
    act: (state) => startPick(state, 'tag'),
  },
  {
    keys: ['.'],
    shown: alike('.'),
    does: { nl: 'nog eens dezelfde code', en: 'the same code again' },
    act: repeatCode,
  },
  {
    keys: ['enter'],
    shown: alike('Enter'),
    does: { nl: 'voorstel: akkoord', en: 'suggestion: right' },
    act: confirmSuggestion,
  },
  {
    keys: ['x'],
    shown: alike('x'),
    does: { nl: 'voorstel: afwijzen', en: 'suggestion: wrong' },
    act: rejectSuggestion,
  },
  {
    keys: ['tab'],
    shown: alike('Tab'),
    does: { nl: 'wijs de volgende code aan', en: 'point at the next code' },
    act: (state) => moveFocus(state, 1),
  },
  {
    keys: ['shift+tab'],
    shown: alike(''),
    does: alike(''),
    act: (state) => moveFocus(state, -1),
  },
  {
    keys: ['d', 'delete'],
    shown: alike('d'),
    does: { nl: 'haal je code weg', en: 'remove your code' },
    act: removeTag,
  },
  {
    keys: ['n'],
    shown: alike('n'),
    does: { nl: 'notitie bij je code', en: 'note on your code' },
    act: startNote,
  },
]

/** Keys that do the same wherever codes are judged. */
export const always: readonly Binding[] = [
  {
    keys: ['u'],
    shown: alike('u'),
    does: { nl: 'maak ongedaan', en: 'undo' },
    act: undo,
  },
  {
    keys: ['r'],
    shown: alike('r'),
    does: { nl: 'doe opnieuw', en: 'redo' },
    act: redo,
  },
  {
    keys: ['?', 'f1'],
    shown: alike('?'),
    does: { nl: 'alle toetsen', en: 'all keys' },
    act: (state) => ({ ...state, mode: { kind: 'help', top: 0 } }),
  },
]

/** Told with the rest; what it does is not a key's to decide. */
export const quitting: Binding = {
  keys: [],
  shown: alike('q'),
  does: { nl: 'stop (alles is opgeslagen)', en: 'quit (all is saved)' },
  act: (state) => state,
}

/** What the signs beside a turn mean. */
const signs: readonly Binding[] = [
  sign('●', { nl: 'je gaf een code', en: 'you gave a code' }),
  sign('×', { nl: 'je wees iets af', en: 'you only rejected' }),
  sign('?', { nl: 'er is een voorstel', en: 'there is a suggestion' }),
]

function sign(shown: string, does: Localised): Binding {
  return { keys: [], shown: alike(shown), does, act: (state) => state }
}

export const browseKeys: readonly BindingGroup[] = [
  { title: { nl: 'Coderen', en: 'Coding' }, bindings: coding },
  { title: { nl: 'Zinnen en woorden', en: 'Sentences and words' }, bindings: choosingKeys },
  { title: { nl: 'Tekens', en: 'Signs' }, bindings: signs },
  { title: { nl: 'Verplaatsen', en: 'Moving' }, bindings: movingKeys },
  {
    title: { nl: 'Verder', en: 'Other' },
    bindings: [
      ...always,
      quitting,
      {
        keys: ['e'],
        shown: alike('e'),
        does: { nl: 'gesprek afgerond (of niet)', en: 'finished (or not)' },
        act: toggleFinished,
      },
    ],
  },
]
