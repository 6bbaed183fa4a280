import { keywordCoder, type KeywordOptions } from '../apply/keywords.ts'
import type { Codebook } from '../model/codebook.ts'
import type { Corpus } from '../model/corpus.ts'
import { Failure } from '../model/failure.ts'
import { nearest } from '../text/nearest.ts'
import { readCodebookYaml } from '../read/codebook-yaml.ts'

/** The corpus coded with one keyword instead of its codebook; what does not count still does not. */
export function withKeyword(corpus: Corpus, keyword: string, options: KeywordOptions): Corpus {
  const codebook = codebookOf(keyword, corpus.codebook)
  const code = keywordCoder(codebook, options)
  return {
    codebook,
    transcripts: corpus.transcripts.map((transcript) => ({ ...transcript, ...code(transcript) })),
  }
}

function codebookOf(keyword: string, { codes }: Codebook): Codebook {
  // JSON is YAML, and so the keyword is read as if it stood in a codebook.
  const text = JSON.stringify({ codes: { trefwoord: { keywords: [keyword] } } })
  const { codebook, diagnostics } = readCodebookYaml({ path: '', text })
  const [wrong] = diagnostics
  if (wrong !== undefined) throw new Failure(wrong.message, { kind: 'usage' })
  const near = keyword.includes('/')
    ? nearest(
        keyword,
        codes.map(({ id }) => id),
      )
    : undefined
  if (near === undefined) return codebook
  throw new Failure(
    {
      nl: `onbekende code “${keyword}”; bedoel je “${near}”?`,
      en: `unknown code “${keyword}”; did you mean “${near}”?`,
    },
    { kind: 'usage' },
  )
}
