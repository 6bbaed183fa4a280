import type { Code, Codebook } from '../model/codebook.ts'
import type { Keyword, Phrase } from '../model/keyword.ts'
import { fold } from '../text/fold.ts'
import { isFunctionWord } from '../text/function-words.ts'
import { joinedForms, separableVerb, splitForms } from '../text/separable.ts'
import { classOf, classOfForms, createWordClasses, type WordClasses } from './word-classes.ts'

/** A codebook's keywords, made ready to be looked for in one pass. */
export interface CompiledCodebook {
  readonly classes: WordClasses
  /** Phrase number → the class of each of its words. */
  readonly phrases: readonly (readonly number[])[]
  /** Class → the phrases that begin with it. */
  readonly beginnings: readonly (readonly number[])[]
  /** Class of a verb's finite forms → the separable verbs that it may be the first part of. */
  readonly separables: ReadonlyMap<number, readonly Separable[]>
  readonly keywords: readonly CompiledKeyword[]
  /** Phrase number → the keywords, by their place in the list, that a hit of it may be a hit of. */
  readonly keywordsOf: readonly (readonly number[])[]
}

export interface CompiledKeyword {
  readonly code: Code
  readonly keyword: Keyword
  readonly match: Match
  /** Phrases inside which a hit is none: the keyword's own and its code's. */
  readonly exclude: readonly number[]
}

type Match =
  | { readonly kind: 'phrases'; readonly phrases: readonly number[] }
  | {
      readonly kind: 'near'
      readonly items: readonly (readonly number[])[]
      readonly within: number
    }

/** A verb written apart: its finite form now, the particle at the end of the clause. Its hits are those of `phrase`. */
export interface Separable {
  /** Class of the particle. */
  readonly particle: number
  readonly phrase: number
}

export function compileCodebook(codebook: Codebook): CompiledCodebook {
  const book: Book = {
    classes: createWordClasses(),
    phrases: [],
    numbers: new Map(),
    separables: new Map(),
  }
  const keywords = codebook.codes.flatMap((code): readonly CompiledKeyword[] => {
    if (code.keywords.length === 0) return []
    const ofCode = code.exclude.map((phrase) => phraseNumber(book, phrase))
    return code.keywords.map((keyword) => ({
      code,
      keyword,
      match: compileKeyword(book, keyword),
      exclude: [...ofCode, ...keyword.exclude.map((phrase) => phraseNumber(book, phrase))],
    }))
  })
  const { classes, phrases, separables } = book
  return {
    classes,
    phrases,
    separables,
    keywords,
    beginnings: beginningsOf(phrases, classes.numbers.size),
    keywordsOf: keywordsByPhrase(keywords, phrases.length),
  }
}

/** What is gathered on the way; equal phrases have one number. */
interface Book {
  readonly classes: WordClasses
  readonly phrases: (readonly number[])[]
  readonly numbers: Map<string | number, number>
  readonly separables: Map<number, readonly Separable[]>
}

function compileKeyword(book: Book, { pattern }: Keyword): Match {
  switch (pattern.kind) {
    case 'phrase':
      return { kind: 'phrases', phrases: [phraseNumber(book, pattern.phrase)] }
    case 'separable':
      return { kind: 'phrases', phrases: separablePhrases(book, pattern.verb) }
    case 'near': {
      const { items, within } = pattern
      const numbers = items.map((item) => item.map((phrase) => phraseNumber(book, phrase)))
      return { kind: 'near', items: numbers, within }
    }
  }
}

function phraseNumber(book: Book, phrase: Phrase): number {
  return numberOf(
    book,
    phrase.map((word) => classOf(book.classes, word)),
  )
}

function numberOf({ phrases, numbers }: Book, words: readonly number[]): number {
  // Most phrases are of one word, and a number is a cheaper key than a text.
  const key = words.length === 1 ? (words[0] ?? 0) : words.join(' ')
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, phrases.length)
  return phrases.push(words) - 1
}

/** opbellen: its forms in one word, and “op te bellen”; what is written further apart is found by the particle. */
function separablePhrases(book: Book, written: string): readonly number[] {
  const verb = fold(written)
  const parts = separableVerb(verb)
  if (parts === undefined) {
    return [phraseNumber(book, [{ kind: 'word', word: verb, pos: 'verb', compound: undefined }])]
  }
  const exact = (word: string): number => classOf(book.classes, { kind: 'exact', word })
  const joined = numberOf(book, [classOfForms(book.classes, joinedForms(verb))])
  const finite = classOfForms(book.classes, splitForms(verb))
  const particle = exact(parts.particle)
  const known = book.separables.get(finite) ?? []
  book.separables.set(finite, [...known, { particle, phrase: joined }])
  return [joined, numberOf(book, [particle, exact('te'), exact(parts.base)])]
}

function beginningsOf(phrases: Book['phrases'], classes: number): number[][] {
  const beginnings = Array.from({ length: classes }, (): number[] => [])
  for (const [number, [first]] of phrases.entries()) {
    if (first !== undefined) beginnings[first]?.push(number)
  }
  return beginnings
}

function keywordsByPhrase(keywords: readonly CompiledKeyword[], phrases: number): number[][] {
  const byPhrase = Array.from({ length: phrases }, (): number[] => [])
  for (const [index, keyword] of keywords.entries()) {
    for (const phrase of callingPhrases(keyword)) byPhrase[phrase]?.push(index)
  }
  return byPhrase
}

/** Without one of its items a near keyword has no hit: it is thought of when the rarest of them is there. */
function callingPhrases({ match, keyword: { pattern } }: CompiledKeyword): readonly number[] {
  if (match.kind === 'phrases') return match.phrases
  const weights = pattern.kind === 'near' ? pattern.items.map(commonness) : []
  return match.items[weights.indexOf(Math.min(...weights))] ?? []
}

/** A function word is about as common as a hundred other words together. */
function commonness(item: readonly Phrase[]): number {
  return item.reduce((sum, [first, second]) => {
    const common = second === undefined && first !== undefined && isFunctionWord(fold(first.word))
    return sum + (common ? 100 : 1)
  }, 0)
}
