import type { Codebook } from '../model/codebook.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { applyEdits } from '../model/edit.ts'
import { Failure } from '../model/failure.ts'
import type { Source } from '../model/source.ts'
import { inlineCodings } from '../read/tags.ts'
import type { TranscriptReading } from '../read/transcript.ts'
import type { RecodeMaterial, RecodePlan } from './recode.ts'
import { readTagCodings } from './tag-codings.ts'

/**
 * Reads everything as it is to become, and refuses where a tag would be wrong that is right now: because its code does not
 * apply where it stands, say.
 */
export function refuseNewErrors(
  material: RecodeMaterial,
  plan: RecodePlan,
  reread: (source: Source) => TranscriptReading,
): void {
  const changed = (source: Source): Source => {
    const edits = plan.edits.get(source)
    return edits === undefined ? source : { ...source, text: applyEdits(source.text, edits) }
  }
  const after = {
    transcripts: material.transcripts.map((one) =>
      plan.edits.has(one.transcript.source) ? reread(changed(one.transcript.source)) : one,
    ),
    tagFiles: material.tagFiles.map((file) => ({ ...file, source: changed(file.source) })),
  }
  const errors = errorsOf(after, plan.codebook)
  const before = errorsOf(material, material.codebook)
  if (errors.length <= before.length) return
  const known = new Set(before.map(({ message }) => message.en))
  const shown = errors.find(({ message }) => !known.has(message.en)) ?? errors[0]
  const count = errors.length - before.length
  const { nl, en } = shown?.message ?? { nl: '', en: '' }
  const { path = '' } = shown?.place.source ?? {}
  throw new Failure({
    nl: `${count === 1 ? 'één tag zou' : `${count} tags zouden`} zo niet meer kloppen, zoals in ${path}: ${nl}; er is niets veranderd`,
    en: `${count === 1 ? 'one tag' : `${count} tags`} would not be right any more, as in ${path}: ${en}; nothing was changed`,
  })
}

function errorsOf(
  { transcripts, tagFiles }: Pick<RecodeMaterial, 'transcripts' | 'tagFiles'>,
  codebook: Codebook,
): readonly Diagnostic[] {
  const byId = new Map(transcripts.map((one) => [one.transcript.id, one.transcript]))
  // Without the texts as they were, a tag that has moved is as wrong before as after.
  const bases = (): undefined => undefined
  const inline = transcripts.flatMap((reading) => inlineCodings(reading, codebook).diagnostics)
  const stored = tagFiles.flatMap(({ source, coder, transcript: id }) => {
    const transcript = byId.get(id)
    if (transcript === undefined) return []
    return readTagCodings(source, { transcript, codebook, coder, bases }).diagnostics
  })
  return [...inline, ...stored].filter(({ severity }) => severity === 'error')
}
