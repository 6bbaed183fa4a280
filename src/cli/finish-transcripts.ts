import path from 'node:path'
import { Failure } from '../model/failure.ts'
import type { Localised } from '../model/language.ts'
import { enumeration } from '../report/writing.ts'
import { nearest } from '../text/nearest.ts'
import { knownCoders, unknownCoder } from './known-coders.ts'
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
  refuseMistyped(coder, knownCoders(workspace))
  const { transcripts } = surveyTags(workspace, request, session)
  const named = names.map((name) => transcriptNamed(name, transcripts, session))
  for (const { file, transcript } of named) {
    openProjectTags(workspace, coder, { ...transcript, file }).finish(!undo)
  }
  const list = enumeration(named.map(({ transcript }) => transcript.id))
  return undo
    ? {
        nl: `${coder} heeft ${list.nl} nog niet afgerond.`,
        en: `${coder} has not finished ${list.en} yet.`,
      }
    : { nl: `${coder} heeft ${list.nl} afgerond.`, en: `${coder} has finished ${list.en}.` }
}

/** Who finds nothing to tag may finish a transcript without a tag; a name that is nearly another is that other. */
function refuseMistyped(coder: string, known: readonly string[]): void {
  if (!known.includes(coder) && nearest(coder, known) !== undefined)
    throw unknownCoder(coder, known)
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
      nl: `er zijn meer transcripten met het id “${found.transcript.id}”; geef elk transcript een eigen id`,
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
