import type { Diagnostic } from '../model/diagnostic.ts'
import type { Transcript } from '../model/transcript.ts'
import { readTranscript } from '../read/transcript.ts'
import { placeTags } from '../store/tag-codings.ts'
import { readTagFile } from '../store/tag-file.ts'
import type { CoderTags } from '../store/tag-standing.ts'
import { inLanguageOf, nothingToRead, orphans as orphanedFiles } from './corpus.ts'
import { readFinish } from './finish-marks.ts'
import { recoverProject } from './journal.ts'
import type { WhereOptions } from './project-folder.ts'
import type { Session } from './session.ts'
import { openOneOfMany, showDiagnostics } from './sources.ts'
import { baseTexts, findTagFiles } from './tag-files.ts'
import { openWorkspace, tagsFolder, type Workspace } from './workspace.ts'

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

export interface OpenSurvey {
  readonly workspace: Workspace
  readonly session: Session
  readonly survey: TagSurvey
  /** Whether something is wrong that was shown: a line that cannot be read, a transcript that is not there. */
  readonly wrong: boolean
}

/** Opens a project to work on its tags: there has to be a transcript. */
export async function openForTags(
  paths: readonly string[],
  options: WhereOptions,
  asked: Session,
): Promise<{ readonly workspace: Workspace; readonly session: Session }> {
  recoverProject(paths, options, asked)
  const workspace = await openWorkspace(paths, options, asked)
  const session = inLanguageOf(workspace, asked)
  if (workspace.files.length === 0) throw nothingToRead(workspace)
  return { workspace, session }
}

/** Reads what there is of tags, and shows what is wrong with their files. */
export async function openSurvey(
  paths: readonly string[],
  options: SurveyOptions & WhereOptions,
  asked: Session,
): Promise<OpenSurvey> {
  const workspace = await openWorkspace(paths, options, asked)
  const session = inLanguageOf(workspace, asked)
  const survey = surveyTags(workspace, options, session)
  const orphaned = workspace.whole ? orphans(workspace, survey, session) : []
  const wrong = await showDiagnostics(
    [...workspace.diagnostics, ...survey.diagnostics, ...orphaned],
    session,
  )
  if (workspace.files.length === 0 && !wrong) throw nothingToRead(workspace)
  return { workspace, session, survey, wrong }
}

function orphans(
  workspace: Workspace,
  { transcripts }: TagSurvey,
  session: Session,
): readonly Diagnostic[] {
  const known = new Set(transcripts.map(({ transcript }) => transcript.id))
  return orphanedFiles(findTagFiles(tagsFolder(workspace)), known, session)
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
        const source = place.file === undefined ? noTags : openOneOfMany(place.file, session).source
        const file = readTagFile(source)
        if (place.file !== undefined) diagnostics.push(...file.diagnostics)
        const placed = placeTags(file.tags, { ...context, transcript })
        const { name, finished, outdated } = readFinish(place, transcript, session)
        return { transcriptFile, coder: name, transcript, finished, outdated, file, placed }
      }),
  )
  return { transcripts, tags, diagnostics }
}

const noTags = { path: '', text: 'code,status,quote,start,end\n' }
