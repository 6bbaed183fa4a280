import type { Code, Codebook } from '../model/codebook.ts'
import type { Coder } from '../model/coding.ts'
import type { Keyword, Phrase, PhraseWord } from '../model/keyword.ts'
import { fold } from '../text/fold.ts'
import { isFunctionWord } from '../text/function-words.ts'
import { infinitiveOf } from '../text/lemma.ts'
import { joinedForms, knownSeparable, separableVerb, splitForms } from '../text/separable.ts'
import { classOfJoined } from './one-word.ts'
import { classOf, classOfForms, createWordClasses, type WordClasses } from './word-classes.ts'

/** A codebook's keywords, made ready to be looked for in one pass. */
export interface CompiledCodebook {
  readonly classes: WordClasses
  /** Phrase number → the class of each of its words. */
  readonly phrases: readonly (readonly number[])[]
  /** Phrase number → the separable verbs that are it when they are written apart. */
  readonly apart: readonly (readonly Separable[] | undefined)[]
  readonly keywords: readonly CompiledKeyword[]
  /** Phrase number → the keywords that it calls: a hit of it may be a hit of theirs. */
  readonly keywordsOf: readonly (readonly CompiledKeyword[])[]
  /** Class → the calling phrases that begin with it. What calls nothing is only looked for where another phrase asks for it. */
  readonly beginnings: readonly (readonly number[])[]
  /** Class of a verb's finite forms → the calling separable verbs that it may be the first part of. */
  readonly separables: ReadonlyMap<number, readonly Separable[]>
}

export interface CompiledKeyword {
  /** Its place among all keywords, from 0. */
  readonly index: number
  readonly code: Code
  /** Where the code stands in the codebook, from 0. */
  readonly place: number
  readonly keyword: Keyword
  /** The coder of all its codings. */
  readonly by: Coder
  readonly match: Match
  /** Phrases inside which a hit is none: the keyword's own and its code's. */
  readonly exclude: readonly number[]
}

type Match =
  | { readonly kind: 'phrases'; readonly phrases: readonly number[] }
  | {
      readonly kind: 'near'
      /** Each the phrases that it may be. */
      readonly items: readonly (readonly number[])[]
      /** The item that is looked for first, by its place among them. */
      readonly calling: number
      readonly within: number
    }

/** A verb written apart: its finite form now, the particle at the end of the clause. Its hits are those of `phrase`. */
export interface Separable {
  /** Class of the finite forms. */
  readonly finite: number
  /** Class of the particle. */
  readonly particle: number
  readonly phrase: number
}

export function compileCodebook(codebook: Codebook): CompiledCodebook {
  const book: Book = {
    classes: createWordClasses(),
    phrases: [],
    numbers: new Map(),
    apart: [],
  }
  const keywords: CompiledKeyword[] = []
  for (const [place, code] of codebook.codes.entries()) {
    if (code.keywords.length === 0) continue
    const ofCode = code.exclude.flatMap((phrase) => phraseNumbers(book, phrase))
    for (const keyword of code.keywords) {
      keywords.push({
        index: keywords.length,
        code,
        place,
        keyword,
        by: { kind: 'keyword', keyword: keyword.text },
        match: compileKeyword(book, keyword),
        exclude: [...ofCode, ...keyword.exclude.flatMap((phrase) => phraseNumbers(book, phrase))],
      })
    }
  }
  const { classes, phrases, apart } = book
  const keywordsOf = keywordsByPhrase(keywords, phrases.length)
  const calls = (phrase: number): boolean => (keywordsOf[phrase]?.length ?? 0) > 0
  return {
    classes,
    phrases,
    apart,
    keywords,
    keywordsOf,
    beginnings: beginningsOf(book, calls),
    separables: separablesOf(book, calls),
  }
}

/** What is gathered on the way; equal phrases have one number. */
interface Book {
  readonly classes: WordClasses
  readonly phrases: (readonly number[])[]
  readonly numbers: Map<string | number, number>
  readonly apart: (readonly Separable[] | undefined)[]
}

function compileKeyword(book: Book, { pattern }: Keyword): Match {
  switch (pattern.kind) {
    case 'phrase':
      return { kind: 'phrases', phrases: phraseNumbers(book, pattern.phrase) }
    case 'separable':
      return { kind: 'phrases', phrases: separablePhrases(book, pattern.verb) }
    case 'near': {
      const { items, within } = pattern
      const numbers = items.map((item) => item.flatMap((phrase) => phraseNumbers(book, phrase)))
      return { kind: 'near', items: numbers, calling: rarest(items), within }
    }
  }
}

