import { keywordCoder, type KeywordOptions } from '../apply/keywords.ts'
import { inUnits, withWholeTurns } from '../apply/units.ts'
import type { Corpus } from '../model/corpus.ts'
import { codebookOfTyped } from './typed-keywords.ts'

/** The corpus coded with one keyword instead of its codebook; what does not count still does not. */
export function withKeyword(corpus: Corpus, keyword: string, options: KeywordOptions): Corpus {
  const codebook = codebookOfTyped([keyword], corpus.codebook)
  const code = keywordCoder(codebook, options)
  return {
    codebook,
    transcripts: corpus.transcripts.map((transcript) => ({
      ...transcript,
      codings: inUnits(transcript, code(withWholeTurns(transcript)).codings),
    })),
  }
}
