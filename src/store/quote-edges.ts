import { distance } from '../text/nearest.ts'
import { type Comparison, placeOf } from './comparison.ts'
import { looseWords } from './doubled-words.ts'

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
export function quoteEdge(
  comparison: Comparison,
  { inside, outermost, step }: Edge,
): number | undefined {
  const { places } = comparison
  const place = placeOf(places, inside)
  if (inside === outermost) return place
  const outside = firstCertain(places, outermost + step, step)
  if (outside === undefined) return undefined
  const between = (placeOf(places, outside) - place) * step - 1
  const around = { inside, outermost, outside, step }
  if (between <= 0) return between === 0 && isGone(comparison, around) ? place : undefined
  return replacement(comparison, around, between)
}

interface Surroundings extends Edge {
  /** The first word beyond the quote that is certain. */
  readonly outside: number
}

/** Whether the words at the edge of a quote were taken out, and no word that stands there could be one of them. */
function isGone(comparison: Comparison, { inside, outside, step }: Surroundings): boolean {
  return (
    !isAmong(comparison, outside, inside) &&
    !isAmong(comparison, inside, outside) &&
    goesOn(comparison.places, outside, step)
  )
}

/** The word that the first or last word of a quote became, among so many that are not certain. */
function replacement(
  comparison: Comparison,
  { inside, outermost, outside, step }: Surroundings,
  count: number,
): number | undefined {
  // Of two words that are the same, one of which is still there, it cannot be told which.
  if (isAmong(comparison, outermost, outside) || isAmong(comparison, outermost, inside))
    return undefined
  const { places } = comparison
  const from = placeOf(places, inside)
  const alike = wordLike(comparison, outermost, { from, step, count })
  if (alike !== undefined) {
    const isAsFar =
      Math.abs(alike - from) === Math.abs(outermost - inside) ||
      Math.abs(placeOf(places, outside) - alike) === Math.abs(outside - outermost)
    return isAsFar ? alike : undefined
  }
  const isNext = outside === outermost + step
  return isNext && (outside - inside) * step - 1 === count ? from + step * count : undefined
}

/** Whether words go on from one that is certain as they did. */
function goesOn(places: Int32Array, at: number, step: number): boolean {
  return (
    [1, 2, 3].filter((by) => placeOf(places, at + step * by) === placeOf(places, at) + step * by)
      .length >= 2
  )
}

/** Whether a word as it was also stands between it and another. */
function isAmong({ base }: Comparison, word: number, other: number): boolean {
  const [from, to] = [Math.min(word, other) + 1, Math.max(word, other)]
  const number = base.words[word]
  return number !== undefined && base.words.slice(from, to).includes(number)
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
export function areAlike({ base, text, vocabulary }: Comparison, was: number, is: number): boolean {
  const before = vocabulary.forms[base.words[was] ?? -1] ?? ''
  const after = vocabulary.forms[text.words[is] ?? -1] ?? ''
  const length = Math.max(before.length, after.length)
  const least = Math.min(before.length, after.length)
  return length > 3 && length - least <= length / 3 && distance(before, after) <= length / 3
}
