/**
 * Some of the pairs of forms that were met, the first and the second beside each other, each at the one place that its numbers
 * give; a newer one takes it over.
 */
export type WordPairs = Int32Array

const places = 2 ** 15

export function createWordPairs(): WordPairs {
  return new Int32Array(2 * places).fill(-1)
}

export function hasPair(pairs: WordPairs, first: number, second: number): boolean {
  const place = placeOf(first, second)
  return pairs[place] === first && pairs[place + 1] === second
}

export function addPair(pairs: WordPairs, first: number, second: number): void {
  pairs.set([first, second], placeOf(first, second))
}

/** Multiplicative hashing (Knuth), with a factor for each. */
function placeOf(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)
  return (hash >>> 16) & (2 * places - 2)
}
