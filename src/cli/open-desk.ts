import path from 'node:path'
import type { Desk } from '../coder/desk.ts'
import type { Codebook } from '../model/codebook.ts'
import { readTagFile } from '../store/tag-file.ts'
import { inLanguageOf, nothingToRead } from './corpus.ts'
import { sameIds, identity } from './corpus-checks.ts'
import { coderOf, type DeskOptions } from './desk-options.ts'
import { exists } from './files.ts'
import { recoverProject } from './journal.ts'
import { projectAbove, type WhereOptions } from './project-folder.ts'
import { sheetReader } from './read-sheet.ts'
import type { Session } from './session.ts'
import { openOneOfMany, showDiagnostics } from './sources.ts'
import { baseTexts, findTagFiles, type TagFiles } from './tag-files.ts'
import { openProjectTags } from './project-tags.ts'
import { newTagId, type TagStore } from './tag-store.ts'
import { openWorkspace, tagsFolder, type Workspace } from './workspace.ts'

/** A desk without what only one of the commands lays on it, and where its tags are kept. */
export interface OpenDesk {
  readonly desk: Desk
  /** The file of each sheet. */
  readonly files: readonly string[]
  readonly workspace: Workspace
  readonly session: Session
}

/**
 * Reads transcripts to be coded by a person; undefined where something was wrong, which has been shown. Tags that cannot be placed
 * are nothing wrong here: they stay as they are.
 *
 * @param codesOf the part of the codebook whose keywords make suggestions
 */
export async function openDesk(
  paths: readonly string[],
  options: DeskOptions,
  { asked, codesOf }: { asked: Session; codesOf: (codebook: Codebook) => Codebook },
): Promise<OpenDesk | undefined> {
  const coder = coderOf(options, asked)
  const where = withProject(paths, options, asked)
  recoverProject(paths, where, asked)
  const workspace = await openWorkspace(paths, where, asked)
  const session = inLanguageOf(workspace, asked)
  const folder = tagsFolder(workspace)
  const tagFiles = findTagFiles(folder)
  const around = { session, tagFiles, bases: baseTexts(folder), coder }
  const keywords = codesOf(workspace.codebook)
  const reader = sheetReader(workspace, options, { ...around, keywords })
  const read = workspace.files.map((file) => ({ file, ...reader(file) }))
  const sheets = read.flatMap(({ sheet }) => sheet ?? [])
  const twice = sameIds(sheets.map(({ transcript }) => identity(transcript)))
  const told = [...workspace.diagnostics, ...read.flatMap((one) => one.diagnostics), ...twice]
  if (await showDiagnostics(told, session)) return undefined
  if (sheets.length === 0) throw nothingToRead(workspace)
  const here = new Set(sheets.map(({ transcript }) => transcript.id))
  return {
    desk: {
      codebook: workspace.codebook,
      coder,
      language: session.language,
      blind: options.blind === true,
      sheets,
      uses: usesElsewhere(tagFiles, { coder, here, session }),
      newId: createIds(),
      review: undefined,
    },
    files: read.flatMap(({ sheet, file }) => (sheet === undefined ? [] : [file])),
    workspace,
    session,
  }
}

/** A transcript's own project, for someone who is elsewhere. */
function withProject(
  paths: readonly string[],
  options: DeskOptions,
  { io }: Session,
): WhereOptions {
  const [first] = paths
  if (options.project !== undefined || first === undefined) return options
  if (projectAbove(io.cwd()) !== undefined) return options
  const folder = projectAbove(path.resolve(io.cwd(), first))
  return folder === undefined
    ? options
    : { ...options, project: path.relative(io.cwd(), folder) || '.' }
}

/** How often the coder gave each code in other transcripts. */
function usesElsewhere(
  tagFiles: TagFiles,
  { coder, here, session }: { coder: string; here: ReadonlySet<string>; session: Session },
): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  const files = [...tagFiles].flatMap(([id, places]) =>
    here.has(id) ? [] : places.filter((place) => place.coder === coder).map(({ file }) => file),
  )
  for (const file of files) {
    const tags = file === undefined ? [] : readTagFile(openOneOfMany(file, session).source).tags
    for (const { value } of tags) {
      if (value.status === 'tag') uses.set(value.code, (uses.get(value.code) ?? 0) + 1)
    }
  }
  return uses
}

/** Random ids, each made when it is first asked for. */
function createIds(): Desk['newId'] {
  const made: string[] = []
  return (number) => {
    while (made.length <= number) made.push(newTagId())
    return made[number] ?? ''
  }
}

/** The stores of the sheets that lie on a desk; what is wrong with lines in them is shown. */
export async function openStores({
  desk,
  files,
  workspace,
  session,
}: OpenDesk): Promise<readonly TagStore[]> {
  const stores = desk.sheets.map(({ transcript: { id, source } }, sheet) =>
    openProjectTags(workspace, desk.coder, { id, file: files[sheet], source }),
  )
  await showDiagnostics(
    stores.flatMap(({ diagnostics }) => diagnostics),
    session,
  )
  return stores
}

/** A transcript as it was named: by its file, or by the name of one in the project. */
export async function transcriptFile(
  named: string,
  options: DeskOptions,
  session: Session,
): Promise<string> {
  const { io } = session
  if (exists(path.resolve(io.cwd(), named)) || /[/\\]/u.test(named)) return named
  const { files } = await openWorkspace([], options, session)
  const wanted = named.normalize('NFC').toLowerCase()
  const found = files.filter(
    (file) =>
      path
        .basename(file)
        .replace(/\.[^.]+$/u, '')
        .normalize('NFC')
        .toLowerCase() === wanted,
  )
  const [only, another] = found
  return only === undefined || another !== undefined ? named : path.relative(io.cwd(), only)
}
