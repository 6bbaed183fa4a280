import path from 'node:path'
import { Failure } from '../model/failure.ts'
import type { Localised } from '../model/language.ts'
import { nearest } from '../text/nearest.ts'
import type { Session } from './session.ts'
import { openProjectTags } from './project-tags.ts'
import { isOnlyOne, type NamedTranscript, surveyTags } from './tag-survey.ts'
import type { Workspace } from './workspace.ts'

export interface FinishRequest {
  readonly coder: string
  readonly speakers?: boolean
  /** Takes the mark away. */
  readonly undo?: boolean
}

/** Marks transcripts as finished by a coder, or takes the mark away; all of them or, where one is not there, none. */
export function finishTranscripts(
  names: readonly string[],
  request: FinishRequest,
  { workspace, session }: { readonly workspace: Workspace; readonly session: Session },
): Localised {
  const { coder, undo = false } = request
  const { transcripts } = surveyTags(workspace, request, session)
  const named = names.map((name) => transcriptNamed(name, transcripts, session))
  for (const { file, transcript } of named) {
    openProjectTags(workspace, coder, { ...transcript, file }).finish(!undo)
  }
  const list = named.map(({ transcript }) => transcript.id).join(', ')
  return undo
    ? {
        nl: `${coder} is nog niet klaar met ${list}.`,
        en: `${coder} is not done with ${list} yet.`,
      }
    : { nl: `${coder} is klaar met ${list}.`, en: `${coder} is done with ${list}.` }
}

/** A transcript by its id or its file. */
export function transcriptNamed(
  name: string,
  transcripts: readonly NamedTranscript[],
  { io }: Session,
): NamedTranscript {
  const file = path.resolve(io.cwd(), name)
  const id = name.normalize('NFC')
  const found =
    transcripts.find((one) => one.transcript.id === id) ??
    transcripts.find((one) => one.file === file)
  if (found !== undefined && !isOnlyOne(found.transcript, transcripts)) {
    throw new Failure({
      nl: `er zijn meer transcripten met de id “${found.transcript.id}”; geef elk transcript een eigen id`,
      en: `there are several transcripts with the id “${found.transcript.id}”; give every transcript its own id`,
    })
  }
  if (found !== undefined) return found
  const ids = transcripts.map(({ transcript }) => transcript.id)
  const meant = nearest(name, ids)
  const [nl, en] =
    meant === undefined ? ['', ''] : [`; bedoel je “${meant}”?`, `; did you mean “${meant}”?`]
  throw new Failure(
    {
      nl: `er is geen transcript “${name}” in dit project${nl}`,
      en: `there is no transcript “${name}” in this project${en}`,
    },
    { kind: 'usage' },
  )
}
