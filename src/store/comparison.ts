import { countBelow, type Span } from '../model/source.ts'
import { alignWords } from './alignment.ts'
import { createVocabulary, type Vocabulary, type WordPlaces, wordPlaces } from './word-places.ts'

/** A text as it was and as it is, word by word. */
export interface Comparison {
  readonly base: WordPlaces
  readonly text: WordPlaces
  /** For each word as it was its place among the words as they are; -1 where that is not certain. */
  readonly places: Int32Array
  /** The same the other way around. */
  readonly origins: Int32Array
  readonly vocabulary: Vocabulary
  /** Where two words stand next to each other in the text as it is. */
  readonly duos: ReadonlyMap<number, readonly number[]>
}

/** A half-open range of words. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

/** A text as it is, word by word, to hold texts as they were against. */
export interface IndexedText {
  readonly places: WordPlaces
  readonly vocabulary: Vocabulary
  readonly duos: ReadonlyMap<number, readonly number[]>
}

export function indexText(text: string): IndexedText {
  const vocabulary = createVocabulary()
  const places = wordPlaces(text, vocabulary)
  return { places, vocabulary, duos: duosOf(places.words) }
}

export function compareTexts(base: string, text: IndexedText): Comparison {
  return compareWords(wordPlaces(base, text.vocabulary), text)
}

/** The same for a few words: of the text is taken in only what stands near two words in a row of these. */
export function compareExcerpt(base: string, text: IndexedText): Comparison {
  const was = wordPlaces(base, text.vocabulary)
  const near = new Set<number>()
  for (const at of was.words.keys()) {
    for (const there of text.duos.get(duoAt(was.words, at)) ?? []) {
      const around = was.words.length + farAround
      for (let one = Math.max(0, there - around); one <= there + around; one += 1) near.add(one)
    }
  }
  const places = stretches(text.places, near)
  return compareWords(was, { ...text, places, duos: duosOf(places.words) })
}

/** So many words on either side of an excerpt may hold what was put in. */
const farAround = 40

/** The words at some places; where others stood between them is a word that is no other's. */
function stretches({ words, starts, ends }: WordPlaces, chosen: ReadonlySet<number>): WordPlaces {
  const some = { words: [] as number[], starts: [] as number[], ends: [] as number[] }
  const add = (word: number, at: number): void => {
    some.words.push(word)
    some.starts.push(starts[at] ?? 0)
    some.ends.push(ends[at] ?? 0)
  }
  for (const at of words.keys()) {
    if (!chosen.has(at)) continue
    if (at > 0 && !chosen.has(at - 1)) add(noWord - at, at - 1)
    add(words[at] ?? noWord, at)
  }
  return some
}

const noWord = -1

function compareWords(was: WordPlaces, { places: is, vocabulary, duos }: IndexedText): Comparison {
  const places = alignWords(was.words, is.words)
  return {
    base: was,
    text: is,
    places,
    origins: originsOf(places, is.words.length),
    vocabulary,
    duos,
  }
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

export function rangeOf({ from, to }: WordRange): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step)
}

/** Where a word stands in the other text; -1 where that is not certain, or where there is no such word. */
export function placeOf(places: Int32Array, at: number): number {
  return places[at] ?? -1
}
