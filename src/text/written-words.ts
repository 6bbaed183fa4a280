/**
 * The words as they are written in texts, each with the number of its form: an open-addressed table over the letters themselves, so
 * that a word that was seen before costs no string.
 */
export interface WrittenWords {
  count: number
  /** Four a slot, so that one look at memory is enough: the hash of a word, where its letters begin, how many, its form plus one. */
  slots: Int32Array
  letters: Uint16Array
  /** How many letters there are. */
  end: number
}

const ofSlot = 4

export function createWrittenWords(): WrittenWords {
  return {
    count: 0,
    slots: new Int32Array(ofSlot * 4096),
    letters: new Uint16Array(16384),
    end: 0,
  }
}

export const hashSeed: number = 0x811c9dc5 | 0

/** FNV-1a (Fowler, Noll and Vo), one code unit at a time. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/* eslint-disable max-params -- asked for every word of every text: an object more would cost more than the rest */
/** The form of the word in `units` from `start` to `end`, of which the hash is given; −1 where it is new. */
export function formOfWord(
  { slots, letters }: WrittenWords,
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
): number {
  const mask = slots.length - ofSlot
  const length = end - start
  let slot = firstSlot(hash) & mask
  for (;;) {
    const form = (slots[slot + 3] ?? 0) - 1
    if (form < 0) return -1
    if (slots[slot] === hash && slots[slot + 2] === length) {
      const shift = (slots[slot + 1] ?? 0) - start
      let at = start
      while (at < end && units[at] === letters[at + shift]) at += 1
      if (at === end) return form
    }
    slot = (slot + ofSlot) & mask
  }
}
/* eslint-enable max-params */

function firstSlot(hash: number): number {
  return (hash ^ (hash >>> 15)) << 2
}

/** A word that was not met before, by its code units, and the form that it is. */
export interface NewWord {
  readonly units: Uint16Array
  readonly hash: number
  readonly form: number
}

export function addWord(words: WrittenWords, { units, hash, form }: NewWord): void {
  const start = words.end
  const end = start + units.length
  if (end > words.letters.length) words.letters = wider(words.letters, end)
  words.letters.set(units, start)
  words.end = end
  words.count += 1
  // At most half full, so that a word is found at once or nearly so.
  if (words.count * 2 * ofSlot > words.slots.length) words.slots = twiceAsWide(words.slots)
  occupy(words.slots, [hash, start, units.length, form + 1])
}

function wider(letters: Uint16Array, size: number): Uint16Array {
  const found = new Uint16Array(Math.max(size, 2 * letters.length))
  found.set(letters)
  return found
}

function occupy(slots: Int32Array, entry: ArrayLike<number>): void {
  const mask = slots.length - ofSlot
  let slot = firstSlot(entry[0] ?? 0) & mask
  while (slots[slot + 3] !== 0) slot = (slot + ofSlot) & mask
  slots.set(entry, slot)
}

function twiceAsWide(slots: Int32Array): Int32Array {
  const found = new Int32Array(2 * slots.length)
  for (let slot = 0; slot < slots.length; slot += ofSlot) {
    if (slots[slot + 3] !== 0) occupy(found, slots.subarray(slot, slot + ofSlot))
  }
  return found
}
