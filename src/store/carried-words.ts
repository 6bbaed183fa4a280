import { distance } from '../text/nearest.ts'
import { type Comparison, duoAt, type WordRange } from './comparison.ts'

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
  const certain = rangeOf(quote).filter((at) => (places[at] ?? -1) >= 0)
  const [first, last] = [certain[0], certain.at(-1)]
  if (first === undefined || last === undefined) return carryOneWord(comparison, quote)
  if (!areTogether(certain, places) || isDoubled(comparison, quote)) return undefined
  const from = edge(comparison, { inside: first, outermost: quote.from, step: -1 })
  const to = edge(comparison, { inside: last, outermost: quote.to - 1, step: 1 })
  if (from === undefined || to === undefined) return undefined
  const near = nearWords(comparison, quote)
  return {
    words: { from, to: to + 1 },
    kept: (certain.length + nearWord * near) / (quote.to - quote.from),
    same: certain.length,
  }
}

export function rangeOf({ from, to }: WordRange): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step)
}

/** Words at the edge of a quote that stand apart from the rest of it by so much are as likely other words. */
const looseWords = 3

function areTogether(certain: readonly number[], places: Int32Array): boolean {
  let putIn = 0
  for (const [index, at] of certain.entries()) {
    const before = certain[index - 1]
    if (before === undefined) continue
    const step = placeOf(places, at) - placeOf(places, before)
    if (step <= 0) return false
    putIn += Math.max(0, step - (at - before))
    const isEdge = index === 1 || index === certain.length - 1
    if (isEdge && step > at - before + 1) return false
    const isLoose = index < looseWords || certain.length - index < looseWords
    if (isLoose && Math.max(step, at - before) > looseWords + 1) return false
  }
  return putIn <= Math.max(mostPutIn, certain.length)
}

/**
 * Whether words were put in or taken out beside the first or last words of a quote that are the same as these, or words
 * within it that are the same as others of it: which of them are the quote's cannot be told.
 */
function isDoubled(comparison: Comparison, quote: WordRange): boolean {
  const { base, text, places, origins } = comparison
  const near = (edge: number, step: number): boolean => {
    const word = base.words[edge]
    const place = placeOf(places, edge)
    if (place < 0) return false
    const [outBase, outText] = [loose(places, edge + step, step), loose(origins, place + step, step)]
    const inBase = [...ends(outBase, outText.length), ...within(edge, -step)]
    const inText = [...ends(outText, outBase.length), ...within(place, -step)]
    return (
      inBase.some((at) => placeOf(places, at) < 0 && base.words[at] === word) ||
      inText.some((at) => placeOf(origins, at) < 0 && text.words[at] === word)
    )
  }
  return near(quote.from, -1) || near(quote.to - 1, 1) || holdsCopy(comparison, quote)
}

/** The words up to the next that is certain. */
function loose(places: Int32Array, from: number, step: number): readonly number[] {
  const run: number[] = []
  for (let at = from; placeOf(places, at) < 0 && at >= 0 && at < places.length; at += step) {
    run.push(at)
    if (run.length === mostPutIn) break
  }
  return run
}

/**
 * Of such words those that the edge of a quote could be: the nearest and the farthest, of which as many may be others
 * that were replaced as there are in the other text.
 */
function ends(run: readonly number[], others: number): readonly number[] {
  return [...run.slice(0, 2), ...run.slice(-1 - Math.min(others, looseWords))]
}

/** The few words on one side of a word. */
function within(at: number, step: number): readonly number[] {
  return Array.from({ length: looseWords + 1 }, (_, by) => at + step * (by + 1))
}

/** Whether what was put in between the words of a quote is a part of that quote once more. */
function holdsCopy({ base, places, origins, duos }: Comparison, quote: WordRange): boolean {
  const all = rangeOf(quote).map((at) => placeOf(places, at))
  const certain = all.filter((place) => place >= 0)
  const [first, last] = [Math.min(...certain), Math.max(...certain)]
  if (last - first < all.length + looseWords) return false
  const again = rangeOf({ from: quote.from, to: quote.to - 1 }).filter((at) =>
    (duos.get(duoAt(base.words, at)) ?? []).some(
      (there) => there > first && there < last && placeOf(origins, there) < 0,
    ),
  )
  return again.length >= looseWords
}

