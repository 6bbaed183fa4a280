import type { Corpus } from '../model/corpus.ts'
import { Failure } from '../model/failure.ts'
import type { KeywordUses } from '../model/keyword-use.ts'
import { usesCsv, usesJson } from '../render/keyword-uses.ts'
import { usesText } from '../render/keyword-uses-text.ts'
import { keywordUses } from '../tabulate/keyword-uses.ts'
import type { CorpusOptions } from './corpus.ts'
import { examineCorpus, withCodebook } from './keyword-findings.ts'
import type { Destination } from './options.ts'
import { put, screenOf } from './output.ts'
import { openSelection } from './selection.ts'
import { type Exit, exit, type Session } from './session.ts'
import { codebookOfTyped } from './typed-keywords.ts'

export interface UsesRequest extends CorpusOptions, Destination {
  readonly corpus: readonly string[]
  /** As they were typed; none for those of the codebook. */
  readonly keywords: readonly string[]
  /** Ids of the codes or branches whose keywords are meant; none for all. */
  readonly code: readonly string[]
  readonly where: readonly string[]
  readonly examples: number
  readonly format: 'text' | 'csv' | 'json'
}

/** Shows what keywords find in transcripts, and how often. */
export async function formsInCorpus(request: UsesRequest, asked: Session): Promise<Exit> {
  const { corpus: paths, keywords, examples } = request
  const where = [...request.where, ...request.code.map((code) => `code=${code}`)]
  const options = { ...request, where, source: 'all', negated: 'include', echo: 'include' } as const
  const opened = await openSelection(paths, options, asked)
  if (opened === undefined) return exit.failure
  const typed = keywords.length > 0
  const corpus = typed ? typedIn(opened.corpus, opened.whole, keywords) : opened.corpus
  const uses = keywordUses(corpus.codebook, examineCorpus(corpus), { examples, typed })
  if (uses.found.length + uses.never.length === 0) throw noKeywords(request.code)
  await put(content(uses, request, opened.session), request, opened.session)
  return exit.ok
}

function typedIn(corpus: Corpus, { codebook }: Corpus, keywords: readonly string[]): Corpus {
  const code = keywords.find((keyword) => codebook.codes.some(({ id }) => id === keyword))
  if (code?.includes('/') === true) {
    throw new Failure(
      {
        nl: `“${code}” is een code; zet er --code voor`,
        en: `“${code}” is a code; put --code in front of it`,
      },
      { kind: 'usage' },
    )
  }
  return withCodebook(corpus, codebookOfTyped(keywords, codebook))
}

function content(uses: KeywordUses, { format, output }: UsesRequest, session: Session): string {
  switch (format) {
    case 'text':
      return usesText(uses, screenOf(session, output), session.language)
    case 'csv':
      return usesCsv(uses)
    case 'json':
      return usesJson(uses)
  }
}

function noKeywords(codes: readonly string[]): Failure {
  const named = codes.join(', ')
  return codes.length === 0
    ? new Failure({
        nl: 'dit codeboek heeft geen trefwoorden',
        en: 'this codebook has no keywords',
      })
    : new Failure(
        {
          nl: `geen trefwoorden bij ${named}; deze code geven alleen mensen`,
          en: `no keywords with ${named}; only people give this code`,
        },
        { kind: 'usage' },
      )
}
