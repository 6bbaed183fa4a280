import type { Code, Codebook } from '../model/codebook.ts'
import type { Keyword, Phrase } from '../model/keyword.ts'
import { joinedForms, separableVerb, splitForms } from '../text/separable.ts'
import { createWordClasses, type WordClasses } from './word-classes.ts'

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

export type Match =
  | { readonly kind: 'phrases'; readonly phrases: readonly number[] }
  | { readonly kind: 'near'; readonly items: readonly (readonly number[])[]; readonly within: number }

/** A verb written apart: its finite form now, the particle at the end of the clause. Its hits are those of `phrase`. */
export interface Separable {
  readonly particle: number
  readonly phrase: number
}

export function compileCodebook(codebook: Codebook): CompiledCodebook {
  const compiler = createCompiler()
  const keywords = codebook.codes.flatMap((code) => {
    if (code.keywords.length === 0) return []
    const ofCode = code.exclude.map(compiler.phrase)
    return code.keywords.map((keyword) => ({
      code,
      keyword,
      match: compiler.match(keyword),
      exclude: [...ofCode, ...keyword.exclude.map(compiler.phrase)],
    }))
  })
  const { phrases, ...result } = compiler.result()
  return { ...result, phrases, keywords, keywordsOf: keywordsByPhrase(keywords, phrases.length) }
}

function keywordsByPhrase(keywords: readonly CompiledKeyword[], phrases: number): number[][] {
  const byPhrase = Array.from({ length: phrases }, (): number[] => [])
  for (const [index, { match }] of keywords.entries()) {
    // Without its first item a near keyword has no hit, so that one is enough to think of it.
    const calling = match.kind === 'near' ? (match.items[0] ?? []) : match.phrases
    for (const phrase of calling) byPhrase[phrase]?.push(index)
  }
  return byPhrase
}

interface Compiler {
  phrase(phrase: Phrase): number
  match(keyword: Keyword): Match
  result(): Omit<CompiledCodebook, 'keywords' | 'keywordsOf'>
}

function createCompiler(): Compiler {
  const classes = createWordClasses()
  const phrases: number[][] = []
  const numbers = new Map<string, number>()
  const separables = new Map<number, Separable[]>()

  const add = (words: number[]): number => {
    const key = words.join(' ')
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, phrases.length)
    return phrases.push(words) - 1
  }
  const phrase = (words: Phrase): number => add(words.map((word) => classes.classOf(word)))
  const exact = (word: string): number => classes.classOf({ kind: 'exact', word })
  const separable = (verb: string): number[] => {
    const parts = separableVerb(verb)
    if (parts === undefined) return [phrase([{ kind: 'word', word: verb, pos: 'verb', compound: undefined }])]
    const { particle, base } = parts
    const joined = add([classes.classOfForms(joinedForms(verb))])
    const finite = classes.classOfForms(splitForms(verb))
    const verbs = separables.get(finite) ?? []
    separables.set(finite, [...verbs, { particle: exact(particle), phrase: joined }])
    return [joined, add([exact(particle), exact('te'), exact(base)])]
  }

  return {
    phrase,
    match({ pattern }) {
      switch (pattern.kind) {
        case 'phrase':
          return { kind: 'phrases', phrases: [phrase(pattern.phrase)] }
        case 'separable':
          return { kind: 'phrases', phrases: separable(pattern.verb) }
        case 'near':
          return {
            kind: 'near',
            items: pattern.items.map((alternatives) => alternatives.map(phrase)),
            within: pattern.within,
          }
      }
    },
    result: () => ({ classes, phrases, beginnings: beginningsOf(phrases, classes.count), separables }),
  }
}

function beginningsOf(phrases: readonly (readonly number[])[], classes: number): number[][] {
  const beginnings = Array.from({ length: classes }, (): number[] => [])
  for (const [number, [first]] of phrases.entries()) {
    if (first !== undefined) beginnings[first]?.push(number)
  }
  return beginnings
}
