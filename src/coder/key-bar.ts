import { type Language, type Localised, say } from '../model/language.ts'
import { fitted, type Line, looks, piece, widthOfLine } from './line.ts'
import type { State } from './state.ts'

/** The last is there for a hint that is left out where there is no room for all: those with the highest number first. */
type Hint = readonly [key: string, does: Localised, spare?: number]

const quit: Hint = ['q', { nl: 'stop', en: 'quit' }]
const help: Hint = ['?', { nl: 'hulp', en: 'help' }]
const wrong: Hint = ['x', { nl: 'wijs af', en: 'wrong' }]
const right: Hint = ['Enter', { nl: 'akkoord', en: 'right' }]
const back: Hint = ['u', { nl: 'maak ongedaan', en: 'undo' }]
const again: Hint = ['r', { nl: 'doe opnieuw', en: 'redo' }, 2]

const hints = {
  browse: [
    ['c', { nl: 'code', en: 'code' }],
    right,
    wrong,
    ['n', { nl: 'notitie', en: 'note' }, 1],
    back,
    again,
    ['o', { nl: 'verder', en: 'next' }],
    ['s', { nl: 'volgende voorstel', en: 'next suggestion' }, 3],
    ['/', { nl: 'zoek', en: 'find' }, 4],
    ['e', { nl: 'rond gesprek af', en: 'finished' }, 5],
    help,
    quit,
  ],
  review: [
    right,
    wrong,
    ['c', { nl: 'anders', en: 'other code' }],
    ['s', { nl: 'sla over', en: 'skip' }],
    ['n', { nl: 'notitie', en: 'note' }, 1],
    back,
    again,
    ['w', { nl: 'woorden of zin', en: 'words or sentence' }, 3],
    help,
    quit,
  ],
  pick: [
    ['↑ ↓', { nl: 'kies', en: 'choose' }],
    ['Enter', { nl: 'neem deze code', en: 'take this code' }],
    ['Esc', { nl: 'toch niet', en: 'cancel' }],
  ],
  typing: [
    ['Enter', { nl: 'klaar', en: 'done' }],
    ['Esc', { nl: 'toch niet', en: 'cancel' }],
  ],
  help: [['Esc', { nl: 'terug', en: 'back' }]],
  unsaved: [
    ['Enter', { nl: 'probeer nog eens', en: 'try again' }],
    ['Esc', { nl: 'blijf', en: 'stay' }],
    ['j', { nl: 'stop en raak dit kwijt', en: '(or y) quit and lose this' }],
  ],
} as const satisfies Readonly<Record<string, readonly Hint[]>>

/** The keys that matter most now. */
export function keyBar(state: State): Line {
  const { language } = state.desk
  const { columns } = state.size
  const all = hintsOf(state)
  const lines = [Infinity, 5, 4, 3, 2, 1].map((limit) =>
    hintLine(
      all.filter(([, , spare = 0]) => spare < limit),
      language,
    ),
  )
  return fitted(lines.find((line) => widthOfLine(line) <= columns) ?? lines.at(-1) ?? [], columns)
}

function hintLine(hints: readonly Hint[], language: Language): Line {
  return hints.flatMap(([key, does], index) => [
    piece(`${index === 0 ? ' ' : '  '}${key} `, looks.key),
    piece(say(does, language), looks.quiet),
  ])
}

function hintsOf({ mode, desk }: State): readonly Hint[] {
  switch (mode.kind) {
    case 'browse':
      return desk.review === undefined ? hints.browse : hints.review
    case 'pick':
      return hints.pick
    case 'note':
    case 'search':
      return hints.typing
    case 'help':
      return hints.help
    case 'leaving':
      return []
    case 'unsaved':
      return hints.unsaved
  }
}
