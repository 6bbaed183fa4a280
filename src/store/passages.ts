import type { Comparison } from './comparison.ts'

/** A word as it was and one as it is that are alike, by their places. */
export interface Likeness {
  readonly base: number
  readonly text: number
}

/** What two texts have alike around a place, as far as it goes on: a word here or there may differ. */
export interface Passage {
  /** The words that are alike, in order. */
  readonly alike: readonly Likeness[]
  /** Whether it goes on as the passage it was not to be a part of, before the first and after the last. */
  readonly joins: readonly [boolean, boolean]
}

export function keyOf({ base, text }: Likeness): number {
  return base * 2 ** 26 + text
}

/** So many words in a row say that a passage goes on after what was put in or taken out. */
const goesOn = 4
/** So many words may have been put in or taken out. */
const mostSkipped = 30
/** No further than this is looked. */
const farthest = 400

/** The passage that holds words from one place to another: it goes on before the first and after the last. */
export function passageAround(
  comparison: Comparison,
  within: readonly Likeness[],
  { first, last, other = new Set() }: { readonly first: Likeness; readonly last: Likeness; readonly other?: ReadonlySet<number> },
): Passage {
  const [before, after] = [walk(comparison, first, -1), walk(comparison, last, 1)]
  const isOther = (one: Likeness): boolean => other.has(keyOf(one))
  const [start, end] = [before.findIndex(isOther), after.findIndex(isOther)]
  return {
    alike: [
      ...(start < 0 ? before : before.slice(0, start)).reverse(),
      ...within,
      ...(end < 0 ? after : after.slice(0, end)),
    ],
    joins: [start >= 0, end >= 0],
  }
}

/** The words in one direction that the text as it was and a place in the text as it is have alike. */
function walk({ base, text }: Comparison, from: Likeness, step: 1 | -1): Likeness[] {
  const isAlike = (one: number, other: number): boolean =>
    base.words[one] !== undefined && base.words[one] === text.words[other]
  const alike: Likeness[] = []
  let [one, other] = [from.base, from.text]
  while (Math.abs(one - from.base) < farthest) {
    if (!isAlike(one + step, other + step)) {
      const over = skips.find(([ours, theirs]) => {
        const needed = ours <= goesOn && theirs <= goesOn ? 2 : goesOn
        for (let by = 0; by < needed; by += 1)
          if (!isAlike(one + step * (ours + by), other + step * (theirs + by))) return false
        return true
      })
      if (over === undefined) break
      one += step * (over[0] - 1)
      other += step * (over[1] - 1)
    }
    one += step
    other += step
    alike.push({ base: one, text: other })
  }
  return alike
}

const skips = Array.from({ length: (mostSkipped + 1) ** 2 }, (_, index): [number, number] => [
  Math.floor(index / (mostSkipped + 1)) + 1,
  (index % (mostSkipped + 1)) + 1,
]).sort((one, other) => one[0] + one[1] - other[0] - other[1])
