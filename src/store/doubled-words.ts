import { type Comparison, duoAt, placeOf, rangeOf, type WordRange } from './comparison.ts'
import type { WordPlaces } from './word-places.ts'

/** Words at the edge of a quote that stand apart from the rest of it by so much are as likely other words. */
export const looseWords = 3
/** No more words than this are looked at beyond the edge of a quote. */
const farthest = 120

/**
 * Whether words were put in or taken out beside the first or last words of a quote that are the same as these, or words
 * within it that are the same as others of it: which of them are the quote's cannot be told.
 */
export function isDoubled(comparison: Comparison, quote: WordRange): boolean {
  const { base, text, places, origins } = comparison
  const near = (edge: number, step: number): boolean => {
    const word = base.words[edge]
    const place = placeOf(places, edge)
    if (place < 0) return false
    const [outBase, outText] = [
      loose(places, edge + step, step),
      loose(origins, place + step, step),
    ]
    const inBase = [...ends(outBase, outText.length), ...within(edge, -step)]
    const inText = [...ends(outText, outBase.length), ...within(place, -step)]
    return (
      hasTwo(base.words, outBase, { edge, step, base }) ||
      hasTwo(text.words, outText, { edge, step, base }) ||
      inBase.some((at) => placeOf(places, at) < 0 && base.words[at] === word) ||
      inText.some((at) => placeOf(origins, at) < 0 && text.words[at] === word)
    )
  }
  return near(quote.from, -1) || near(quote.to - 1, 1) || holdsCopy(comparison, quote)
}

/** Whether the outermost two words of a quote stand together among others. */
function hasTwo(
  words: readonly number[],
  others: readonly number[],
  { edge, step, base }: { readonly edge: number; readonly step: number; readonly base: WordPlaces },
): boolean {
  return others.some(
    (at) => words[at] === base.words[edge] && words[at - step] === base.words[edge - step],
  )
}

/** The words up to the next that is certain. */
function loose(places: Int32Array, from: number, step: number): readonly number[] {
  const run: number[] = []
  for (let at = from; placeOf(places, at) < 0 && at >= 0 && at < places.length; at += step) {
    run.push(at)
    if (run.length === farthest) break
  }
  return run
}

/**
 * Of such words those that the edge of a quote could be: the nearest and the farthest, of which as many may be others
 * that were replaced as there are in the other text.
 */
function ends(run: readonly number[], others: number): readonly number[] {
  return [...run.slice(0, 2), ...run.slice(-2 - Math.min(others, looseWords))]
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
