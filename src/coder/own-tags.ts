import { pointsBefore, type Span } from '../model/source.ts'
import type { Tag, TagStatus } from '../model/tag.ts'
import { quoteAt } from '../store/quote.ts'
import type { Sheet, Suggestion } from './desk.ts'
import { holds, overlap } from './passages.ts'

/** A tag and where its words stand. */
export interface PlacedTag {
  readonly tag: Tag
  readonly turn: number
  readonly span: Span
}

export interface PlacedTags {
  /** Turn → its tags, in the order of the text. Those that were taken back are not among them. */
  readonly turns: ReadonlyMap<number, readonly PlacedTag[]>
  /** Tags whose words do not stand where they say. */
  readonly lost: readonly Tag[]
}

const known = new WeakMap<readonly Tag[], PlacedTags>()

/** Where tags stand. A list of tags belongs to one sheet, so that it is worked out once. */
export function placeTags(sheet: Sheet, tags: readonly Tag[]): PlacedTags {
  const before = known.get(tags)
  if (before !== undefined) return before
  const turns = new Map<number, PlacedTag[]>()
  const lost: Tag[] = []
  for (const tag of tags) {
    if (tag.status === 'deleted') continue
    const placed = placeTag(sheet, tag)
    if (placed === undefined) lost.push(tag)
    else turns.set(placed.turn, [...(turns.get(placed.turn) ?? []), placed])
  }
  for (const [turn, some] of turns) turns.set(turn, some.sort(byPlace))
  const placed = { turns, lost }
  known.set(tags, placed)
  return placed
}

function byPlace(a: PlacedTag, b: PlacedTag): number {
  return a.span.start - b.span.start || a.span.end - b.span.end
}

/** A tag that goes on beyond its turn, or whose words cannot be found for certain, is nowhere. */
function placeTag({ transcript, place }: Sheet, tag: Tag): PlacedTag | undefined {
  const found = place(tag)
  if (found.kind === 'lost') return undefined
  const { turns, spoken } = transcript
  const { span } = found
  const turn = turnAt(turns, span.start)
  const end = turns[turn]?.span.end
  if (end === undefined || spoken.slice(end, span.end).trim() !== '') return undefined
  return { tag, turn, span }
}

/** The number of the turn that an offset stands in; -1 where it stands in none. */
function turnAt(turns: readonly { readonly span: Span }[], offset: number): number {
  let low = 0
  let high = turns.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((turns[middle]?.span.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const span = turns[low]?.span
  return span !== undefined && span.start <= offset ? low : -1
}

export interface NewTag {
  readonly id: string
  readonly code: string
  readonly status: TagStatus
  readonly span: Span
}

/** A tag of words in a transcript as it is now. */
export function makeTag(
  { transcript: { source }, textHash }: Sheet,
  { id, code, status, span }: NewTag,
): Tag {
  return {
    id,
    code,
    status,
    ...quoteAt(source.text, span),
    start: pointsBefore(source, span.start),
    end: pointsBefore(source, span.end),
    textHash,
    note: '',
    more: new Map(),
  }
}

/** The tags after some were put in their place, or beside them. */
export function withPuts(tags: readonly Tag[], puts: readonly Tag[]): readonly Tag[] {
  const byId = new Map(puts.map((tag) => [tag.id, tag]))
  const kept = tags.map((tag) => (tag.id === '' ? tag : (byId.get(tag.id) ?? tag)))
  const there = new Set(tags.map(({ id }) => id))
  return [...kept, ...puts.filter(({ id }) => !there.has(id))]
}

/** A coder's own tags of one turn. */
export function tagsOfTurn(sheet: Sheet, tags: readonly Tag[], turn: number): readonly PlacedTag[] {
  return placeTags(sheet, tags).turns.get(turn) ?? []
}

/** What keywords say of a turn and the coder did not judge yet. */
export function openSuggestions(
  sheet: Sheet,
  tags: readonly Tag[],
  turn: number,
): readonly Suggestion[] {
  const all = sheet.suggestions.get(turn) ?? []
  if (all.length === 0) return all
  const judged = new Set(tagsOfTurn(sheet, tags, turn).map(({ tag }) => tag.code))
  return all.filter(({ code }) => !judged.has(code))
}

/** The words that a suggestion rests on: those among the chosen ones, or partly so, else the first. */
export function hitSpan({ hits }: Suggestion, chosen: Span | undefined): Span | undefined {
  if (chosen === undefined) return hits[0]?.span
  const within = hits.find(({ span }) => holds(chosen, span))
  const touched = hits.find(({ span }) => overlap(chosen, span))
  return (within ?? touched ?? hits[0])?.span
}
