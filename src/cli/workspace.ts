import path from 'node:path'
import type { Codebook } from '../model/codebook.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { Failure } from '../model/failure.ts'
import { defaultThresholds, type Project } from '../model/project.ts'
import type { Source, Span } from '../model/source.ts'
import { readCodebookYaml } from '../read/codebook-yaml.ts'
import { decode } from '../read/decode.ts'
import { readProjectYaml } from '../read/project-yaml.ts'
import { diagnosticsText } from '../render/diagnostics.ts'
import { exists, filesMatching, isFolder, readBytes, sha256 } from './files.ts'
import { colorLevel, type Session } from './session.ts'

export const projectFile = 'rodedraad.yaml'

/** How a command was told where its material is. */
export interface WhereOptions {
  readonly project?: string
  readonly codebook?: string
}

/** A project and its codebook, read; what is wrong with them is in `diagnostics`. */
export interface Workspace {
  readonly project: Project
  /** The folder that the project's paths start from. */
  readonly folder: string
  readonly codebook: Codebook
  readonly codebookHash: string
  /** Transcript files, absolute, sorted. */
  readonly files: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Finds the project (--project, a folder among the paths, or upwards from here), its codebook and its transcripts. */
export async function openWorkspace(
  paths: readonly string[],
  options: WhereOptions,
  session: Session,
): Promise<Workspace> {
  const cwd = session.io.cwd()
  const { project, folder, diagnostics, found } = await openProject(paths, options, session)
  const codebook = await openCodebook(project, { folder, options, session })
  const given = paths.filter((one) => !found || path.resolve(cwd, one) !== folder)
  const files = await transcriptFiles(given, { project, folder, found, cwd })
  return { ...codebook, project, folder, files, diagnostics: [...diagnostics, ...codebook.diagnostics] }
}

interface OpenProject {
  readonly project: Project
  readonly folder: string
  readonly diagnostics: readonly Diagnostic[]
  /** Whether there is a project file. */
  readonly found: boolean
}

async function openProject(
  paths: readonly string[],
  options: WhereOptions,
  session: Session,
): Promise<OpenProject> {
  const folder = await findProject(paths, options, session)
  if (folder === undefined) {
    return { project: withoutProject, folder: session.io.cwd(), diagnostics: [], found: false }
  }
  const file = path.join(folder, projectFile)
  const { source } = await openSource(file, session)
  return { ...readProjectYaml(source), folder, found: true }
}

const withoutProject: Project = {
  source: { path: projectFile, text: '' },
  title: undefined,
  period: undefined,
  language: undefined,
  codebook: undefined,
  transcripts: [],
  tags: 'tags',
  roles: new Map(),
  targets: [],
  thresholds: defaultThresholds,
}

async function findProject(
  paths: readonly string[],
  { project }: WhereOptions,
  { io }: Session,
): Promise<string | undefined> {
  if (project !== undefined) {
    const folder = path.resolve(io.cwd(), project)
    if (await exists(path.join(folder, projectFile))) return folder
    throw new Failure({
      nl: `in ${project} staat geen ${projectFile}; maak een project met “rodedraad init ${project}”`,
      en: `there is no ${projectFile} in ${project}; make a project with “rodedraad init ${project}”`,
    })
  }
  for (const one of paths) {
    const folder = path.resolve(io.cwd(), one)
    if (await exists(path.join(folder, projectFile))) return folder
  }
  let folder = io.cwd()
  while (!(await exists(path.join(folder, projectFile)))) {
    const above = path.dirname(folder)
    if (above === folder) return undefined
    folder = above
  }
  return folder
}

async function openCodebook(
  project: Project,
  { folder, options, session }: { folder: string; options: WhereOptions; session: Session },
): Promise<Pick<Workspace, 'codebook' | 'codebookHash' | 'diagnostics'>> {
  const { codebook } = project
  const cwd = session.io.cwd()
  if (options.codebook === undefined && codebook === undefined) {
    throw new Failure(
      {
        nl: `geen codeboek: noem er een met --codebook, of zet “codebook:” in ${projectFile}`,
        en: `no codebook: name one with --codebook, or put “codebook:” in ${projectFile}`,
      },
      { kind: 'usage' },
    )
  }
  const file =
    options.codebook === undefined ? path.resolve(folder, codebook?.value ?? '') : path.resolve(cwd, options.codebook)
  if (options.codebook === undefined && codebook !== undefined && !(await exists(file))) {
    const empty = readCodebookYaml({ path: '', text: 'codes: {}' }).codebook
    return { codebook: empty, codebookHash: '', diagnostics: [missing(project.source, codebook.span, codebook.value)] }
  }
  const { source, hash, diagnostics } = await openSource(file, session)
  const reading = readCodebookYaml(source)
  return { codebook: reading.codebook, codebookHash: hash, diagnostics: [...diagnostics, ...reading.diagnostics] }
}

function missing(source: Source, span: Span, file: string): Diagnostic {
  return {
    rule: 'project',
    severity: 'error',
    message: {
      nl: `het codeboek “${file}” bestaat niet (gezocht vanaf de map van dit bestand)`,
      en: `the codebook “${file}” does not exist (looked for from the folder of this file)`,
    },
    place: { source, span },
    related: [],
  }
}

interface Opened {
  readonly source: Source
  /** SHA-256 of the bytes. */
  readonly hash: string
  /** What there is to tell of its encoding. */
  readonly diagnostics: readonly Diagnostic[]
  /** Whether it is text at all. */
  readonly readable: boolean
}

/** Reads a text file; its path is shown as from the current folder. Bytes that are no text are a diagnostic. */
export async function openSource(file: string, { io }: Pick<Session, 'io'>): Promise<Opened> {
  const shown = path.relative(io.cwd(), file).split(path.sep).join('/') || file
  const bytes = await readBytes(file, shown)
  const hash = sha256(bytes)
  const decoding = decode(bytes)
  if (decoding.kind === 'failure') {
    const source = { path: shown, text: '' }
    return { source, hash, readable: false, diagnostics: [encodingDiagnostic(source, 'error', decoding.message)] }
  }
  const source = { path: shown, text: decoding.text }
  const told = decoding.encoding === 'windows-1252'
  const note = {
    nl: 'geen UTF-8, gelezen als Windows-1252; bewaar het liever als UTF-8',
    en: 'not UTF-8, read as Windows-1252; better save it as UTF-8',
  }
  return { source, hash, readable: true, diagnostics: told ? [encodingDiagnostic(source, 'warning', note)] : [] }
}

function encodingDiagnostic(
  source: Source,
  severity: Diagnostic['severity'],
  message: Diagnostic['message'],
): Diagnostic {
  return { rule: 'encoding', severity, message, place: { source, span: { start: 0, end: 0 } }, related: [] }
}

const textFiles = ['**/*.txt', '**/*.md']

async function transcriptFiles(
  given: readonly string[],
  { project, folder, found, cwd }: { project: Project; folder: string; found: boolean; cwd: string },
): Promise<readonly string[]> {
  if (given.length === 0) {
    if (!found) return []
    const globs = project.transcripts.map(({ value }) => value)
    const files = await filesMatching(globs, folder)
    return files.map((file) => path.resolve(folder, file))
  }
  const files = await Promise.all(
    given.map(async (one) => {
      const absolute = path.resolve(cwd, one)
      if (!(await isFolder(absolute))) return [absolute]
      const inside = await filesMatching(textFiles, absolute)
      return inside.map((file) => path.join(absolute, file))
    }),
  )
  return [...new Set(files.flat())].sort()
}

/** Shows findings on stderr, in the order of files and places; whether there is an error among them. */
export function showDiagnostics(diagnostics: readonly Diagnostic[], session: Session): boolean {
  const sorted = [...diagnostics].sort(
    (a, b) =>
      (a.place.source.path < b.place.source.path ? -1 : a.place.source.path > b.place.source.path ? 1 : 0) ||
      a.place.span.start - b.place.span.start,
  )
  const { io, language } = session
  if (sorted.length > 0) {
    io.stderr.write(diagnosticsText(sorted, { language, level: colorLevel(session, io.stderr) }))
  }
  return sorted.some(({ severity }) => severity === 'error')
}
