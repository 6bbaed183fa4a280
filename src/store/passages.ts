import type { Comparison } from './comparison.ts'

/** A word as it was and one as it is that are alike, by their places. */
export interface Likeness {
  readonly base: number
  readonly text: number
}

/** So many words in a row say that a passage goes on after what was put in or taken out. */
const goesOn = 4
/** No further than this is looked. */
const farthest = 400

/** Words that a passage is to be around, in order, and how many words it may pass over. */
export interface PassageCore {
  readonly words: readonly Likeness[]
  readonly first: Likeness
  readonly last: Likeness
  readonly mostSkipped: 45 | 60
}

/**
 * What two texts have alike around some words, as far as it goes on: here and there words may have been put in, taken
 * out or replaced.
 *
 * @returns those words with what goes before and after them, in order.
 */
export function passageAround(comparison: Comparison, core: PassageCore): readonly Likeness[] {
  const { words, first, last, mostSkipped } = core
  const before = walk(comparison, first, { step: -1, mostSkipped }).reverse()
  return [...before, ...words, ...walk(comparison, last, { step: 1, mostSkipped })]
}

interface Walk {
  readonly step: 1 | -1
  readonly mostSkipped: 45 | 60
}

/** The words in one direction that the text as it was and a place in the text as it is have alike. */
function walk({ base, text }: Comparison, from: Likeness, { step, mostSkipped }: Walk): Likeness[] {
  const isAlike = (one: number, other: number): boolean =>
    base.words[one] !== undefined && base.words[one] === text.words[other]
  const alike: Likeness[] = []
  let [one, other] = [from.base, from.text]
  while (Math.abs(one - from.base) < farthest) {
    if (!isAlike(one + step, other + step)) {
      const over = skips[mostSkipped].find(([ours, theirs]) => {
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
const skips = { 45: skipsUpTo(45), 60: skipsUpTo(60) }

function skipsUpTo(most: number): readonly (readonly [number, number])[] {
  return Array.from({ length: (most + 1) ** 2 }, (_, index): [number, number] => [
    Math.floor(index / (most + 1)) + 1,
    (index % (most + 1)) + 1,
  ]).sort((one, other) => one[0] + one[1] - other[0] - other[1])
}
