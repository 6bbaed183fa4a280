import type { Diagnostic } from '../model/diagnostic.ts'
import type { Transcript } from '../model/transcript.ts'
import { readTranscript } from '../read/transcript.ts'
import { placeTags } from '../store/tag-codings.ts'
import { readTagFile } from '../store/tag-file.ts'
import type { CoderTags } from '../store/tag-standing.ts'
import type { Session } from './session.ts'
import { openOneOfMany } from './sources.ts'
import { baseTexts, findTagFiles } from './tag-files.ts'
import { tagsFolder, type Workspace } from './workspace.ts'

/** A transcript as it is now, and its file. */
export interface NamedTranscript {
  readonly file: string
  readonly transcript: Transcript
}

export interface TagSurvey {
  readonly transcripts: readonly NamedTranscript[]
  /** By transcript, then by coder. */
  readonly tags: readonly (CoderTags & { readonly transcriptFile: string })[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface SurveyOptions {
  /** Only this coder's. */
  readonly coder?: string
  readonly speakers?: boolean
}

/** Reads transcripts and the tags that people gave them; nothing is coded. */
export function surveyTags(
  workspace: Workspace,
  { coder, speakers }: SurveyOptions,
  session: Session,
): TagSurvey {
  const folder = tagsFolder(workspace)
  const files = findTagFiles(folder)
  const context = { bases: baseTexts(folder) }
  const diagnostics: Diagnostic[] = []
  const transcripts = workspace.files.flatMap((file): NamedTranscript[] => {
    const opened = openOneOfMany(file, session)
    diagnostics.push(...opened.diagnostics)
    const options = { roles: workspace.project.roles, withoutSpeakers: speakers === false }
    return opened.readable
      ? [{ file, transcript: readTranscript(opened.source, options).transcript }]
      : []
  })
  const tags = transcripts.flatMap(({ file: transcriptFile, transcript }) =>
    (files.get(transcript.id) ?? [])
      .filter((place) => coder === undefined || place.coder === coder)
      .map((place) => {
        const source =
          place.file === undefined ? noTags : openOneOfMany(place.file, session).source
        const file = readTagFile(source)
        if (place.file !== undefined) diagnostics.push(...file.diagnostics)
        const placed = placeTags(file.tags, { ...context, transcript })
        const { coder: name, finished } = place
        return { transcriptFile, coder: name, transcript, finished, file, placed }
      }),
  )
  return { transcripts, tags, diagnostics }
}

const noTags = { path: '', text: 'code,status,quote,start,end\n' }