interface Edge {
  /** The outermost word of the quote that is certain. */
  readonly inside: number
  /** The first or last word of the quote. */
  readonly outermost: number
  readonly step: 1 | -1
}

/**
 * The first (or last) word of a quote as it is now. Where that word itself is not certain, it has been replaced or
 * taken out, and what stands between the words around it tells which.
 */
function edge(comparison: Comparison, { inside, outermost, step }: Edge): number | undefined {
  const { places } = comparison
  const place = placeOf(places, inside)
  if (inside === outermost) return place
  const outside = firstCertain(places, outermost + step, step)
  if (outside === undefined) return undefined
  const between = (placeOf(places, outside) - place) * step - 1
  if (between <= 0)
    return between === 0 && !isAmong(comparison, outside, inside) && goesOn(places, outside, step) ? place : undefined
  // Of two words that are the same, one of which is still there, it cannot be told which.
  if (isAmong(comparison, outermost, outside) || isAmong(comparison, outermost, inside)) return undefined
  const lost = (outside - inside) * step - 1
  const alike = wordLike(comparison, outermost, { from: place, step, count: between })
  if (alike !== undefined) {
    const within = Math.abs(alike - place) === Math.abs(outermost - inside)
    const without = Math.abs(placeOf(places, outside) - alike) === Math.abs(outside - outermost)
    return within || without ? alike : undefined
  }
  const onlyQuoted = outside === outermost + step
  return onlyQuoted && lost === between ? place + step * between : undefined
}

/** Whether words go on from one that is certain as they did. */
function goesOn(places: Int32Array, at: number, step: number): boolean {
  return [1, 2, 3].filter((by) => placeOf(places, at + step * by) === placeOf(places, at) + step * by).length >= 2
}

/** Whether a word as it was also stands between it and another. */
function isAmong({ base }: Comparison, word: number, other: number): boolean {
  const [from, to] = [Math.min(word, other) + 1, Math.max(word, other)]
  const number = base.words[word]
  return number !== undefined && base.words.slice(from, to).includes(number)
}

function placeOf(places: Int32Array, at: number): number {
  return places[at] ?? -1
}

function firstCertain(places: Int32Array, from: number, step: number): number | undefined {
  for (let at = from; at >= 0 && at < places.length; at += step)
    if ((places[at] ?? -1) >= 0) return at
  return undefined
}

interface Stretch {
  readonly from: number
  readonly step: number
  readonly count: number
}

/** The one word of a stretch that is nearly this word. */
function wordLike(
  comparison: Comparison,
  word: number,
  { from, step, count }: Stretch,
): number | undefined {
  if (count > looseWords + 1) return undefined
  const alike = Array.from({ length: count }, (_, by) => from + step * (by + 1)).filter((at) =>
    areAlike(comparison, word, at),
  )
  return alike.length === 1 ? alike[0] : undefined
}

/** Whether a word as it was and one as it is are at most a third of their letters apart. */
function areAlike({ base, text, vocabulary }: Comparison, was: number, is: number): boolean {
  const before = vocabulary.forms[base.words[was] ?? -1] ?? ''
  const after = vocabulary.forms[text.words[is] ?? -1] ?? ''
  const length = Math.max(before.length, after.length)
  const least = Math.min(before.length, after.length)
  return length > 3 && length - least <= length / 3 && distance(before, after) <= length / 3
}

/** How many words of a quote stand mended between the same neighbours. */
function nearWords(comparison: Comparison, quote: WordRange): number {
  const { places } = comparison
  return rangeOf(quote).filter((at) => {
    const before = places[at - 1] ?? -1
    const after = places[at + 1] ?? -1
    const between = (places[at] ?? -1) === -1 && before >= 0 && after === before + 2
    return between && areAlike(comparison, at, before + 1)
  }).length
}

/** A quote of one word that has been mended. */
function carryOneWord(comparison: Comparison, quote: WordRange): CarriedWords | undefined {
  if (quote.to !== quote.from + 1 || nearWords(comparison, quote) === 0) return undefined
  const from = (comparison.places[quote.from - 1] ?? 0) + 1
  return { words: { from, to: from + 1 }, kept: nearWord, same: 0 }
}
