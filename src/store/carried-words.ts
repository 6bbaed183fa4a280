import { type Comparison, placeOf, rangeOf, type WordRange } from './comparison.ts'
import { isDoubled, looseWords } from './doubled-words.ts'
import { areAlike, quoteEdge } from './quote-edges.ts'

/** The words of a quote as they are now, and how much of it is still there. */
export interface CarriedWords {
  readonly words: WordRange
  /** From 0 to 1: a word that was mended counts for most of one, a word that was replaced for nothing. */
  readonly kept: number
  /** How many words are there as they were. */
  readonly same: number
}

/** A word with a typing error is nearly the word; so much it counts for. */
const nearWord = 0.8
/** Within a quote so many words may have been put in, or as many as it has. */
const mostPutIn = 40

/**
 * Where the words of a quote stand now by the words that are certain. Undefined where they are not in their order, or
 * where it cannot be told which is the first or the last of them.
 */
export function carryWords(comparison: Comparison, quote: WordRange): CarriedWords | undefined {
  const { places } = comparison
  const certain = rangeOf(quote).filter((at) => placeOf(places, at) >= 0)
  const [first, last] = [certain[0], certain.at(-1)]
  if (first === undefined || last === undefined) return carryOneWord(comparison, quote)
  if (!areTogether(certain, places) || hasStray(certain, places)) return undefined
  if (isDoubled(comparison, quote)) return undefined
  const from = quoteEdge(comparison, { inside: first, outermost: quote.from, step: -1 })
  const to = quoteEdge(comparison, { inside: last, outermost: quote.to - 1, step: 1 })
  if (from === undefined || to === undefined) return undefined
  const near = nearWords(comparison, quote)
  return {
    words: { from, to: to + 1 },
    kept: (certain.length + nearWord * near) / (quote.to - quote.from),
    same: certain.length,
  }
}

/** Whether words stand in their order, with not too much between them, and the outermost not apart from the others. */
function areTogether(certain: readonly number[], places: Int32Array): boolean {
  let putIn = 0
  for (const [index, at] of certain.entries()) {
    const before = certain[index - 1]
    if (before === undefined) continue
    const step = placeOf(places, at) - placeOf(places, before)
    if (step <= 0) return false
    putIn += Math.max(0, step - (at - before))
    const isLoose = index < looseWords || certain.length - index < looseWords
    if (isLoose && Math.max(step, at - before) > looseWords + 1) return false
  }
  return putIn <= Math.max(mostPutIn, certain.length)
}

/**
 * Whether the first or last words of a quote stand alone: words were put in or taken out between these and the rest, and
 * they lost what stood on their other side.
 */
function hasStray(certain: readonly number[], places: Int32Array): boolean {
  return isStray(certain, places) || isStray(certain.toReversed(), places)
}

/** So few words are a stray. */
const mostStray = 2

function isStray(certain: readonly number[], places: Int32Array): boolean {
  const shift = (at: number): number => placeOf(places, at) - at
  const [edge, second] = certain
  if (edge === undefined || second === undefined) return false
  const next = certain.find((at) => shift(at) !== shift(edge))
  if (next === undefined || certain.indexOf(next) > mostStray) return false
  const outside = edge - Math.sign(second - edge)
  const isHeld = placeOf(places, outside) >= 0 && shift(outside) === shift(edge)
  return !isHeld
}

/** How many words of a quote stand mended between the same neighbours. */
function nearWords(comparison: Comparison, quote: WordRange): number {
  const { places } = comparison
  return rangeOf(quote).filter((at) => {
    const before = places[at - 1] ?? -1
    const after = places[at + 1] ?? -1
    const between = placeOf(places, at) === -1 && before >= 0 && after === before + 2
    return between && areAlike(comparison, at, before + 1)
  }).length
}

/** A quote of one word that has been mended. */
function carryOneWord(comparison: Comparison, quote: WordRange): CarriedWords | undefined {
  if (quote.to !== quote.from + 1 || nearWords(comparison, quote) === 0) return undefined
  const from = (comparison.places[quote.from - 1] ?? 0) + 1
  return { words: { from, to: from + 1 }, kept: nearWord, same: 0 }
}
