import type { CompiledCodebook, CompiledKeyword } from '../apply/compile.ts'
import type { PhraseWord } from '../model/keyword.ts'
import { fold } from '../text/fold.ts'
import { isKnownVerb } from '../text/lemma.ts'
import { hasTrait, trait } from '../text/lexicon.ts'
import { phrasesOf } from './compiled-keywords.ts'
import type { WordRelations } from './word-relations.ts'

/** A keyword without which its code finds as much, because of another. */
export interface Redundant {
  readonly keyword: CompiledKeyword
  readonly by: CompiledKeyword
}

interface Own {
  readonly compiled: CompiledCodebook
  readonly relations: WordRelations
  /** A row of classes → the keywords of the code that are it. */
  readonly byWords: ReadonlyMap<string, readonly CompiledKeyword[]>
}

export function findRedundant(
  compiled: CompiledCodebook,
  relations: WordRelations,
): readonly Redundant[] {
  const byCode = new Map<number, CompiledKeyword[]>()
  for (const keyword of compiled.keywords) {
    const own = byCode.get(keyword.place)
    if (own === undefined) byCode.set(keyword.place, [keyword])
    else own.push(keyword)
  }
  return [...byCode.values()].flatMap((keywords) => {
    const own = { compiled, relations, byWords: byWords(keywords, compiled) }
    return keywords.flatMap((keyword) => {
      const by = finderOf(keyword, own)
      return by === undefined ? [] : [{ keyword, by }]
    })
  })
}

function byWords(
  keywords: readonly CompiledKeyword[],
  { phrases }: CompiledCodebook,
): ReadonlyMap<string, readonly CompiledKeyword[]> {
  const found = new Map<string, CompiledKeyword[]>()
  for (const keyword of keywords) {
    for (const phrase of phrasesOf(keyword)) {
      const key = (phrases[phrase] ?? []).join(' ')
      const known = found.get(key)
      if (known === undefined) found.set(key, [keyword])
      else if (known.length < mostAlike) known.push(keyword)
    }
  }
  return found
}

/** Keywords that are the same are looked at as far as this: the others say no more. */
const mostAlike = 8

/** The other keyword of the code that finds all that this one finds. */
function finderOf(keyword: CompiledKeyword, own: Own): CompiledKeyword | undefined {
  const { match } = keyword
  if (match.kind === 'phrases') return finderOfPhrase(keyword, match.phrases, own)
  for (const item of match.items) {
    const by = coveringAll(keyword, item, own)
    if (by !== undefined) return by
  }
  return undefined
}

function finderOfPhrase(
  keyword: CompiledKeyword,
  [first, ...others]: readonly number[],
  own: Own,
): CompiledKeyword | undefined {
  const by = first === undefined ? undefined : coverer(keyword, first, own)
  if (by === undefined || isCompound(keyword)) return undefined
  // The two words in one: who says “eigentempo”?
  const left = asPhrase(keyword)?.length === 2 ? [] : others
  return left.every((other) => coverer(keyword, other, own) !== undefined) ? by : undefined
}

function asPhrase({ keyword: { pattern } }: CompiledKeyword): readonly PhraseWord[] | undefined {
  return pattern.kind === 'phrase' ? pattern.phrase : undefined
}

/** Whether two words may well be meant for what they are in one: les materiaal. */
function isCompound(keyword: CompiledKeyword): boolean {
  const [first, second, third] = asPhrase(keyword) ?? []
  if (first?.kind !== 'word' || second?.kind !== 'word' || third !== undefined) return false
  const isNounLike = (word: string): boolean =>
    !hasTrait(word, trait.functionWord | trait.adjective) && !isKnownVerb(word)
  return isNounLike(fold(first.word)) && isNounLike(fold(second.word))
}

function coveringAll(
  keyword: CompiledKeyword,
  phrases: readonly number[],
  own: Own,
): CompiledKeyword | undefined {
  const found = phrases.map((phrase) => coverer(keyword, phrase, own))
  return found.every((one) => one !== undefined) ? found[0] : undefined
}

/** The keyword that finds some of the words of a phrase wherever the phrase stands. */
function coverer(
  keyword: CompiledKeyword,
  phrase: number,
  { compiled, relations, byWords: known }: Own,
): CompiledKeyword | undefined {
  const words = compiled.phrases[phrase] ?? []
  for (const key of keysInside(words, relations)) {
    const by = known.get(key)?.find((one) => mayStandFor(one, keyword, { compiled, relations }))
    if (by !== undefined) return by
  }
  return undefined
}

/** No phrase of a codebook has so many ways to be read. */
const mostKeys = 400

/** The rows of classes that find a part of these words, the shortest first. */
function keysInside(words: readonly number[], { covering }: WordRelations): readonly string[] {
  const options = words.map((word) => [word, ...covering(word).slice(0, 20)])
  const keys: string[] = []
  for (let length = 1; length <= words.length; length += 1) {
    for (let first = 0; first + length <= words.length; first += 1) {
      keys.push(...rowsOf(options.slice(first, first + length)))
      if (keys.length > mostKeys) return keys
    }
  }
  return keys
}

function rowsOf(options: readonly (readonly number[])[]): readonly string[] {
  return options.reduce<readonly string[]>(
    (rows, next) =>
      rows
        .flatMap((row) => next.map((word) => (row === '' ? String(word) : `${row} ${word}`)))
        .slice(0, mostKeys),
    [''],
  )
}

/** Of two that find the same the later one is too much; what is excluded of the one must be excluded of the other. */
function mayStandFor(
  by: CompiledKeyword,
  keyword: CompiledKeyword,
  { compiled, relations }: Pick<Own, 'compiled' | 'relations'>,
): boolean {
  if (by === keyword || isSame(by, keyword)) return false
  const own = new Set(keyword.exclude.flatMap(({ numbers }) => numbers))
  if (!by.exclude.every(({ numbers }) => numbers.every((number) => own.has(number)))) return false
  return by.index < keyword.index || !coversPhrase(keyword, by, { compiled, relations })
}

/** A keyword that stands there twice is told of as that. */
function isSame(by: CompiledKeyword, keyword: CompiledKeyword): boolean {
  return phrasesOf(by).length > 0 && String(phrasesOf(by)) === String(phrasesOf(keyword))
}

function coversPhrase(
  keyword: CompiledKeyword,
  other: CompiledKeyword,
  { compiled, relations }: Pick<Own, 'compiled' | 'relations'>,
): boolean {
  const [outer = [], inner = []] = [keyword, other].map(
    (one) => compiled.phrases[phrasesOf(one)[0] ?? -1] ?? [],
  )
  return (
    outer.length === inner.length &&
    inner.every((word, at) => {
      const around = outer[at] ?? -1
      return word === around || relations.covering(word).includes(around)
    })
  )
}
