import type { Span } from '../model/source.ts'
import { carryWords } from './carried-words.ts'
import {
  type Comparison,
  compareExcerpt,
  compareTexts,
  type IndexedText,
  indexText,
  placeOf,
  rangeOf,
  type WordRange,
  wordsIn,
} from './comparison.ts'
import { likeliestWords } from './likeliest-words.ts'
import { foldBlanks, type Quotation } from './quote.ts'
import { hasRival } from './rivals.ts'
import { agrees, isWhole } from './support.ts'

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
  const indexed = once(() => indexText(text))
  const compared = once(() => compareTexts(base ?? '', indexed()))
  return (quoted) => {
    if (base === undefined || !isAt(base, quoted)) return withoutBase(text, indexed(), quoted)
    if (base === text) return { kind: 'same', span: { start: quoted.start, end: quoted.end } }
    const carrying = { text, quoted, comparison: compared(), fewestTwice }
    return carrySpan(carrying, { text: base, start: quoted.start, end: quoted.end })
  }
}

function isAt(text: string, { quote, start, end }: QuotedSpan): boolean {
  return foldBlanks(text.slice(start, end)) === foldBlanks(quote)
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/**
 * Without the text as it was there is the quote and what stood around it, which is compared as a small text of its own.
 * Nearly all of it has to be there still, and nowhere else.
 */
function withoutBase(text: string, indexed: IndexedText, quoted: QuotedSpan): Anchored {
  const { prefix, quote: words, suffix } = quoted
  const excerpt = `${prefix}${words}${suffix}`
  const was = { text: excerpt, start: prefix.length, end: prefix.length + words.length }
  const comparison = compareExcerpt(excerpt, indexed)
  const fewest = Math.max(fewestTwice, comparison.base.words.length / 3)
  const anchored = carrySpan({ text, quoted, comparison, fewestTwice: fewest }, was)
  if (anchored.kind === 'lost' || isWhole(comparison, wordsIn(comparison.base, was)))
    return anchored
  return { kind: 'lost', why: 'changed', nearest: anchored.span }
}

interface Carrying {
  readonly text: string
  readonly quoted: QuotedSpan
  readonly comparison: Comparison
  readonly fewestTwice: number
}

/** A place in the text as it was. */
interface OldPlace extends Span {
  readonly text: string
}

/** So many words in a row are in two places by accident, but not more. */
const fewestTwice = 3

function carrySpan(carrying: Carrying, was: OldPlace): Anchored {
  const { comparison, fewestTwice: fewest } = carrying
  const quote = wordsIn(comparison.base, was)
  if (quote.from >= quote.to) return carryMarks(carrying, was, quote.from)
  const carried = carryWords(comparison, quote)
  if (carried === undefined || !agrees(comparison, quote, carried)) {
    const gone = rangeOf(quote).every((at) => placeOf(comparison.places, at) < 0)
    const likeliest = likeliestWords(comparison, quote)
    const nearest = likeliest && spanOf(comparison, likeliest)
    return { kind: 'lost', why: gone ? 'deleted' : 'changed', nearest }
  }
  const span = spanOf(comparison, carried.words)
  if (hasRival(comparison, { quote, found: carried.words, fewestTwice: fewest }))
    return { kind: 'lost', why: 'ambiguous', nearest: span }
  return found(carrying, withMarks(carrying, asCut(comparison, was, carried.words)))
}

/** A quote that is no word but marks stands where it stood between the same two words. */
function carryMarks({ text, quoted, comparison }: Carrying, was: OldPlace, next: number): Anchored {
  const { base, places } = comparison
  const before = placeOf(places, next - 1)
  const isBetween = before >= 0 && placeOf(places, next) === before + 1
  const end = base.ends[next - 1] ?? 0
  const between = spanOf(comparison, { from: before, to: before + 2 })
  const now = text.slice(comparison.text.ends[before], comparison.text.starts[before + 1])
  if (!isBetween || now !== was.text.slice(end, base.starts[next]))
    return { kind: 'lost', why: 'changed', nearest: isBetween ? between : undefined }
  const shift = (comparison.text.ends[before] ?? 0) - end
  const span = { start: was.start + shift, end: was.end + shift }
  return found({ text, quoted }, span)
}

function found(
  { text, quoted }: Pick<Carrying, 'text' | 'quoted'>,
  { start, end }: Span,
): Anchored {
  const isSame =
    start === quoted.start && end === quoted.end && isAt(text, { ...quoted, start, end })
  return { kind: isSame ? 'same' : 'moved', span: { start, end } }
}

function spanOf({ text }: Comparison, { from, to }: WordRange): Span {
  const start = text.starts[from] ?? 0
  return { start, end: text.ends[to - 1] ?? start }
}

/** Where words are, without those letters of the first and last that were not tagged, as far as these words are the same. */
function asCut(comparison: Comparison, was: OldPlace, words: WordRange): Span {
  const { base, text } = comparison
  const { start, end } = spanOf(comparison, words)
  const quote = wordsIn(base, was)
  const isSame = (old: number, now: number): boolean =>
    base.words[old] === text.words[now] &&
    (base.ends[old] ?? 0) - (base.starts[old] ?? 0) ===
      (text.ends[now] ?? 0) - (text.starts[now] ?? 0)
  const before = Math.max(0, was.start - (base.starts[quote.from] ?? 0))
  const after = Math.max(0, (base.ends[quote.to - 1] ?? 0) - was.end)
  return {
    start: isSame(quote.from, words.from) ? start + before : start,
    end: isSame(quote.to - 1, words.to - 1) ? end - after : end,
  }
}

/** With the marks that the quote begins and ends with, as far as they stand there. */
function withMarks({ text, quoted: { quote } }: Carrying, { start, end }: Span): Span {
  const before = /^[^\p{L}\p{N}]*/u.exec(quote)?.[0].trim() ?? ''
  const after = /[^\p{L}\p{N}]*$/u.exec(quote)?.[0].trim() ?? ''
  let [from, to] = [start, end]
  for (const mark of Array.from(before).reverse())
    if (text.slice(0, from).endsWith(mark)) from -= mark.length
  for (const mark of after) if (text.startsWith(mark, to)) to += mark.length
  return { start: from, end: to }
}
