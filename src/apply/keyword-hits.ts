import type { Tokens } from '../text/tokenize.ts'
import type { CompiledKeyword, Exclusion } from './compile.ts'
import { maySee, type PhraseFinder, rangesOf } from './find-phrases.ts'
import { type PhraseHits, rangeOf } from './phrase-hits.ts'
import { nearHits } from './near.ts'
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
  const { hits, finder } = turn
  const { keywordsOf } = finder.compiled
  const found: KeywordHit[] = []
  const called: CompiledKeyword[] = []
  for (let at = 0; at < hits.count; at += 1) {
    for (const keyword of keywordsOf[hits.phrase[at] ?? 0] ?? none) {
      if (scope[keyword.place] !== 1) continue
      if (keyword.match.kind === 'near') called.push(keyword)
      else found.push(hitOf(keyword, rangeOf(hits, at), turn))
    }
  }
  if (called.length > 0) addNear(called, turn, found)
  return isInOrder(found) ? found : found.sort(inOrder)
}

const none: readonly CompiledKeyword[] = []

/** @param called near keywords, each perhaps more than once */
function addNear(
  called: readonly CompiledKeyword[],
  turn: SearchedTurn,
  found: KeywordHit[],
): void {
  for (const keyword of new Set(called)) {
    for (const range of nearRanges(keyword, turn)) found.push(hitOf(keyword, range, turn))
  }
}

function hitOf(
  keyword: CompiledKeyword,
  { first, last, parts }: TokenRange,
  turn: SearchedTurn,
): KeywordHit {
  const excluded =
    keyword.exclude.length === 0 ? undefined : exclusionOf(keyword, { first, last }, turn)
  return { keyword, first, last, parts, excluded }
}

function isInOrder(hits: readonly KeywordHit[]): boolean {
  return hits.every((hit, at) => {
    const before = hits[at - 1]
    return before === undefined || inOrder(before, hit) <= 0
  })
}

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
  { first, last }: TokenRange,
  { finder, tokens }: SearchedTurn,
): ExcludingRange | undefined {
  for (const exclusion of exclude) {
    const range = exclusion.numbers
      .filter((phrase) => maySee(finder, phrase))
      .flatMap((phrase) => rangesOf(finder, phrase, tokens))
      .find((one) => one.first <= first && last <= one.last)
    if (range !== undefined) return { exclusion, range }
  }
  return undefined
}
