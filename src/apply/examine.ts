import type { Codebook } from '../model/codebook.ts'
import type { ExcludingWords, Finding } from '../model/finding.ts'
import { phraseText } from '../model/keyword.ts'
import type { Span } from '../model/source.ts'
import type { Transcript } from '../model/transcript.ts'
import { createLexicon, createTokens, tokenize, type Target } from '../text/tokenize.ts'
import { compileCodebook, type CompiledCodebook } from './compile.ts'
import { createEchoFinder } from './echo.ts'
import { createPhraseFinder, findPhrases } from './find-phrases.ts'
import { createPhraseHits } from './phrase-hits.ts'
import { type ExcludingRange, type KeywordHit, keywordHits } from './keyword-hits.ts'
import { createNegation, type TokenRange } from './negation.ts'

/**
 * Makes a codebook's keywords ready; what it returns tells of one turn all that they match, by the steps of
 * `keywordCoder`: what an exclusion takes out too, and whoever speaks.
 */
export function keywordExaminer(
  codebook: Codebook,
  compiled: CompiledCodebook = compileCodebook(codebook),
): (transcript: Transcript, turn: number) => readonly Finding[] {
  const target: Target = { tokens: createTokens(), lexicon: createLexicon() }
  const { tokens, lexicon } = target
  const finder = createPhraseFinder(compiled, lexicon)
  const hits = createPhraseHits()
  const denyingWord = createNegation(lexicon)
  const isEcho = createEchoFinder(lexicon)
  const everywhere = new Uint8Array(codebook.codes.length).fill(1)

  return (transcript, turn) => {
    const said = transcript.turns[turn]
    if (said === undefined) return []
    tokenize(transcript.spoken, said.span, target)
    findPhrases(finder, tokens, hits)
    const found = keywordHits({ finder, tokens, hits }, everywhere)
    if (found.length === 0) return []
    const echo = isEcho(transcript, turn, tokens)
    return found.map((hit) => ({
      turn,
      echo,
      ...wordsFound(hit, target),
      negation: wordAt(denyingWord(tokens, hit), target),
    }))
  }
}

function wordsFound(hit: KeywordHit, target: Target): Omit<Finding, 'turn' | 'echo' | 'negation'> {
  const { tokens, lexicon } = target
  const { keyword, excluded } = hit
  return {
    code: keyword.code,
    keyword: keyword.keyword,
    span: spanOf(hit, target),
    parts: stretches(hit).map((part) =>
      Array.from(
        { length: part.last - part.first + 1 },
        (_, at) => lexicon.forms[tokens.form[part.first + at] ?? 0] ?? '',
      ),
    ),
    exclusion: excluded === undefined ? undefined : excludingWords(excluded, target),
  }
}

function wordAt(word: number | undefined, target: Target): Span | undefined {
  return word === undefined ? undefined : spanOf({ first: word, last: word }, target)
}

/** The parts of a hit in the order of the text; those that follow each other without a word between are one. */
function stretches(range: TokenRange): readonly TokenRange[] {
  const found: TokenRange[] = []
  for (const part of (range.parts ?? [range]).toSorted((a, b) => a.first - b.first)) {
    const before = found.at(-1)
    if (before?.last === part.first - 1) {
      found[found.length - 1] = { first: before.first, last: part.last }
    } else found.push(part)
  }
  return found
}

function excludingWords({ exclusion, range }: ExcludingRange, target: Target): ExcludingWords {
  const { phrase, of } = exclusion
  return { phrase: phraseText(phrase), of, span: spanOf(range, target) }
}

function spanOf({ first, last }: TokenRange, { tokens }: Target): Span {
  return { start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0 }
}
