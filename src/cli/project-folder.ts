import path from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { Failure } from '../model/failure.ts'
import { defaultThresholds, type Project } from '../model/project.ts'
import { readProjectYaml } from '../read/project-yaml.ts'
import { exists } from './files.ts'
import type { Session } from './session.ts'
import { openSource } from './sources.ts'

export const projectFile = 'rodedraad.yaml'

/** How a command was told where its material is. */
export interface WhereOptions {
  readonly project?: string
  readonly codebook?: string
}

/** A project is one place: beside another, or beside single files, half of what was named would not be counted. */
export function refuseTwoPlaces(paths: readonly string[], { io }: Session): void {
  const isProject = (one: string): boolean => exists(path.resolve(io.cwd(), one, projectFile))
  if (paths.length < 2 || !paths.some(isProject)) return
  throw new Failure(
    {
      nl: 'noem één projectmap, of losse transcripten en mappen; een project kies je daarbij met --project',
      en: 'name one project folder, or single transcripts and folders; choose a project beside those with --project',
    },
    { kind: 'usage' },
  )
}

export interface OpenProject {
  readonly project: Project
  readonly folder: string
  readonly diagnostics: readonly Diagnostic[]
  /** Whether there is a project file. */
  readonly found: boolean
}

/** Reads the project file: of --project, of a folder among the paths, or of a folder above this one. */
export function openProject(
  paths: readonly string[],
  options: WhereOptions,
  session: Session,
): OpenProject {
  const folder = findProject(paths, options, session)
  if (folder === undefined) {
    return { project: withoutProject, folder: session.io.cwd(), diagnostics: [], found: false }
  }
  const file = path.join(folder, projectFile)
  const { source, diagnostics } = openSource(file, session)
  const reading = readProjectYaml(source)
  return {
    project: reading.project,
    diagnostics: [...diagnostics, ...reading.diagnostics],
    folder,
    found: true,
  }
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
  attributes: [],
  check: [],
  mistyped: [],
}

function findProject(
  paths: readonly string[],
  { project }: WhereOptions,
  { io }: Session,
): string | undefined {
  if (project !== undefined) {
    const folder = path.resolve(io.cwd(), project)
    if (exists(path.join(folder, projectFile))) return folder
    throw new Failure({
      nl: `in ${project} staat geen ${projectFile}; maak een project met “rodedraad init ${project}”`,
      en: `there is no ${projectFile} in ${project}; make a project with “rodedraad init ${project}”`,
    })
  }
  for (const one of paths) {
    const folder = path.resolve(io.cwd(), one)
    if (exists(path.join(folder, projectFile))) return folder
  }
  return projectAbove(io.cwd())
}

/** The folder with a project file that is this one or the nearest above it. */
export function projectAbove(start: string): string | undefined {
  let folder = start
  while (!exists(path.join(folder, projectFile))) {
    const above = path.dirname(folder)
    if (above === folder) return undefined
    folder = above
  }
  return folder
}
