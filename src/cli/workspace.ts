import path from 'node:path'
import type { Codebook } from '../model/codebook.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { Failure } from '../model/failure.ts'
import type { Project } from '../model/project.ts'
import type { Source, Span } from '../model/source.ts'
import { readCodebookYaml } from '../read/codebook-yaml.ts'
import { refuseHalfDone } from '../store/journal.ts'
import { createDisk } from './disk.ts'
import { exists, filesMatching, isFolder } from './files.ts'
import { openProject, projectFile, refuseTwoPlaces, type WhereOptions } from './project-folder.ts'
import type { Session } from './session.ts'
import { absent, hasError, openSource } from './sources.ts'

/** As a path: standard input. */
export const stdin = '-'

/** A project and its codebook, read; what is wrong with them is in `diagnostics`. */
export interface Workspace {
  readonly project: Project
  /** The folder that the project's paths start from. */
  readonly folder: string
  readonly codebook: Codebook
  readonly codebookHash: string
  /** Transcript files, absolute, sorted. */
  readonly files: readonly string[]
  /** The files and folders that were named; none for all of the project’s. */
  readonly named: readonly string[]
  /** Whether there is a project file. */
  readonly found: boolean
  /** Whether they are all of the project’s, and not some that were named. */
  readonly whole: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** Finds the project (--project, a folder among the paths, or upwards from here), its codebook and its transcripts. */
export async function openWorkspace(
  paths: readonly string[],
  options: WhereOptions,
  session: Session,
): Promise<Workspace> {
  const cwd = session.io.cwd()
  refuseTwoPlaces(paths, session)
  const { project, folder, diagnostics, found } = openProject(paths, options, session)
  if (found) refuseHalfDone(createDisk(), folder)
  const given = paths.filter((one) => !found || path.resolve(cwd, one) !== folder)
  // A project file that cannot be read may well name one.
  const codebook =
    hasCodebook(project, options) || !hasError(diagnostics)
      ? openCodebook(project, { folder, options, session })
      : { codebook: emptyCodebook, codebookHash: '', diagnostics: [] }
  const files = await transcriptFiles(given, { project, folder, found, cwd })
  return {
    ...codebook,
    project,
    folder,
    files: files.filter(isThere),
    named: given,
    found,
    whole: found && given.length === 0,
    diagnostics: [
      ...diagnostics,
      ...codebook.diagnostics,
      ...files.filter((file) => !isThere(file)).map((file) => absent(file, session)),
    ],
  }
}

/** The folder of the manual tags. */
export function tagsFolder({ folder, project }: Pick<Workspace, 'folder' | 'project'>): string {
  return path.resolve(folder, project.tags)
}

function isThere(file: string): boolean {
  return file === stdin || exists(file)
}

function hasCodebook({ codebook }: Project, options: WhereOptions): boolean {
  return codebook !== undefined || options.codebook !== undefined
}

const emptyCodebook: Codebook = readCodebookYaml({ path: '', text: 'codes: {}' }).codebook

function openCodebook(
  project: Project,
  { folder, options, session }: { folder: string; options: WhereOptions; session: Session },
): Pick<Workspace, 'codebook' | 'codebookHash' | 'diagnostics'> {
  const { codebook } = project
  const cwd = session.io.cwd()
  if (options.codebook === undefined && codebook === undefined) {
    throw new Failure(
      {
        nl: `geen codeboek: ga naar de map van je project, noem een codeboek met --codebook, of zet “codebook:” in ${projectFile}`,
        en: `no codebook: go to the folder of your project, name a codebook with --codebook, or put “codebook:” in ${projectFile}`,
      },
      { kind: 'usage' },
    )
  }
  const file =
    options.codebook === undefined
      ? path.resolve(folder, codebook?.value ?? '')
      : path.resolve(cwd, options.codebook)
  if (options.codebook === undefined && codebook !== undefined && !exists(file)) {
    return {
      codebook: emptyCodebook,
      codebookHash: '',
      diagnostics: [missing(project.source, codebook.span, codebook.value)],
    }
  }
  const { source, hash, readable, diagnostics } = openSource(file, session)
  if (!readable) return { codebook: emptyCodebook, codebookHash: hash, diagnostics }
  const reading = readCodebookYaml(source)
  return {
    codebook: reading.codebook,
    codebookHash: hash,
    diagnostics: [...diagnostics, ...reading.diagnostics],
  }
}

function missing(source: Source, span: Span, file: string): Diagnostic {
  return {
    rule: 'missing-codebook',
    severity: 'error',
    message: {
      nl: `het codeboek “${file}” bestaat niet (gezocht vanaf de map van dit bestand)`,
      en: `the codebook “${file}” does not exist (looked for from the folder of this file)`,
    },
    place: { source, span },
    related: [],
  }
}

const textFiles = ['**/*.txt', '**/*.md']

async function transcriptFiles(
  given: readonly string[],
  {
    project,
    folder,
    found,
    cwd,
  }: { project: Project; folder: string; found: boolean; cwd: string },
): Promise<readonly string[]> {
  if (given.length === 0) {
    if (!found) return []
    const globs = project.transcripts.map(({ value }) => value)
    const files = await filesMatching(globs, folder)
    return files.map((file) => path.resolve(folder, file))
  }
  const files = await Promise.all(given.map((one) => filesOf(one, cwd)))
  return [...new Set(files.flat())].sort()
}

/** A file, the transcripts in a folder, or those of a glob that the shell left as it was, as Windows does. */
async function filesOf(given: string, cwd: string): Promise<readonly string[]> {
  if (given === stdin) return [stdin]
  const absolute = path.resolve(cwd, given)
  if (isFolder(absolute)) {
    const inside = await filesMatching(textFiles, absolute)
    return inside.map((file) => path.join(absolute, file))
  }
  if (exists(absolute) || !/[*?[{]/u.test(given)) return [absolute]
  const matching = await filesMatching([given.replaceAll('\\', '/')], cwd)
  return matching.length === 0 ? [absolute] : matching.map((file) => path.resolve(cwd, file))
}
