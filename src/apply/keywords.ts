import { appliesToRole, appliesToTranscript, type Code, type Codebook } from '../model/codebook.ts'
import type { Coding } from '../model/coding.ts'
import { interviewer, type Transcript } from '../model/transcript.ts'
import { createLexicon, createTokens, tokenize } from '../text/tokenize.ts'
import { type CompiledCodebook, type CompiledKeyword, compileCodebook } from './compile.ts'
import { createPhraseFinder, findPhrases, type PhraseHits } from './find-phrases.ts'
import { nearHits } from './near.ts'
import { isNegated, type TokenRange } from './negation.ts'

export interface KeywordCoding {
  /** In the order of the text; at one place, in that of the codebook. */
  readonly codings: readonly Coding[]
  /** Number of words of each turn; 0 for those of the interviewer where they are not coded. */
  readonly words: Uint32Array
}

export interface KeywordOptions {
  /** Whether the interviewer's words are coded like anyone's. */
  readonly interviewer: boolean
}

/** Makes a codebook's keywords ready; what it returns codes one transcript after the other. */
export function keywordCoder(
  codebook: Codebook,
  options: KeywordOptions,
): (transcript: Transcript) => KeywordCoding {
  const compiled = compileCodebook(codebook)
  const lexicon = createLexicon()
  const tokens = createTokens()
  const finder = createPhraseFinder(compiled, lexicon)

  return (transcript) => {
    const words = new Uint32Array(transcript.turns.length)
    const applies = memoized((code: Code) => appliesToTranscript(code, transcript.attributes))
    const codings = transcript.turns.flatMap((turn, index) => {
      if (turn.role === interviewer && !options.interviewer) return []
      tokenize(transcript.spoken, turn.span, { tokens, lexicon })
      words[index] = tokens.count
      const hits = findPhrases(finder, tokens)
      if (hits.size === 0) return []
      const found = calledUp(compiled, hits).flatMap((keyword) =>
        applies(keyword.code) && appliesToRole(keyword.code, turn.role)
          ? keywordHits(keyword, hits).map((range): Coding => ({
              transcript: transcript.id,
              turn: index,
              code: keyword.code.id,
              span: { start: tokens.start[range.first] ?? 0, end: tokens.end[range.last] ?? 0 },
              by: { kind: 'keyword', keyword: keyword.keyword.text },
              negated: isNegated(tokens, lexicon, range),
            }))
          : [],
      )
      return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    })
    return { codings, words }
  }
}

/** The keywords that the phrases found may belong to, in the order of the codebook. */
export function calledUp(
  { keywords, keywordsOf }: CompiledCodebook,
  hits: PhraseHits,
): readonly CompiledKeyword[] {
  const indices = new Set<number>()
  for (const phrase of hits.keys()) for (const index of keywordsOf[phrase] ?? []) indices.add(index)
  return [...indices].sort((a, b) => a - b).flatMap((index) => keywords[index] ?? [])
}

function memoized<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const value = known.get(key) ?? compute(key)
    known.set(key, value)
    return value
  }
}

function keywordHits(keyword: CompiledKeyword, hits: PhraseHits): readonly TokenRange[] {
  return keywordRanges(keyword, hits).filter(
    (range) => exclusionAround(keyword, range, hits) === undefined,
  )
}

/** Where a keyword stands, in an exclusion or not. */
export function keywordRanges({ match }: CompiledKeyword, hits: PhraseHits): readonly TokenRange[] {
  return match.kind === 'near'
    ? nearHits(hits, match.items, match.within)
    : match.phrases.flatMap((phrase) => hits.get(phrase) ?? [])
}

/** An exclusion that takes a hit out: which of the keyword's it is, by its place in that list, and where it stands. */
export interface Exclusion {
  readonly index: number
  readonly range: TokenRange
}

export function exclusionAround(
  { exclude }: CompiledKeyword,
  { first, last }: TokenRange,
  hits: PhraseHits,
): Exclusion | undefined {
  for (const [index, phrase] of exclude.entries()) {
    const range = hits.get(phrase)?.find((one) => one.first <= first && last <= one.last)
    if (range !== undefined) return { index, range }
  }
  return undefined
}
