import type { CompiledCodebook, CompiledKeyword } from '../apply/compile.ts'
import { phrasesOf } from './compiled-keywords.ts'
import type { WordRelations } from './word-relations.ts'

/** A phrase that finds some of the same words as another, and a few of them. */
export interface SharedPhrase {
  readonly phrase: number
  readonly words: readonly string[]
}

export interface PhraseIndex {
  /** Phrase → the keywords that are it. */
  readonly keywords: ReadonlyMap<number, readonly CompiledKeyword[]>
  readonly sharing: (phrase: number) => readonly SharedPhrase[]
}

/** Phrases with so many others that may be like them are compared with the first of these only. */
const mostCompared = 300

/** Finds phrases that are alike by their words: looked for at the place where the fewest others have a word like it. */
export function indexPhrases(
  { keywords, phrases }: CompiledCodebook,
  relations: WordRelations,
): PhraseIndex {
  const byPhrase = new Map<number, CompiledKeyword[]>()
  for (const keyword of keywords) {
    for (const phrase of phrasesOf(keyword)) append(byPhrase, phrase, keyword)
  }
  const byPlace = new Map<number, number[]>()
  for (const phrase of byPhrase.keys()) {
    const words = phrases[phrase] ?? []
    words.forEach((word, at) => {
      append(byPlace, placeKey(words.length, at, word), phrase)
    })
  }
  const candidates = (words: readonly number[]): readonly number[] => {
    const ofEach = words.map((word, at) =>
      [word, ...relations.sharing(word).keys()].flatMap(
        (one) => byPlace.get(placeKey(words.length, at, one)) ?? [],
      ),
    )
    return ofEach.sort((a, b) => a.length - b.length)[0] ?? []
  }
  return {
    keywords: byPhrase,
    sharing(phrase) {
      const words = phrases[phrase] ?? []
      const alike = candidates(words)
      // Most are like none but themselves.
      if (alike.length < 2) return []
      return alike.slice(0, mostCompared).flatMap((other) => {
        const both = sharedWords(words, phrases[other] ?? [], relations)
        return both === undefined || other === phrase ? [] : [{ phrase: other, words: both }]
      })
    },
  }
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [value])
  else known.push(value)
}

/** Longer phrases than this share keys, which costs time but finds the same. */
const longest = 64

/** A number is a cheaper key than a text. */
function placeKey(length: number, at: number, word: number): number {
  return (word * longest + (length % longest)) * longest + (at % longest)
}

/** The forms that words have in common one by one; undefined where two of them have none. */
function sharedWords(
  words: readonly number[],
  others: readonly number[],
  { sharing }: WordRelations,
): readonly string[] | undefined {
  const found: string[] = []
  for (const [at, word] of words.entries()) {
    const other = others[at] ?? -1
    if (word === other) continue
    const forms = sharing(word).get(other)
    if (forms === undefined) return undefined
    for (const form of forms) found.push(form)
  }
  return found
}
