import type { Codebook } from '../model/codebook.ts'
import type { Coding } from '../model/coding.ts'
import type { CodingColumns } from '../model/coding-columns.ts'
import { interviewer, type Transcript } from '../model/transcript.ts'
import { createLexicon, createTokens, tokenize } from '../text/tokenize.ts'
import { compileCodebook } from './compile.ts'
import { createEchoFinder } from './echo.ts'
import { createPhraseFinder, findPhrases } from './find-phrases.ts'
import { createPhraseHits } from './phrase-hits.ts'
import { addKeywordHits, keywordHits, type SearchedTurn } from './keyword-hits.ts'
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
  return createKeywordSearch(codebook, options).code
}

/** A codebook's keywords, made ready for two uses. */
export interface KeywordSearch {
  readonly code: (transcript: Transcript) => KeywordCoding
  /** Fills the columns with the codings of a transcript; gives its numbers of words. */
  readonly fill: (transcript: Transcript, columns: CodingColumns) => Uint32Array
}

export function createKeywordSearch(codebook: Codebook, options: KeywordOptions): KeywordSearch {
  const lexicon = createLexicon()
  const tokens = createTokens()
  const hits = createPhraseHits()
  const finder = createPhraseFinder(compileCodebook(codebook), lexicon)
  const scopeOf = createScopes(codebook)
  const searched: SearchedTurn = { finder, tokens, hits }

  const search: Search = ({ turns, spoken, attributes }, visit) => {
    const words = new Uint32Array(turns.length)
    turns.forEach(({ role, span }, turn) => {
      if (role === interviewer && !options.interviewer) return
      tokenize(spoken, span, { tokens, lexicon })
      words[turn] = tokens.count
      findPhrases(finder, tokens, hits)
      if (hits.count > 0) visit(turn, scopeOf(attributes, role))
    })
    return words
  }
  return {
    code: createCoder(searched, search),
    fill: (transcript, columns) => {
      columns.count = 0
      return search(transcript, (number, scope) => {
        addKeywordHits(searched, scope, { columns, number })
      })
    },
  }
}

/** Looks through the turns and gives their numbers of words; `visit` is told of those in which a phrase of the codebook stands. */
type Search = (
  transcript: Transcript,
  visit: (turn: number, scope: Uint8Array) => void,
) => Uint32Array

function createCoder(searched: SearchedTurn, search: Search): KeywordSearch['code'] {
  const { tokens, finder } = searched
  const denyingWord = createNegation(finder.lexicon)
  const isEcho = createEchoFinder(finder.lexicon)
  return (transcript) => {
    const codings: Coding[] = []
    const words = search(transcript, (turn, scope) => {
      const found = keywordHits(searched, scope).filter(({ excluded }) => excluded === undefined)
      if (found.length === 0) return
      const echo = isEcho(transcript, turn, tokens)
      for (const hit of found) {
        codings.push({
          transcript: transcript.id,
          turn,
          code: hit.keyword.code.id,
          span: { start: tokens.start[hit.first] ?? 0, end: tokens.end[hit.last] ?? 0 },
          by: hit.keyword.by,
          negated: denyingWord(tokens, hit) !== undefined,
          echo,
        })
      }
    })
    return { codings, words }
  }
}
