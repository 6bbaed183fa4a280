import type { Codebook } from '../model/codebook.ts'
import type { Coding } from '../model/coding.ts'
import { interviewer, type Transcript } from '../model/transcript.ts'
import { createLexicon, createTokens, tokenize } from '../text/tokenize.ts'
import { compileCodebook } from './compile.ts'
import { createEchoFinder } from './echo.ts'
import { createPhraseFinder, findPhrases } from './find-phrases.ts'
import { createPhraseHits } from './phrase-hits.ts'
import { keywordHits } from './keyword-hits.ts'
import { createNegation } from './negation.ts'
import { createScopes } from './scope.ts'

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
  const lexicon = createLexicon()
  const tokens = createTokens()
  const hits = createPhraseHits()
  const finder = createPhraseFinder(compileCodebook(codebook), lexicon)
  const denyingWord = createNegation(lexicon)
  const isEcho = createEchoFinder(lexicon)
  const scopeOf = createScopes(codebook)

  return (transcript) => {
    const words = new Uint32Array(transcript.turns.length)
    const codings: Coding[] = []
    for (const [index, turn] of transcript.turns.entries()) {
      if (turn.role === interviewer && !options.interviewer) continue
      tokenize(transcript.spoken, turn.span, { tokens, lexicon })
      words[index] = tokens.count
      findPhrases(finder, tokens, hits)
      if (hits.count === 0) continue
      const found = keywordHits({ finder, tokens, hits }, scopeOf(transcript.attributes, turn.role))
      if (found.length === 0) continue
      const echo = isEcho(transcript, index, tokens)
      for (const hit of found) {
        if (hit.excluded !== undefined) continue
        codings.push({
          transcript: transcript.id,
          turn: index,
          code: hit.keyword.code.id,
          span: { start: tokens.start[hit.first] ?? 0, end: tokens.end[hit.last] ?? 0 },
          by: hit.keyword.by,
          negated: denyingWord(tokens, hit) !== undefined,
          echo,
        })
      }
    }
    return { codings, words }
  }
}
