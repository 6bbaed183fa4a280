import { always, quitting } from './browse-keys.ts'
import { alike, type BindingGroup } from './bindings.ts'
import { startPick } from './pick.ts'
import { extendingKeys } from './moving-keys.ts'
import {
  afterVerdict,
  betweenHitAndSentences,
  byItems,
  itemAt,
  reviewedSuggestion,
  showItem,
  verdictOn,
} from './review.ts'
import { refuse, type State } from './state.ts'
import { confirm, reject, removeTag, texts } from './tagging.ts'
import { startNote } from './typing.ts'

type Verdict = typeof confirm

/** Judges the hit that is looked at, and goes on to the next. */
function judge(state: State, verdict: Verdict, status: 'tag' | 'reject'): State {
  const item = itemAt(state)
  const suggestion = reviewedSuggestion(state)
  if (item === undefined || suggestion === undefined) return refuse(state, texts.noSuggestion)
  if (verdictOn(state, item)?.tag.status === status) return afterVerdict(state)
  return afterVerdict(verdict(state, suggestion))
}

/** Points at the verdict on the hit, so that it can be taken back or noted on. */
function atVerdict(state: State, act: (state: State) => State): State {
  const item = itemAt(state)
  const verdict = item === undefined ? undefined : verdictOn(state, item)
  if (verdict === undefined) {
    return refuse(state, {
      nl: 'Over deze treffer heb je nog niets gezegd',
      en: 'You said nothing of this hit yet',
    })
  }
  return act({ ...state, focus: `own ${verdict.tag.id}` })
}

export const reviewKeys: readonly BindingGroup[] = [
  {
    title: { nl: 'Beoordelen', en: 'Judging' },
    bindings: [
      {
        keys: ['enter', 'y'],
        shown: alike('Enter  y'),
        does: { nl: 'akkoord, de code klopt', en: 'right, the code fits' },
        act: (state) => judge(state, confirm, 'tag'),
      },
      {
        keys: ['x'],
        shown: alike('x'),
        does: { nl: 'afwijzen, hij klopt niet', en: 'wrong, it does not fit' },
        act: (state) => judge(state, reject, 'reject'),
      },
      {
        keys: ['c'],
        shown: alike('c'),
        does: { nl: 'het is een andere code', en: 'it is another code' },
        act: (state) => startPick(state, 'recode'),
      },
      {
        keys: ['n'],
        shown: alike('n'),
        does: { nl: 'notitie bij je oordeel', en: 'note on your verdict' },
        act: (state) => atVerdict(state, startNote),
      },
      {
        keys: ['d', 'delete'],
        shown: alike('d'),
        does: { nl: 'neem je oordeel terug', en: 'take your verdict back' },
        act: (state) => atVerdict(state, removeTag),
      },
      {
        keys: ['tab'],
        shown: alike('Tab'),
        does: { nl: 'lees verder over de code', en: 'read on about the code' },
        act: (state) => ({ ...state, page: state.page + 1 }),
      },
    ],
  },
  {
    title: { nl: 'Wat de code krijgt', en: 'What gets the code' },
    bindings: [
      {
        keys: ['w'],
        shown: alike('w'),
        does: { nl: 'woorden, of weer de zin', en: 'words, or the sentence' },
        act: betweenHitAndSentences,
      },
      ...extendingKeys,
    ],
  },
  {
    title: { nl: 'Verplaatsen', en: 'Moving' },
    bindings: [
      {
        keys: ['s', 'right', 'down', 'j', 'l', 'space', 'pagedown'],
        shown: alike('s  →  ↓'),
        does: { nl: 'sla over', en: 'skip' },
        act: (state) => byItems(state, 1),
      },
      {
        keys: ['left', 'up', 'k', 'h', 'b', 'pageup', 'S'],
        shown: alike('←  ↑'),
        does: { nl: 'de vorige treffer', en: 'the previous hit' },
        act: (state) => byItems(state, -1),
      },
      {
        keys: ['o'],
        shown: alike('o'),
        does: { nl: 'de volgende zonder oordeel', en: 'the next without a verdict' },
        act: afterVerdict,
      },
      {
        keys: ['home', 'g'],
        shown: alike('Home  g'),
        does: { nl: 'de eerste treffer', en: 'the first hit' },
        act: (state) => showItem(state, 0),
      },
      {
        keys: ['end', 'G'],
        shown: alike('End  G'),
        does: { nl: 'de laatste treffer', en: 'the last hit' },
        act: (state) => showItem(state, (state.desk.review?.items.length ?? 0) - 1),
      },
    ],
  },
  { title: { nl: 'Verder', en: 'Other' }, bindings: [...always, quitting] },
]
