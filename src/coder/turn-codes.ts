import type { OthersTag, Suggestion } from './desk.ts'
import { overlap, spanOf } from './passages.ts'
import { openSuggestions, type PlacedTag, tagsOfTurn } from './own-tags.ts'
import { sheetAt, type State, workAt } from './state.ts'

/** A code of the turn that the coder can point at: their own, or a suggestion to be judged. */
export type CodeItem =
  | { readonly kind: 'own'; readonly placed: PlacedTag }
  | { readonly kind: 'suggestion'; readonly suggestion: Suggestion }

/** The codes of the turn at hand, in the order of the screen: own tags, open suggestions, own rejections. */
export function codeItems(state: State): readonly CodeItem[] {
  const sheet = sheetAt(state)
  const { tags } = workAt(state)
  const own = tagsOfTurn(sheet, tags, state.at.turn).map((placed) => ({
    kind: 'own' as const,
    placed,
  }))
  const open = openSuggestions(sheet, tags, state.at.turn).map((suggestion) => ({
    kind: 'suggestion' as const,
    suggestion,
  }))
  return [
    ...own.filter(({ placed }) => placed.tag.status === 'tag'),
    ...open,
    ...own.filter(({ placed }) => placed.tag.status === 'reject'),
  ]
}

export function othersTags(state: State): readonly OthersTag[] {
  return state.desk.blind ? [] : (sheetAt(state).others.get(state.at.turn) ?? [])
}

export function itemKey(item: CodeItem): string {
  return item.kind === 'own' ? `own ${item.placed.tag.id}` : `suggestion ${item.suggestion.code}`
}

/** What is pointed at: where the coder pointed at nothing, the first suggestion in the chosen words, else the first code. */
export function focusedItem(state: State): CodeItem | undefined {
  const items = codeItems(state)
  return (
    items.find((item) => itemKey(item) === state.focus) ??
    items.find((item) => isAmongChosen(state, item)) ??
    items.find(({ kind }) => kind === 'suggestion') ??
    items[0]
  )
}

/** Whether it is a suggestion that rests on words among those that the coder chose. */
function isAmongChosen(state: State, item: CodeItem): boolean {
  const chosen = spanOf(sheetAt(state), state.at)
  if (item.kind === 'own' || chosen === undefined) return false
  return item.suggestion.hits.some(({ span }) => overlap(span, chosen))
}

/** The own code that is pointed at, or the only one there is. */
export function ownItem(state: State): Extract<CodeItem, { kind: 'own' }> | undefined {
  const focused = focusedItem(state)
  if (focused?.kind === 'own') return focused
  const [own, another] = codeItems(state).flatMap((item) => (item.kind === 'own' ? [item] : []))
  return another === undefined ? own : undefined
}

/** Points at the next code of the turn, or the one before. */
export function moveFocus(state: State, step: 1 | -1): State {
  const items = codeItems(state)
  const focused = focusedItem(state)
  const at = items.findIndex((item) => focused !== undefined && itemKey(item) === itemKey(focused))
  const next = items[(at + step + items.length) % Math.max(1, items.length)]
  return next === undefined ? state : { ...state, focus: itemKey(next) }
}
