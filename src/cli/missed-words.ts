import { codesFinding } from '../apply/known-words.ts'
import type { Corpus } from '../model/corpus.ts'
import { type Suggestion, suggestions } from '../tabulate/suggestions.ts'
import type { Verdict } from '../tabulate/verdicts.ts'

/** In a single transcript a word may be its speaker's as well as the code's. */
const leastInterviews = 2

/**
 * The words by which units that keywords missed differ from all other units that could have had the code, the strongest first: those
 * in at least two transcripts that keywords of the code do not find yet.
 */
export function missedWords(corpus: Corpus, missed: readonly Verdict[]): readonly Suggestion[] {
  const interviews = new Set(missed.map(({ transcript }) => transcript.id))
  const code = missed[0]?.code
  if (code === undefined || interviews.size < leastInterviews) return []
  const { codebook } = corpus
  const tags = missed.flatMap((one) => one.tags)
  const transcripts = corpus.transcripts.map((transcript) => ({
    ...transcript,
    codings: tags.filter((tag) => tag.transcript === transcript.id),
  }))
  const found = suggestions(
    { codebook, transcripts },
    { key: code, label: code, codes: new Set([code]) },
    {
      statistic: 'g2',
      interviews: leastInterviews,
      functionWords: false,
      found: () => new Map(),
      codesFinding: (words) => codesFinding(codebook, words),
    },
  )
  return found.over
}
