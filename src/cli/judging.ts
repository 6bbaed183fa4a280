import type { Flagging } from '../tabulate/choices.ts'
import type { CorpusOptions } from './corpus.ts'
import { openSelection, type OpenSelection } from './selection.ts'
import type { Session } from './session.ts'

export interface JudgingOptions extends CorpusOptions {
  readonly where: readonly string[]
  readonly code?: string
  readonly echo: Flagging
}

/** Opens the corpus for those who judge its keywords: what people rejected is in it, and all that is negated. */
export function openJudging(
  paths: readonly string[],
  options: JudgingOptions,
  session: Session,
): Promise<OpenSelection | undefined> {
  const { where, code } = options
  const selected = {
    ...options,
    source: 'all',
    negated: 'include',
    keepsRejected: true,
    where: code === undefined ? where : [...where, `code=${code}`],
  } as const
  return openSelection(paths, selected, session)
}