/** A phrase and the other ways of writing it: in one word, or as a separable verb apart. */
function phraseNumbers(book: Book, phrase: Phrase): readonly number[] {
  const asWritten = phraseNumber(book, phrase)
  const [word, second, third] = phrase
  if (word?.kind !== 'word' || third !== undefined) return [asWritten]
  if (second === undefined) {
    const verb = separableOf(word)
    return verb === undefined ? [asWritten] : [asWritten, phraseApart(book, verb, asWritten)]
  }
  const joined = classOfJoined(book.classes, phrase)
  return joined === undefined ? [asWritten] : [asWritten, numberOf(book, [joined])]
}

/** The infinitive of a keyword that can only be (a form of) a separable verb. */
function separableOf({ word, pos }: Extract<PhraseWord, { kind: 'word' }>): string | undefined {
  if (pos !== undefined && pos !== 'verb') return undefined
  const verb = fold(word)
  const infinitive = verb.endsWith('en') ? verb : infinitiveOf(verb)
  return infinitive !== undefined && knownSeparable(infinitive) ? infinitive : undefined
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

/** opbellen: its forms in one word, and what is written apart. */
function separablePhrases(book: Book, written: string): readonly number[] {
  const verb = fold(written)
  const parts = separableVerb(verb)
  if (parts === undefined) {
    return [phraseNumber(book, [{ kind: 'word', word: verb, pos: 'verb', compound: undefined }])]
  }
  const joined = numberOf(book, [classOfForms(book.classes, joinedForms(verb))])
  return [joined, phraseApart(book, verb, joined)]
}

/** “op te bellen”; “belde … op” is found by the particle, and its hits are those of the phrase `joined`. */
function phraseApart(book: Book, verb: string, joined: number): number {
  const parts = separableVerb(verb) ?? { particle: '', base: verb }
  const exact = (word: string): number => classOf(book.classes, { kind: 'exact', word })
  const finite = classOfForms(book.classes, splitForms(verb))
  const particle = exact(parts.particle)
  const known = book.apart[joined] ?? []
  if (!known.some((one) => one.finite === finite && one.particle === particle)) {
    book.apart[joined] = [...known, { finite, particle, phrase: joined }]
  }
  return numberOf(book, [particle, exact('te'), exact(parts.base)])
}

type Calls = (phrase: number) => boolean

function beginningsOf({ phrases, classes }: Book, calls: Calls): number[][] {
  const beginnings = Array.from({ length: classes.numbers.size }, (): number[] => [])
  for (const [number, [first]] of phrases.entries()) {
    if (first !== undefined && calls(number)) beginnings[first]?.push(number)
  }
  return beginnings
}

function separablesOf({ apart }: Book, calls: Calls): ReadonlyMap<number, readonly Separable[]> {
  const found = new Map<number, Separable[]>()
  for (const separable of apart.flatMap((some) => some ?? [])) {
    if (!calls(separable.phrase)) continue
    const known = found.get(separable.finite)
    if (known === undefined) found.set(separable.finite, [separable])
    else known.push(separable)
  }
  return found
}

function keywordsByPhrase(
  keywords: readonly CompiledKeyword[],
  phrases: number,
): CompiledKeyword[][] {
  const byPhrase = Array.from({ length: phrases }, (): CompiledKeyword[] => [])
  for (const keyword of keywords) {
    for (const phrase of callingPhrases(keyword)) byPhrase[phrase]?.push(keyword)
  }
  return byPhrase
}

/** Without one of its items a near keyword has no hit: it is thought of when the rarest of them is there. */
function callingPhrases({ match }: CompiledKeyword): readonly number[] {
  return match.kind === 'phrases' ? match.phrases : (match.items[match.calling] ?? [])
}

function rarest(items: readonly (readonly Phrase[])[]): number {
  const weights = items.map(commonness)
  return weights.indexOf(Math.min(...weights))
}

/** A function word is about as common as a hundred other words together. */
function commonness(item: readonly Phrase[]): number {
  return item.reduce((sum, [first, second]) => {
    const common = second === undefined && first !== undefined && isFunctionWord(fold(first.word))
    return sum + (common ? 100 : 1)
  }, 0)
}
