import type { Comparison } from './comparison.ts'

/** A word as it was and one as it is that are alike, by their places. */
export interface Likeness {
  readonly base: number
  readonly text: number
}

/** So many words in a row say that a passage goes on after what was put in or taken out. */
const goesOn = 4
/** So many words may have been put in or taken out. */
const mostSkipped = 30
/** No further than this is looked. */
const farthest = 400

/**
 * What two texts have alike around some words, as far as it goes on: here and there words may have been put in, taken
 * out or replaced.
 *
 * @param within the words it is to be around, in order.
 * @returns those words with what goes before and after them, in order.
 */
export function passageAround(
  comparison: Comparison,
  within: readonly Likeness[],
  [first, last]: readonly [Likeness, Likeness],
): readonly Likeness[] {
  return [...walk(comparison, first, -1).reverse(), ...within, ...walk(comparison, last, 1)]
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

/** How many words to pass over as they were and as they are: the fewest first. */
const skips = Array.from({ length: (mostSkipped + 1) ** 2 }, (_, index): [number, number] => [
  Math.floor(index / (mostSkipped + 1)) + 1,
  (index % (mostSkipped + 1)) + 1,
]).sort((one, other) => one[0] + one[1] - other[0] - other[1])
