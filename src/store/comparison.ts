import { countBelow, type Span } from '../model/source.ts'
import { alignWords } from './alignment.ts'
import { inOrder } from './shared-runs.ts'
import { createVocabulary, type Vocabulary, type WordPlaces, wordPlaces } from './word-places.ts'

/** A text as it was and as it is, word by word. */
export interface Comparison {
  readonly base: WordPlaces
  readonly text: WordPlaces
  /** For each word as it was its place among the words as they are; -1 where that is not certain. */
  readonly places: Int32Array
  /** The same the other way around. */
  readonly origins: Int32Array
  /** For each word as it was whether it stands in the same order among the others as it did. */
  readonly inPlace: Uint8Array
  readonly vocabulary: Vocabulary
  /** Where two words stand next to each other in the text as it is. */
  readonly duos: ReadonlyMap<number, readonly number[]>
}

/** A half-open range of words. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

export function compareTexts(base: string, text: string): Comparison {
  const vocabulary = createVocabulary()
  const was = wordPlaces(base, vocabulary)
  const is = wordPlaces(text, vocabulary)
  const places = alignWords(was.words, is.words)
  return {
    base: was,
    text: is,
    places,
    origins: originsOf(places, is.words.length),
    inPlace: inPlaceOf(places),
    vocabulary,
    duos: duosOf(is.words),
  }
}

function inPlaceOf(places: Int32Array): Uint8Array {
  const inPlace = new Uint8Array(places.length)
  const pairs = Array.from(places, (text, base) => ({ base, text })).filter(({ text }) => text >= 0)
  for (const { base } of inOrder(pairs).kept) inPlace[base] = 1
  return inPlace
}

function originsOf(places: Int32Array, count: number): Int32Array {
  const origins = new Int32Array(count).fill(-1)
  for (const [at, place] of places.entries()) if (place >= 0) origins[place] = at
  return origins
}

/** More distinct words than this stand in no transcript. */
const mostWords = 2 ** 26

export function duoAt(words: readonly number[], at: number): number {
  return (words[at] ?? 0) * mostWords + (words[at + 1] ?? 0)
}

function duosOf(words: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const duos = new Map<number, number[]>()
  for (let at = 0; at + 1 < words.length; at += 1) {
    const duo = duoAt(words, at)
    const known = duos.get(duo)
    if (known === undefined) duos.set(duo, [at])
    else known.push(at)
  }
  return duos
}

/** The words that a span touches. */
export function wordsIn({ starts, ends }: WordPlaces, span: Span): WordRange {
  return { from: countBelow(ends, span.start + 1), to: countBelow(starts, span.end) }
}
