import type { CarriedWords } from './carried-words.ts'
import { type Comparison, placeOf, rangeOf, type WordRange } from './comparison.ts'

/** So many words before and after a quote tell where it belongs. */
const contextWords = 8

/** A quote of so many words may have lost what stood around it, and so may a shorter one that has changed in nothing. */
const longQuote = 8
const wholeQuote = 5
const shortQuote = 3

/** Whether enough of a quote is left, and of what stood around it; the shorter the quote, the more. */
export function agrees(comparison: Comparison, quote: WordRange, carried: CarriedWords): boolean {
  const { kept, same, words } = carried
  if (kept < 0.5) return false
  if (isRepeated(comparison.base.words, quote) && !isHeldOnBothSides(comparison, quote, words))
    return false
  if (quote.to - quote.from <= shortQuote) return isHeld(comparison, quote, words)
  if (same >= longQuote && kept >= 0.6) return true
  if (kept === 1 && same >= wholeQuote) return true
  const sides = [
    sideKept(comparison, { from: quote.from - contextWords, to: quote.from }, quote.from),
    sideKept(comparison, { from: quote.to, to: quote.to + contextWords }, quote.to - 1),
  ]
  return sides.some((side) => side >= 0.5)
}

/** So many words in a row that stand in a text twice are a question that is asked again, or a refrain. */
const repeatedRun = 5

/** Whether a quote, with the words beside it where it is short, stood in the text as it was more than once. */
function isRepeated(words: readonly number[], { from, to }: WordRange): boolean {
  const isSame = (at: number, other: number): boolean =>
    words[at] !== undefined && words[at] === words[other]
  for (let other = 0; other + (to - from) <= words.length; other += 1) {
    if (other === from || !isSame(from, other)) continue
    let end = 1
    while (isSame(from + end, other + end)) end += 1
    if (end < to - from) continue
    let start = 0
    while (start > -repeatedRun && isSame(from + start - 1, other + start - 1)) start -= 1
    if (end - start >= repeatedRun) return true
  }
  return false
}

/** Whether on either side half of the words stand exactly as near as they did. */
function isHeldOnBothSides(
  { places, base }: Comparison,
  quote: WordRange,
  found: WordRange,
): boolean {
  const sides = [
    { range: { from: quote.from - contextWords, to: quote.from }, shift: found.from - quote.from },
    { range: { from: quote.to, to: quote.to + contextWords }, shift: found.to - quote.to },
  ]
  return sides.every(({ range, shift }) => {
    const words = rangeOf(range).filter((at) => at >= 0 && at < base.words.length)
    const held = words.filter((at) => placeOf(places, at) === at + shift)
    return held.length >= words.length / 2
  })
}

/** Of as many words on either side of a word or three, so many must stand exactly as near as they did. */
const heldBy = 4
const heldShare = 3 / 8

function isHeld(comparison: Comparison, quote: WordRange, found: WordRange): boolean {
  const { places, base } = comparison
  const isBeside = (at: number): boolean => {
    const shift = at < quote.from ? found.from - quote.from : found.to - quote.to
    return placeOf(places, at) === at + shift
  }
  const around = rangeOf({ from: quote.from - heldBy, to: quote.to + heldBy }).filter(
    (at) => (at < quote.from || at >= quote.to) && at >= 0 && at < base.words.length,
  )
  return (
    around.filter(isBeside).length >= around.length * heldShare &&
    !isAnothers(comparison, quote, found)
  )
}

/** Whether a word that stands beside what was found stood beside the same word elsewhere. */
function isAnothers({ base, origins }: Comparison, quote: WordRange, found: WordRange): boolean {
  const before = origins[found.from - 1] ?? -1
  const after = origins[found.to] ?? -1
  const isSame = (at: number, edge: number): boolean =>
    at !== edge && base.words[at] === base.words[edge]
  return (
    (before >= 0 && isSame(before + 1, quote.from)) ||
    (after >= 0 && isSame(after - 1, quote.to - 1))
  )
}

/** How much of the words on one side of a quote stands as near to it as it did. */
function sideKept({ places, base }: Comparison, side: WordRange, quoteEdge: number): number {
  const words = rangeOf(side).filter((at) => at >= 0 && at < base.words.length)
  const edge = placeOf(places, quoteEdge)
  const near = words.filter((at) => {
    const place = placeOf(places, at)
    return place >= 0 && (edge < 0 || Math.abs(place - edge) <= 2 * contextWords)
  })
  return words.length === 0 ? 1 : near.length / words.length
}

const surely = 0.75

/** Whether most of a quote, and of each of its sides, is still there. */
export function isWhole(comparison: Comparison, { from, to }: WordRange): boolean {
  const parts = [
    { from: 0, to: from },
    { from, to },
    { from: to, to: to + contextWords },
  ]
  return parts.every((part) => partKept(comparison, part) >= surely)
}

function partKept({ places, base }: Comparison, part: WordRange): number {
  const words = rangeOf(part).filter((at) => at < base.words.length)
  return words.length === 0
    ? 1
    : words.filter((at) => placeOf(places, at) >= 0).length / words.length
}
