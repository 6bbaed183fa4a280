import { alike, type Binding, type BindingGroup } from './bindings.ts'
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
    shown: { nl: 'Tab', en: 'Tab' },
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

export const browseKeys: readonly BindingGroup[] = [
  { title: { nl: 'Coderen', en: 'Coding' }, bindings: coding },
  { title: { nl: 'Zinnen en woorden', en: 'Sentences and words' }, bindings: choosingKeys },
  { title: { nl: 'Verplaatsen', en: 'Moving' }, bindings: movingKeys },
  {
    title: { nl: 'Verder', en: 'Other' },
    bindings: [
      ...always,
      {
        keys: ['e'],
        shown: alike('e'),
        does: { nl: 'gesprek is klaar (of toch niet)', en: 'transcript is finished (or not)' },
        act: toggleFinished,
      },
    ],
  },
]
