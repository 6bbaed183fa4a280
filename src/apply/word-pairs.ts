/** Some of the pairs of forms that were met, each at the one place that its numbers give; a newer one takes it over. */
export interface WordPairs {
  readonly first: Int32Array
  readonly second: Int32Array
}

const size = 2 ** 16

export function createWordPairs(): WordPairs {
  return { first: new Int32Array(size).fill(-1), second: new Int32Array(size) }
}

export function hasPair({ first, second }: WordPairs, one: number, next: number): boolean {
  const place = placeOf(one, next)
  return first[place] === one && second[place] === next
}

export function addPair({ first, second }: WordPairs, one: number, next: number): void {
  const place = placeOf(one, next)
  first[place] = one
  second[place] = next
}

function placeOf(one: number, next: number): number {
  return (Math.imul(one, 0x9e3779b1) + Math.imul(next, 0x85ebca6b)) >>> 16
}
