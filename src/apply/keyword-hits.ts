import type { CodingColumns } from '../model/coding-columns.ts'
import type { Tokens } from '../text/tokenize.ts'
import type { CompiledKeyword, Exclusion } from './compile.ts'
import { longestOf, maySee, type PhraseFinder, rangesOf } from './find-phrases.ts'
import { type PhraseHits, rangeOf } from './phrase-hits.ts'
import { firstFrom, nearHits } from './near.ts'
import type { TokenRange } from './negation.ts'

/** Words of a turn that a keyword finds. */
export interface KeywordHit extends TokenRange {
  readonly keyword: CompiledKeyword
  /** The exclusion that makes it none. */
  readonly excluded: ExcludingRange | undefined
}

/** An exclusion and where it stands. */
export interface ExcludingRange {
  readonly exclusion: Exclusion
  readonly range: TokenRange
}

/** A turn that was looked through: its words and where the calling phrases stand in it. */
export interface SearchedTurn {
  readonly finder: PhraseFinder
  readonly tokens: Tokens
  readonly hits: PhraseHits
}

/**
 * What the keywords find in one turn, before and after exclusion: in the order of its words; at one place in that of the
 * codebook.
 *
 * @param scope whether a code can be given here (1) or not (0), by its place in the codebook
 */
export function keywordHits(turn: SearchedTurn, scope: Uint8Array): readonly KeywordHit[] {
  const found: KeywordHit[] = []
  const add = (keyword: CompiledKeyword, { first, last, parts }: TokenRange): void => {
    const excluded = exclusionOf(keyword, { first, last }, turn)
    found.push({ keyword, first, last, parts, excluded })
  }
  const called = eachHit(turn, scope, (keyword, at) => {
    add(keyword, rangeOf(turn.hits, at))
  })
  for (const keyword of called) {
    for (const range of nearRanges(keyword, turn)) add(keyword, range)
  }
  return found.length > 1 ? found.sort(inOrder) : found
}

/** The same without what is excluded, as columns for counting, and in any order. */
export function addKeywordHits(
  turn: SearchedTurn,
  scope: Uint8Array,
  { columns, number }: { readonly columns: CodingColumns; readonly number: number },
): void {
  const { hits, tokens } = turn
  const add = (keyword: CompiledKeyword, first: number, last: number): void => {
    if (keyword.exclude.length > 0 && exclusionOf(keyword, { first, last }, turn) !== undefined)
      return
    const { count } = columns
    columns.turn[count] = number
    columns.code[count] = keyword.place
    columns.start[count] = tokens.start[first] ?? 0
    columns.end[count] = tokens.end[last] ?? 0
    columns.byPerson[count] = false
    columns.count = count + 1
  }
  const called = eachHit(turn, scope, (keyword, at) => {
    add(keyword, hits.first[at] ?? 0, hits.last[at] ?? 0)
  })
  for (const keyword of called) {
    for (const { first, last } of nearRanges(keyword, turn)) add(keyword, first, last)
  }
}

/** Goes through the hits of phrases by their keywords; gives the near keywords that are called, each once. */
function eachHit(
  { hits, finder }: SearchedTurn,
  scope: Uint8Array,
  visit: (keyword: CompiledKeyword, at: number) => void,
): Iterable<CompiledKeyword> {
  const { keywordsOf } = finder.compiled
  const called: CompiledKeyword[] = []
  for (let at = 0; at < hits.count; at += 1) {
    for (const keyword of keywordsOf[hits.phrase[at] ?? 0] ?? none) {
      if (scope[keyword.place] !== 1) continue
      if (keyword.match.kind === 'near') called.push(keyword)
      else visit(keyword, at)
    }
  }
  return called.length > 1 ? new Set(called) : called
}

const none: readonly CompiledKeyword[] = []

function inOrder(a: KeywordHit, b: KeywordHit): number {
  return a.first - b.first || a.last - b.last || a.keyword.index - b.keyword.index
}

/** Where all items of a near keyword stand near each other. */
function nearRanges({ match }: CompiledKeyword, turn: SearchedTurn): readonly TokenRange[] {
  if (match.kind !== 'near') return []
  const { finder, tokens } = turn
  const { items, within } = match
  if (!items.every((item) => item.some((phrase) => maySee(finder, phrase)))) return []
  const ranges: (readonly TokenRange[])[] = []
  for (const item of items) {
    const own = item.flatMap((phrase) => rangesOf(finder, phrase, tokens))
    if (own.length === 0) return []
    ranges.push(own)
  }
  return nearHits(ranges, within)
}

/** What a hit lies inside that makes it none. */
function exclusionOf(
  { exclude }: CompiledKeyword,
  hit: TokenRange,
  { finder, tokens }: SearchedTurn,
): ExcludingRange | undefined {
  for (const exclusion of exclude) {
    for (const phrase of exclusion.numbers) {
      if (!maySee(finder, phrase)) continue
      const ranges = rangesOf(finder, phrase, tokens)
      const range = rangeAround(ranges, hit, longestOf(finder, phrase))
      if (range !== undefined) return { exclusion, range }
    }
  }
  return undefined
}

/** One of the ranges, which stand by their first word and are at most so long, that a hit lies inside. */
function rangeAround(
  ranges: readonly TokenRange[],
  { first, last }: TokenRange,
  longest: number,
): TokenRange | undefined {
  for (let at = firstFrom(ranges, first + 1) - 1; at >= 0; at -= 1) {
    const range = ranges[at]
    if (range === undefined || range.first <= last - longest) return undefined
    if (range.last >= last) return range
  }
  return undefined
}
