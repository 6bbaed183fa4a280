import type { Diagnostic } from '../model/diagnostic.ts'
import type { Transcript } from '../model/transcript.ts'
import { readTranscript } from '../read/transcript.ts'
import { placeTags } from '../store/tag-codings.ts'
import { readTagFile, type TagFile } from '../store/tag-file.ts'
import type { CoderTags } from '../store/tag-standing.ts'
import { inLanguageOf, nothingToRead, orphans as orphanedFiles } from './corpus.ts'
import { readFinish } from './finish-marks.ts'
import { identity, sameIds } from './corpus-checks.ts'
import { recoverProject } from './journal.ts'
import { knownCoders, unknownCoder } from './known-coders.ts'
import type { WhereOptions } from './project-folder.ts'
import type { Session } from './session.ts'
import { openOneOfMany, showDiagnostics } from './sources.ts'
import { baseTexts, findTagFiles, type TagFilePlace } from './tag-files.ts'
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

/** Opens a project to work on its tags, or only to show what would happen: there has to be a transcript. */
export async function openForTags(
  paths: readonly string[],
  options: WhereOptions & { readonly dryRun?: boolean },
  asked: Session,
): Promise<{ readonly workspace: Workspace; readonly session: Session }> {
  if (options.dryRun !== true) recoverProject(paths, options, asked)
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
  refuseUnknown(options.coder, workspace)
  const survey = surveyTags(workspace, options, session)
  const orphaned = workspace.whole ? orphans(workspace, survey, session) : []
  const wrong = await showDiagnostics(
    [...workspace.diagnostics, ...survey.diagnostics, ...orphaned],
    session,
  )
  if (workspace.files.length === 0 && !wrong) throw nothingToRead(workspace)
  return { workspace, session, survey, wrong }
}

/** Somebody without tags has nothing to show or to write: most likely the name was mistyped. */
function refuseUnknown(coder: string | undefined, workspace: Workspace): void {
  const known = knownCoders(workspace)
  if (coder !== undefined && !known.includes(coder)) throw unknownCoder(coder, known)
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
  options: SurveyOptions,
  session: Session,
): TagSurvey {
  const folder = tagsFolder(workspace)
  const files = findTagFiles(folder)
  const context = { bases: baseTexts(folder) }
  const { transcripts, diagnostics } = readAll(workspace, options, session)
  const tags = transcripts
    .filter(({ transcript }) => isOnlyOne(transcript, transcripts))
    .flatMap(({ file: transcriptFile, transcript }) =>
      (files.get(transcript.id) ?? [])
        .filter(({ coder }) => options.coder === undefined || coder === options.coder)
        .map((place) => {
          const file = openTagFile(place, session)
          const placed = placeTags(file.tags, { ...context, transcript })
          const { name, finished, outdated } = readFinish(place, transcript, session)
          return { transcriptFile, coder: name, transcript, finished, outdated, file, placed }
        }),
    )
  const wrong = tags.flatMap(({ file }) => file.diagnostics)
  return { transcripts, tags, diagnostics: [...diagnostics, ...wrong] }
}

function readAll(
  { files, project }: Workspace,
  { speakers }: SurveyOptions,
  session: Session,
): Pick<TagSurvey, 'transcripts' | 'diagnostics'> {
  const options = { roles: project.roles, withoutSpeakers: speakers === false }
  const read = files.map((file) => ({ file, ...openOneOfMany(file, session) }))
  const transcripts = read
    .filter(({ readable }) => readable)
    .map(({ file, source }) => ({ file, transcript: readTranscript(source, options).transcript }))
  const twice = sameIds(transcripts.map(({ transcript }) => identity(transcript)))
  return { transcripts, diagnostics: [...read.flatMap((one) => one.diagnostics), ...twice] }
}

/** Whether no other transcript has its id: else nobody knows which of them the tags are about. */
export function isOnlyOne(
  { id }: Pick<Transcript, 'id'>,
  transcripts: readonly NamedTranscript[],
): boolean {
  return transcripts.filter(({ transcript }) => transcript.id === id).length === 1
}

function openTagFile({ file }: TagFilePlace, session: Session): TagFile {
  if (file === undefined) return readTagFile(noTags)
  const { source, readable, diagnostics } = openOneOfMany(file, session)
  const read = readTagFile(source)
  return { ...read, diagnostics: [...diagnostics, ...(readable ? read.diagnostics : [])] }
}

const noTags = { path: '', text: 'code,status,quote,start,end\n' }
