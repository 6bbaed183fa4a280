import path from 'node:path'
import { keywordCoder } from '../apply/keywords.ts'
import { byTurn, type Desk, type OthersTag, type Sheet, suggestionsOf } from '../coder/desk.ts'
import type { Codebook } from '../model/codebook.ts'
import type { Coding, Rejection } from '../model/coding.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { Failure } from '../model/failure.ts'
import { interviewer, type Transcript } from '../model/transcript.ts'
import { inlineCodings } from '../read/tags.ts'
import { readTranscript } from '../read/transcript.ts'
import { readTagCodings } from '../store/tag-codings.ts'
import { readTagFile } from '../store/tag-file.ts'
import { textHash } from '../store/text-hash.ts'
import { inLanguageOf, nothingToRead } from './corpus.ts'
import { sameIds, identity } from './corpus-checks.ts'
import { exists } from './files.ts'
import { projectAbove, type WhereOptions } from './project-folder.ts'
import type { Session } from './session.ts'
import { openOneOfMany, showDiagnostics } from './sources.ts'
import { findTagFiles, type TagFiles } from './tag-files.ts'
import { newTagId, openTagStore, type TagStore } from './tag-store.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

export interface DeskOptions extends WhereOptions {
  readonly coder?: string
  readonly blind?: boolean
  readonly interviewer?: boolean
  readonly speakers?: boolean
}

/** A desk without what only one of the commands lays on it, and where its tags are kept. */
export interface OpenDesk {
  readonly desk: Desk
  /** The file of each sheet. */
  readonly files: readonly string[]
  readonly folder: string
  readonly session: Session
}

/** Whose tags these are: as --coder says, else RODEDRAAD_CODER. */
export function coderOf({ coder }: DeskOptions, { io }: Session): string {
  const name = (coder ?? io.env.RODEDRAAD_CODER ?? '').normalize('NFC').trim()
  if (name !== '') return name
  throw new Failure(
    {
      nl: 'wie codeert er? Noem jezelf met --coder, zoals --coder anna (of zet RODEDRAAD_CODER)',
      en: 'who is coding? Name yourself with --coder, such as --coder anna (or set RODEDRAAD_CODER)',
    },
    { kind: 'usage' },
  )
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
  const keywords = codesOf(workspace.codebook)
  const reader = sheetReader(workspace, options, { session, tagFiles, coder, keywords })
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

interface Around {
  readonly session: Session
  readonly tagFiles: TagFiles
  readonly coder: string
  readonly keywords: Codebook
}

interface ReadSheet {
  /** undefined for a file that is no text, or has no words. */
  readonly sheet: Sheet | undefined
  readonly diagnostics: readonly Diagnostic[]
}

function sheetReader(
  workspace: Workspace,
  options: DeskOptions,
  around: Around,
): (file: string) => ReadSheet {
  const { codebook, project } = workspace
  const counts = options.interviewer === true
  const code = keywordCoder(around.keywords, { interviewer: counts })
  return (file) => {
    const opened = openOneOfMany(file, around.session)
    if (!opened.readable) return { sheet: undefined, diagnostics: opened.diagnostics }
    const withoutSpeakers = options.speakers === false
    const reading = readTranscript(opened.source, { roles: project.roles, withoutSpeakers })
    const { transcript } = reading
    const inline = inlineCodings(reading, codebook)
    const diagnostics = [...opened.diagnostics, ...reading.diagnostics, ...inline.diagnostics]
    if (transcript.turns.length === 0) return { sheet: undefined, diagnostics }
    const others = othersWork(transcript, codebook, around)
    const blind = options.blind === true
    const sheet: Sheet = {
      transcript,
      textHash: textHash(transcript.source.text),
      counted: transcript.turns.map(({ role }) => counts || role !== interviewer),
      suggestions: blind ? new Map() : suggestionsOf(code(transcript).codings),
      others: blind ? new Map() : byTurn([...inline.codings.map(tagOf), ...others]),
    }
    return { sheet, diagnostics }
  }
}

interface OthersTagInTurn extends OthersTag {
  readonly turn: number
}

/** What other coders said; what is wrong in their files is for them to hear. */
function othersWork(
  transcript: Transcript,
  codebook: Codebook,
  { session, tagFiles, coder }: Around,
): readonly OthersTagInTurn[] {
  const files = tagFiles.get(transcript.id) ?? []
  return files.flatMap((place) => {
    if (place.file === undefined || place.coder === coder) return []
    const { source } = openOneOfMany(place.file, session)
    const read = readTagCodings(source, { transcript, codebook, coder: place.coder })
    return [...read.codings.map(tagOf), ...read.rejections.map(rejectionOf)]
  })
}

function tagOf({ turn, code, span, by }: Coding): OthersTagInTurn {
  return { turn, code, span, rejected: false, name: by.kind === 'person' ? by.name : '' }
}

function rejectionOf({ turn, code, name }: Rejection): OthersTagInTurn {
  return { turn, code, span: { start: 0, end: 0 }, rejected: true, name }
}

/** How often the coder gave each code in other transcripts. */
function usesElsewhere(
  tagFiles: TagFiles,
  { coder, here, session }: { coder: string; here: ReadonlySet<string>; session: Session },
): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const [id, places] of tagFiles) {
    for (const { file, coder: name } of places) {
      if (file === undefined || name !== coder || here.has(id)) continue
      for (const { value } of readTagFile(openOneOfMany(file, session).source).tags) {
        if (value.status === 'tag') uses.set(value.code, (uses.get(value.code) ?? 0) + 1)
      }
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
