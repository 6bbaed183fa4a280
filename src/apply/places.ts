/**
 * Where the words of each class stand in the turn at hand: lists of places, the last first, that are linked by the number of
 * their entry. Only where `seen` has the number of this turn does `head` hold.
 */
export interface Places {
  turn: number
  count: number
  /** Class → the last turn that had a word of it, and the entry to begin with there. */
  readonly seen: Int32Array
  readonly head: Int32Array
  /** Entry → a word's place; below zero, −1 − it, where it is of the class together with the next word. */
  readonly place: number[]
  /** Entry → the next one, −1 at the end. */
  readonly next: number[]
}

export function addPlace(places: Places, word: number, place: number): void {
  const { count, turn, seen, head } = places
  places.place[count] = place
  places.next[count] = seen[word] === turn ? (head[word] ?? -1) : -1
  seen[word] = turn
  head[word] = count
  places.count = count + 1
}

/** The places of a class in the turn at hand, as `place` has them. */
export function placesOf(
  { turn, seen, head, place, next }: Places,
  word: number,
): readonly number[] {
  if (seen[word] !== turn) return none
  const found: number[] = []
  for (let entry = head[word] ?? -1; entry >= 0; entry = next[entry] ?? -1)
    found.push(place[entry] ?? 0)
  return found
}

const none: readonly number[] = []

export function createPlaces(classes: number): Places {
  const [seen, head] = [new Int32Array(classes), new Int32Array(classes)]
  return { turn: 0, count: 0, seen, head, place: [], next: [] }
}

/** Forgets the turn before. */
export function nextTurn(places: Places): void {
  places.turn += 1
  places.count = 0
}

export function isSeen({ seen, turn }: Places, word: number): boolean {
  return seen[word] === turn
}
