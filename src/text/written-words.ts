/**
 * The words as they are written in texts, each with a number: an open-addressed table over the letters themselves, so that a
 * word that was seen before costs no string.
 */
export interface WrittenWords {
  count: number
  /** Two a slot: the hash of a word and its number plus one; 0 where the slot is free. */
  slots: Int32Array
  /** Number → where its letters begin in `letters`; the next one's beginning is its end. */
  starts: Int32Array
  letters: Uint16Array
}

export function createWrittenWords(): WrittenWords {
  return {
    count: 0,
    slots: new Int32Array(2 * 4096),
    starts: new Int32Array(2048),
    letters: new Uint16Array(16384),
  }
}

export const hashSeed: number = 0x811c9dc5 | 0

/** FNV-1a (Fowler, Noll and Vo), one code unit at a time. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** The number of the word in `units` from `start` to `end`, of which the hash is given; −1 where it is new. */
/* eslint-disable max-params, complexity, max-depth -- asked for every word of every text: an object or a call more would cost more
   than the rest */
export function numberOf(
  { slots, starts, letters }: WrittenWords,
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
): number {
  const mask = slots.length - 2
  let slot = firstSlot(hash) & mask
  for (;;) {
    const number = (slots[slot + 1] ?? 0) - 1
    if (number < 0) return -1
    if (slots[slot] === hash) {
      const shift = (starts[number] ?? 0) - start
      if ((starts[number + 1] ?? 0) - shift === end) {
        let at = start
        while (at < end && units[at] === letters[at + shift]) at += 1
        if (at === end) return number
      }
    }
    slot = (slot + 2) & mask
  }
}

/* eslint-enable max-params, complexity, max-depth */

function firstSlot(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1
}

/** Gives a new word the next number. */
export function addWord(words: WrittenWords, units: Uint16Array, hash: number): number {
  const number = words.count
  const from = words.starts[number] ?? 0
  const to = from + units.length
  words.letters = withRoom(words.letters, to, (size) => new Uint16Array(size))
  words.starts = withRoom(words.starts, number + 2, (size) => new Int32Array(size))
  words.letters.set(units, from)
  words.starts[number + 1] = to
  words.count = number + 1
  // At most half full, so that a word is found at once or nearly so.
  if (words.count * 4 > words.slots.length) words.slots = twiceAsWide(words.slots)
  occupy(words.slots, hash, number + 1)
  return number
}

function occupy(slots: Int32Array, hash: number, entry: number): void {
  const mask = slots.length - 2
  let slot = firstSlot(hash) & mask
  while (slots[slot + 1] !== 0) slot = (slot + 2) & mask
  slots[slot] = hash
  slots[slot + 1] = entry
}

function withRoom<Column extends Uint16Array | Int32Array>(
  column: Column,
  size: number,
  make: (size: number) => Column,
): Column {
  if (size <= column.length) return column
  const wider = make(Math.max(size, 2 * column.length))
  wider.set(column)
  return wider
}

function twiceAsWide(slots: Int32Array): Int32Array {
  const wider = new Int32Array(2 * slots.length)
  for (let slot = 0; slot < slots.length; slot += 2) {
    const entry = slots[slot + 1] ?? 0
    if (entry !== 0) occupy(wider, slots[slot] ?? 0, entry)
  }
  return wider
}
