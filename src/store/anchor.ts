import type { Span } from '../model/source.ts'
import { type CarriedWords, carryWords, rangeOf } from './carried-words.ts'
import { type Comparison, compareTexts, type WordRange, wordsIn } from './comparison.ts'
import { foldBlanks, type Quotation } from './quote.ts'
import { contextWords, hasRival } from './rivals.ts'

/** A place in the text as it was (UTF-16), with its words and what stood around them. */
export interface QuotedSpan extends Quotation, Span {}

/** What became of a tagged passage. A passage that is lost never moves by itself; `nearest` is to be shown to a person. */
export type Anchored =
  | { readonly kind: 'same' | 'moved'; readonly span: Span }
  | { readonly kind: 'lost'; readonly why: LostReason; readonly nearest: Span | undefined }

/** Its words are gone; they stand in several places; too little of them is left to be sure. */
export type LostReason = 'deleted' | 'ambiguous' | 'changed'

/** Finds passages of a text as it was (where that is known) in the text as it is. The texts are compared once, for all of its tags. */
export function createAnchor(
  base: string | undefined,
  text: string,
): (quoted: QuotedSpan) => Anchored {
  if (base === undefined) return (quoted) => withoutBase(text, quoted)
  let comparison: Comparison | undefined
  return (quoted) => {
    if (foldBlanks(base.slice(quoted.start, quoted.end)) !== foldBlanks(quoted.quote))
      return withoutBase(text, quoted)
    if (base === text) return { kind: 'same', span: { start: quoted.start, end: quoted.end } }
    comparison ??= compareTexts(base, text)
    const quote = wordsIn(comparison.base, quoted)
    return carrySpan(comparison, quoted, { text, quote })
  }
}

/**
 * Without the text as it was there is the quote and what stood around it, which is compared as a small text of its own.
 * Nearly all of it has to be there still, and nowhere else.
 */
function withoutBase(text: string, quoted: QuotedSpan): Anchored {
  const { prefix, quote: words, suffix } = quoted
  const comparison = compareTexts(`${prefix}${words}${suffix}`, text)
  const start = prefix.length
  const quote = wordsIn(comparison.base, { start, end: start + words.length })
  const anchored = carrySpan(comparison, quoted, { text, quote })
  const isSure = [quote, ...sidesOf(quote)].every((part) => partKept(comparison, part) >= surely)
  if (anchored.kind === 'lost' || isSure) return anchored
  return { kind: 'lost', why: 'changed', nearest: anchored.span }
}

const surely = 0.75

function sidesOf({ from, to }: WordRange): readonly WordRange[] {
  return [
    { from: 0, to: from },
    { from: to, to: to + contextWords },
  ]
}

function partKept({ places, base }: Comparison, part: WordRange): number {
  const words = rangeOf(part).filter((at) => at < base.words.length)
  return words.length === 0
    ? 1
    : words.filter((at) => (places[at] ?? -1) >= 0).length / words.length
}

function found(text: string, quoted: QuotedSpan, span: Span): Anchored {
  const same =
    span.start === quoted.start &&
    span.end === quoted.end &&
    foldBlanks(text.slice(span.start, span.end)) === foldBlanks(quoted.quote)
  return { kind: same ? 'same' : 'moved', span }
}

interface Carrying {
  readonly text: string
  readonly quote: WordRange
}

function carrySpan(
  comparison: Comparison,
  quoted: QuotedSpan,
  { text, quote }: Carrying,
): Anchored {
  const carried = carryWords(comparison, quote)
  if (carried === undefined || !agrees(comparison, quote, carried)) {
    const gone = rangeOf(quote).every((at) => (comparison.places[at] ?? -1) < 0)
    return { kind: 'lost', why: gone ? 'deleted' : 'changed', nearest: undefined }
  }
  const start = comparison.text.starts[carried.words.from] ?? 0
  const end = comparison.text.ends[carried.words.to - 1] ?? start
  if (hasRival(comparison, { quote, found: carried.words }))
    return { kind: 'lost', why: 'ambiguous', nearest: { start, end } }
  return found(text, quoted, withMarks(text, quoted.quote, { start, end }))
}

/** A quote of so many words may have lost what stood around it, and so may a shorter one that has changed in nothing. */
const longQuote = 8
const wholeQuote = 5
const shortQuote = 3

/** Whether enough of a quote is left, and of what stood around it; the shorter the quote, the more. */
function agrees(comparison: Comparison, quote: WordRange, carried: CarriedWords): boolean {
  const { kept, same, words } = carried
  if (kept < 0.5) return false
  if (quote.to - quote.from <= shortQuote) return isHeld(comparison, quote, words)
  if (same >= longQuote && kept >= 0.6) return true
  if (kept === 1 && same >= wholeQuote) return true
  const sides = [
    sideKept(comparison, { from: quote.from - contextWords, to: quote.from }, quote.from),
    sideKept(comparison, { from: quote.to, to: quote.to + contextWords }, quote.to - 1),
  ]
  return sides.some((side) => side >= 0.5)
}

/** Of as many words on either side of a word or three, so many must stand exactly as near as they did. */
const heldBy = 4
const heldShare = 3 / 8

function isHeld(comparison: Comparison, quote: WordRange, found: WordRange): boolean {
  const { places, base } = comparison
  const isBeside = (at: number): boolean => {
    const shift = at < quote.from ? found.from - quote.from : found.to - quote.to
    return (places[at] ?? -1) === at + shift
  }
  const around = rangeOf({ from: quote.from - heldBy, to: quote.to + heldBy }).filter(
    (at) => (at < quote.from || at >= quote.to) && at >= 0 && at < base.words.length,
  )
  return around.filter(isBeside).length >= around.length * heldShare && !isAnothers(comparison, quote, found)
}

/** Whether a word that stands beside what was found stood beside the same word elsewhere. */
function isAnothers({ base, origins }: Comparison, quote: WordRange, found: WordRange): boolean {
  const before = origins[found.from - 1] ?? -1
  const after = origins[found.to] ?? -1
  const isSame = (at: number, edge: number): boolean =>
    at !== edge && base.words[at] === base.words[edge]
  return (
    (before >= 0 && isSame(before + 1, quote.from)) || (after >= 0 && isSame(after - 1, quote.to - 1))
  )
}

/** How much of the words on one side of a quote stands as near to it as it did. */
function sideKept({ places, base }: Comparison, side: WordRange, quoteEdge: number): number {
  const words = rangeOf(side).filter((at) => at >= 0 && at < base.words.length)
  const edge = places[quoteEdge] ?? -1
  const near = words.filter((at) => {
    const place = places[at] ?? -1
    return place >= 0 && (edge < 0 || Math.abs(place - edge) <= 2 * contextWords)
  })
  return words.length === 0 ? 1 : near.length / words.length
}

/** With the marks that the quote begins and ends with, as far as they stand there. */
function withMarks(text: string, quote: string, { start, end }: Span): Span {
  const before = /^[^\p{L}\p{N}]*/u.exec(quote)?.[0].trim() ?? ''
  const after = /[^\p{L}\p{N}]*$/u.exec(quote)?.[0].trim() ?? ''
  let [from, to] = [start, end]
  for (const mark of Array.from(before).reverse())
    if (text.slice(0, from).endsWith(mark)) from -= mark.length
  for (const mark of after) if (text.startsWith(mark, to)) to += mark.length
  return { start: from, end: to }
}
