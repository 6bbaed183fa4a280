import { codesFinding, keywordPlaces } from '../apply/known-words.ts'
import type { Corpus } from '../model/corpus.ts'
import { subtree } from '../tabulate/category.ts'
import { type SuggestionOptions, type Suggestions, suggestions } from '../tabulate/suggestions.ts'

/** Words for a code of the whole codebook, or for all codes under a branch, from the part of the corpus that was selected. */
export function codeSuggestions(
  { corpus, whole }: { readonly corpus: Corpus; readonly whole: Corpus },
  code: string,
  options: Pick<SuggestionOptions, 'statistic' | 'interviews'> & {
    readonly functionWords?: boolean
  },
): Suggestions {
  const codes = subtree(corpus.codebook.codes, code)
  const { statistic, interviews, functionWords } = options
  return suggestions(
    corpus,
    { key: code, label: code, codes },
    {
      statistic,
      interviews,
      functionWords: functionWords === true,
      found: keywordPlaces(corpus.codebook, codes),
      codesFinding: (words) => codesFinding(whole.codebook, words),
    },
  )
}
