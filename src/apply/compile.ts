import type { Code, Codebook } from '../model/codebook.ts'
import type { Coder } from '../model/coding.ts'
import type { Keyword, Phrase } from '../model/keyword.ts'
import type { Located, Span } from '../model/source.ts'
import { fold } from '../text/fold.ts'
import { isFunctionWord } from '../text/function-words.ts'
import {
  createPhraseBook,
  type PhraseBook,
  phraseNumbers,
  type Separable,
  separablePhrases,
} from './phrase-book.ts'
import type { WordClasses } from './word-classes.ts'

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
  /** The classes that begin a phrase of a near keyword or an exclusion, which is looked for by their places. */
  readonly placed: ReadonlySet<number>
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
  /** What a hit may not lie inside: what its code excludes, and what it excludes itself. */
  readonly exclude: readonly Exclusion[]
}

export interface Exclusion {
  readonly phrase: Phrase
  readonly of: 'code' | 'keyword'
  readonly span: Span
  /** The numbers of all ways to write it. */
  readonly numbers: readonly number[]
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

export function compileCodebook(codebook: Codebook): CompiledCodebook {
  const book = createPhraseBook()
  const keywords: CompiledKeyword[] = []
  for (const [place, code] of codebook.codes.entries()) {
    if (code.keywords.length === 0) continue
    const ofCode = exclusions(book, code.exclude, 'code')
    for (const keyword of code.keywords) {
      keywords.push({
        index: keywords.length,
        code,
        place,
        keyword,
        by: { kind: 'keyword', keyword: keyword.text },
        match: compileKeyword(book, keyword),
        exclude: [...ofCode, ...exclusions(book, keyword.exclude, 'keyword')],
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
    placed: placedClasses(book, keywords),
    separables: separablesOf(book, calls),
  }
}

function exclusions(
  book: PhraseBook,
  phrases: readonly Located<Phrase>[],
  of: Exclusion['of'],
): readonly Exclusion[] {
  return phrases.map(({ value: phrase, span }) => ({
    phrase,
    of,
    span,
    numbers: phraseNumbers(book, phrase),
  }))
}

function compileKeyword(book: PhraseBook, { pattern }: Keyword): Match {
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

type Calls = (phrase: number) => boolean

function beginningsOf({ phrases, classes }: PhraseBook, calls: Calls): number[][] {
  const beginnings = Array.from({ length: classes.numbers.size }, (): number[] => [])
  for (const [number, [first]] of phrases.entries()) {
    if (first !== undefined && calls(number)) beginnings[first]?.push(number)
  }
  return beginnings
}

function separablesOf(
  { apart }: PhraseBook,
  calls: Calls,
): ReadonlyMap<number, readonly Separable[]> {
  const found = new Map<number, Separable[]>()
  for (const separable of apart.flatMap((some) => some ?? [])) {
    if (!calls(separable.phrase)) continue
    const known = found.get(separable.finite)
    if (known === undefined) found.set(separable.finite, [separable])
    else known.push(separable)
  }
  return found
}

function placedClasses(
  { phrases, apart }: PhraseBook,
  keywords: readonly CompiledKeyword[],
): ReadonlySet<number> {
  const found = new Set<number>()
  const add = (phrase: number): void => {
    found.add(phrases[phrase]?.[0] ?? -1)
    for (const { finite } of apart[phrase] ?? []) found.add(finite)
  }
  for (const { match, exclude } of keywords) {
    if (match.kind === 'near') match.items.flat().forEach(add)
    for (const { numbers } of exclude) numbers.forEach(add)
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
