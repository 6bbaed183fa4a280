import { fold } from './fold.ts'

/** The candidate that a mistyped word most likely meant: at most a third of its letters off; undefined if none is. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Infinity
  for (const candidate of candidates) {
    const off = distance(fold(word), fold(candidate))
    const allowed = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3))
    if (off <= allowed && off < least) {
      best = candidate
      least = off
    }
  }
  return best
}

/** Letters to insert, delete, replace or swap with a neighbour (optimal string alignment, Damerau 1964). */
export function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const cost = (from: readonly number[], column: number, step: number): number =>
        (from[column] ?? Infinity) + step
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(
        Math.min(
          cost(last, j - 1, a[i - 1] === b[j - 1] ? 0 : 1),
          cost(last, j, 1),
          cost(row, j - 1, 1),
          swapped ? cost(before, j - 2, 1) : Infinity,
        ),
      )
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
