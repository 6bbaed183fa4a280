import { type Comparison, duoAt, placeOf, rangeOf, type WordRange } from './comparison.ts'

/** So many words on either side of a quote are looked at too: they tell where a short one was. */
const beside = 3
/** Pairs of words that stand at about the same distance from where they were, to so many words, are one place. */
const apart = 8
/** So large a part of the pairs of words must stand there. */
const fewest = 1 / 3

interface Place {
  readonly base: number
  readonly text: number
}

/**
 * The words that are most like a quote, to be shown to a person: where most pairs of its words stand, or about as many
 * words as it had between the same neighbours. Never a place to go by; undefined where nothing is like it.
 */
export function likeliestWords(comparison: Comparison, quote: WordRange): WordRange | undefined {
  return mostAlike(comparison, quote) ?? betweenNeighbours(comparison, quote)
}

/** Words put in the place of others are seldom more than twice as many. */
const mostInstead = 2

function betweenNeighbours({ places }: Comparison, quote: WordRange): WordRange | undefined {
  const before = placeOf(places, quote.from - 1)
  const after = placeOf(places, quote.to)
  const count = after - before - 1
  const isInstead = before >= 0 && count > 0 && count <= mostInstead * (quote.to - quote.from)
  return isInstead ? { from: before + 1, to: after } : undefined
}

function mostAlike({ base, text, duos }: Comparison, quote: WordRange): WordRange | undefined {
  const around = {
    from: Math.max(0, quote.from - beside),
    to: Math.min(base.words.length - 1, quote.to + beside - 1),
  }
  const pairs = rangeOf(around).flatMap((at) =>
    (duos.get(duoAt(base.words, at)) ?? []).map((there) => ({ base: at, text: there })),
  )
  const best = fullest(pairs)
  const [first, last] = [best[0], best.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const count = new Set(best.map((one) => one.base)).size
  if (count < fewest * (around.to - around.from)) return undefined
  const start = outermost(first.text, quote.from - first.base)
  const end = outermost(last.text + 1, quote.to - 2 - last.base)
  const from = Math.max(0, Math.min(start, text.words.length - 1))
  return { from, to: Math.max(from, Math.min(end, text.words.length - 1)) + 1 }
}

/** The first or last word of a quote, by a word of it or near it: not farther away than a few words that were replaced. */
function outermost(text: number, by: number): number {
  return text + Math.max(-beside, Math.min(beside, by))
}

/** The most pairs of words that stand together. */
function fullest(pairs: readonly Place[]): readonly Place[] {
  const places = new Map<number, Place[]>()
  for (const pair of pairs) {
    const place = Math.floor((pair.text - pair.base) / apart)
    for (const one of [place, place + 1]) places.set(one, [...(places.get(one) ?? []), pair])
  }
  return [...places.values()].reduce((one, other) => (other.length > one.length ? other : one), [])
}
