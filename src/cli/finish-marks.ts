import { type Diagnostic, diagnosticOf } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'
import type { TranscriptCoder } from '../model/tag.ts'
import type { Transcript } from '../model/transcript.ts'
import { isOutdated } from '../store/finish-mark.ts'
import { openOneOfMany, type Where } from './sources.ts'
import type { TagFilePlace } from './tag-files.ts'

/** Whether a coder is done with a transcript, and what is to be told of that. */
export interface CoderFinish extends TranscriptCoder {
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the mark that a coder is done with a transcript: it says of which text. */
export function readFinish(
  { coder, mark }: TagFilePlace,
  transcript: Pick<Transcript, 'id' | 'source'>,
  where: Where,
): CoderFinish {
  if (mark === undefined) return { name: coder, finished: false, outdated: false, diagnostics: [] }
  const { source } = openOneOfMany(mark, where)
  const outdated = isOutdated(source.text, transcript.source.text)
  const diagnostics = outdated ? [changedSince(source, transcript, coder)] : []
  return { name: coder, finished: true, outdated, diagnostics }
}

/** What came into a transcript after it was finished has no tag because nobody looked at it, and would count as a no. */
function changedSince(
  mark: Source,
  { id, source }: Pick<Transcript, 'id' | 'source'>,
  coder: string,
): Diagnostic {
  const message = {
    nl: `${source.path} is veranderd nadat ${coder} het afrondde; wat er geen tag heeft, telt toch als bewust niet gecodeerd`,
    en: `${source.path} has changed since ${coder} finished it; what has no tag there counts as left without one on purpose all the same`,
    fix: {
      nl: `kijk na wat er anders is, en rond het opnieuw af met “rodedraad tags finish ${id} --coder ${coder}”`,
      en: `look at what is different, and finish it again with “rodedraad tags finish ${id} --coder ${coder}”`,
    },
  }
  const place = { source: mark, span: { start: 0, end: 0 } }
  return diagnosticOf(message, { rule: 'outdated-finish', severity: 'warning', place })
}
