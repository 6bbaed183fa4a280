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
    const words = base?.slice(quoted.start, quoted.end)
    if (words === undefined || foldBlanks(words) !== foldBlanks(quoted.quote))
      return withoutBase(text, indexed(), quoted)
    if (base === text) return { kind: 'same', span: { start: quoted.start, end: quoted.end } }
    const quote = wordsIn(compared().base, quoted)
    return carrySpan(compared(), quoted, { text, quote, fewestTwice })
  }
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
  const comparison = compareExcerpt(`${prefix}${words}${suffix}`, indexed)
  const start = prefix.length
  const quote = wordsIn(comparison.base, { start, end: start + words.length })
  const anchored = carrySpan(comparison, quoted, {
    text,
    quote,
    fewestTwice: Math.max(fewestTwice, comparison.base.words.length / 3),
  })
  if (anchored.kind === 'lost' || isWhole(comparison, quote)) return anchored
  return { kind: 'lost', why: 'changed', nearest: anchored.span }
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
  readonly fewestTwice: number
}

/** So many words in a row are in two places by accident, but not more. */
const fewestTwice = 3

function carrySpan(
  comparison: Comparison,
  quoted: QuotedSpan,
  { text, quote, fewestTwice: fewest }: Carrying,
): Anchored {
  const carried = carryWords(comparison, quote)
  if (carried === undefined || !agrees(comparison, quote, carried)) {
    const gone = rangeOf(quote).every((at) => placeOf(comparison.places, at) < 0)
    return { kind: 'lost', why: gone ? 'deleted' : 'changed', nearest: undefined }
  }
  const start = comparison.text.starts[carried.words.from] ?? 0
  const end = comparison.text.ends[carried.words.to - 1] ?? start
  if (hasRival(comparison, { quote, found: carried.words, fewestTwice: fewest }))
    return { kind: 'lost', why: 'ambiguous', nearest: { start, end } }
  return found(text, quoted, withMarks(text, quoted.quote, { start, end }))
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
