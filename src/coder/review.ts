import type { ReviewItem, Suggestion } from './desk.ts'
import { betweenWordsAndSentences } from './moves.ts'
import { overlap, passageAt, passages } from './passages.ts'
import { type PlacedTag, tagsOfTurn } from './own-tags.ts'
import { refuse, type State, tell, wholeTurn, workAt } from './state.ts'

export function itemAt({ desk, item }: Pick<State, 'desk' | 'item'>): ReviewItem | undefined {
  return desk.review?.items[item]
}

/** The hit that is looked at, judged or not; undefined where no hits are walked through. */
export function reviewedSuggestion(state: State): Suggestion | undefined {
  const item = itemAt(state)
  if (item === undefined) return undefined
  const all = state.desk.sheets[item.sheet]?.suggestions.get(item.turn) ?? []
  return all.find(({ code }) => code === item.code)
}

/** What the coder said of a hit. */
export function verdictOn(state: State, { sheet, turn, code }: ReviewItem): PlacedTag | undefined {
  const lying = state.desk.sheets[sheet]
  if (lying === undefined) return undefined
  const { tags } = workAt({ works: state.works, at: wholeTurn(sheet, turn) })
  return tagsOfTurn(lying, tags, turn).find(({ tag }) => tag.code === code)
}

export function judgedItems(state: State): number {
  const items = state.desk.review?.items ?? []
  return items.filter((item) => verdictOn(state, item) !== undefined).length
}

/** Shows a hit: its turn, with the sentence chosen that it stands in. */
export function showItem(state: State, number: number): State {
  const item = state.desk.review?.items[number]
  const sheet = state.desk.sheets[item?.sheet ?? -1]
  if (item === undefined || sheet === undefined) return state
  const shown = {
    ...state,
    page: 0,
    item: number,
    at: wholeTurn(item.sheet, item.turn),
    focus: undefined,
  }
  const hit = reviewedSuggestion(shown)?.hits[0]?.span.start ?? 0
  const first = passageAt(passages(sheet, item.turn, 'sentence'), hit)
  return {
    ...shown,
    top: { turn: item.turn, row: 0 },
    at: { ...shown.at, unit: 'sentence', first, last: first },
  }
}

/** Chooses the words of the hit alone; where words are chosen, the sentences that these stand in. */
export function betweenHitAndSentences(state: State): State {
  const { at } = state
  const sheet = state.desk.sheets[at.sheet]
  const hit = reviewedSuggestion(state)?.hits[0]?.span
  if (at.unit === 'word' || sheet === undefined || hit === undefined) {
    return betweenWordsAndSentences(state)
  }
  const words = passages(sheet, at.turn, 'word')
  const first = words.findIndex((word) => overlap(word, hit))
  const last = words.findLastIndex((word) => overlap(word, hit))
  return first < 0 ? state : { ...state, at: { ...at, unit: 'word', first, last } }
}

export function byItems(state: State, step: 1 | -1): State {
  const count = state.desk.review?.items.length ?? 0
  const number = state.item + step
  if (number >= 0 && number < count) return showItem(state, number)
  return refuse(
    state,
    step === 1
      ? { nl: 'Dit is de laatste treffer', en: 'This is the last hit' }
      : { nl: 'Dit is de eerste treffer', en: 'This is the first hit' },
  )
}

/** On to the next hit that was not judged yet, of those behind this one first. */
export function afterVerdict(state: State): State {
  const items = state.desk.review?.items ?? []
  const open = items.flatMap((item, number) =>
    verdictOn(state, item) === undefined ? [number] : [],
  )
  const next = open.find((number) => number > state.item) ?? open[0]
  if (next === undefined) {
    return tell(state.item < 0 ? showItem(state, 0) : state, {
      nl: 'Alle treffers zijn beoordeeld; q om te stoppen',
      en: 'All hits were judged; q to stop',
    })
  }
  const { message } = state
  return { ...showItem(state, next), message }
}
