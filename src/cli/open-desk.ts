import path from 'node:path'
import type { Desk } from '../coder/desk.ts'
import type { Codebook } from '../model/codebook.ts'
import { readTagFile } from '../store/tag-file.ts'
import { inLanguageOf, nothingToRead } from './corpus.ts'
import { sameIds, identity } from './corpus-checks.ts'
import { coderOf, type DeskOptions } from './desk-options.ts'
import { exists } from './files.ts'
import { projectAbove, type WhereOptions } from './project-folder.ts'
import { sheetReader } from './read-sheet.ts'
import type { Session } from './session.ts'
import { openOneOfMany, showDiagnostics } from './sources.ts'
import { baseTexts, findTagFiles, type TagFiles } from './tag-files.ts'
import { newTagId, openTagStore, type TagStore } from './tag-store.ts'
import { openWorkspace } from './workspace.ts'

/** A desk without what only one of the commands lays on it, and where its tags are kept. */
export interface OpenDesk {
  readonly desk: Desk
  /** The file of each sheet. */
  readonly files: readonly string[]
  readonly folder: string
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
  const workspace = await openWorkspace(paths, withProject(paths, options, asked), asked)
  const session = inLanguageOf(workspace, asked)
  const folder = path.resolve(workspace.folder, workspace.project.tags)
  const tagFiles = findTagFiles(folder)
  const bases = baseTexts(folder)
  const keywords = codesOf(workspace.codebook)
  const reader = sheetReader(workspace, options, { session, tagFiles, bases, coder, keywords })
  const read = workspace.files.map((file) => ({ file, ...reader(file) }))
  const sheets = read.flatMap(({ sheet }) => sheet ?? [])
  const told = [
    ...workspace.diagnostics,
    ...read.flatMap(({ diagnostics }) => diagnostics),
    ...sameIds(sheets.map(({ transcript }) => identity(transcript))),
  ]
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
    folder,
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
  folder,
  session,
}: OpenDesk): Promise<readonly TagStore[]> {
  const stores = desk.sheets.map(({ transcript: { id, source } }, sheet) =>
    openTagStore({
      tags: folder,
      coder: desk.coder,
      transcript: { id, file: files[sheet], text: source.text },
    }),
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
