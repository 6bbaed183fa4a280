import type { Codebook } from '../model/codebook.ts'
import type { ExcludingWords, Finding } from '../model/finding.ts'
import { phraseText } from '../model/keyword.ts'
import type { Span } from '../model/source.ts'
import type { Transcript } from '../model/transcript.ts'
import { createLexicon, createTokens, tokenize, type Target } from '../text/tokenize.ts'
import { compileCodebook, type CompiledKeyword } from './compile.ts'
import { createPhraseFinder, findPhrases, type PhraseHits } from './find-phrases.ts'
import { calledUp, exclusionAround, keywordRanges } from './keywords.ts'
import { denyingWord, type TokenRange } from './negation.ts'

/**
 * Makes a codebook's keywords ready; what it returns tells of one turn all that they match, by the steps of
 * `keywordCoder`: what an exclusion takes out too, and whoever speaks.
 */
export function keywordExaminer(
  codebook: Codebook,
): (transcript: Transcript, turn: number) => readonly Finding[] {
  const compiled = compileCodebook(codebook)
  const target: Target = { tokens: createTokens(), lexicon: createLexicon() }
  const finder = createPhraseFinder(compiled, target.lexicon)

  return ({ spoken, turns }, turn) => {
    const said = turns[turn]
    if (said === undefined) return []
    tokenize(spoken, said.span, target)
    const hits = findPhrases(finder, target.tokens)
    return calledUp(compiled, hits)
      .flatMap((keyword) =>
        keywordRanges(keyword, hits).map((range) => ({
          turn,
          code: keyword.code,
          keyword: keyword.keyword,
          ...wordsFound(range, target),
          exclusion: excluding(keyword, range, { hits, target }),
        })),
      )
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  }
}

function wordsFound(
  range: TokenRange,
  target: Target,
): Pick<Finding, 'span' | 'parts' | 'negation'> {
  const { tokens, lexicon } = target
  const denying = denyingWord(tokens, lexicon, range)
  return {
    span: spanOf(range, target),
    parts: stretches(range).map((part) =>
      Array.from(
        { length: part.last - part.first + 1 },
        (_, at) => lexicon.forms[tokens.form[part.first + at] ?? 0] ?? '',
      ),
    ),
    negation: denying === undefined ? undefined : spanOf({ first: denying, last: denying }, target),
  }
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

function excluding(
  keyword: CompiledKeyword,
  range: TokenRange,
  { hits, target }: { readonly hits: PhraseHits; readonly target: Target },
): ExcludingWords | undefined {
  const found = exclusionAround(keyword, range, hits)
  if (found === undefined) return undefined
  // Those of the code come first.
  const ofCode = keyword.code.exclude
  const ofKeyword = found.index >= ofCode.length
  const phrase = [...ofCode, ...keyword.keyword.exclude][found.index] ?? []
  return {
    phrase: phraseText(phrase),
    of: ofKeyword ? 'keyword' : 'code',
    span: spanOf(found.range, target),
  }
}

function spanOf({ first, last }: TokenRange, { tokens }: Target): Span {
  return { start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0 }
}
