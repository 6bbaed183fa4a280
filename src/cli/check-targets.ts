import path from 'node:path'
import { Failure } from '../model/failure.ts'
import type { Localised } from '../model/language.ts'
import { exists, isFolder, namesIn } from './files.ts'
import { projectAbove, projectFile } from './project-folder.ts'
import type { Session } from './session.ts'
import { shownPath } from './sources.ts'

/** What there is to check: a codebook by itself, or a project with all that is in it. */
export type Target =
  | { readonly kind: 'codebook'; readonly file: string }
  | { readonly kind: 'project'; readonly folder: string }
  /** A folder without a codebook in it. */
  | { readonly kind: 'nothing'; readonly folder: string }
  /** A folder that cannot be looked into. */
  | { readonly kind: 'closed'; readonly folder: string; readonly said: Localised }

/** What the arguments name: codebooks, project folders, folders with codebooks; the project that one is in where nothing is named. */
export function checkTargets(
  paths: readonly string[],
  { project }: { readonly project?: string },
  { io }: Session,
): readonly Target[] {
  const cwd = io.cwd()
  if (paths.length > 0) return paths.flatMap((one) => targetsOf(path.resolve(cwd, one), io))
  if (project !== undefined) return [{ kind: 'project', folder: path.resolve(cwd, project) }]
  const folder = projectAbove(cwd)
  if (folder !== undefined) return [{ kind: 'project', folder }]
  throw new Failure(
    {
      nl: 'niets om te controleren: noem een codeboek of een projectmap, of ga in een project staan',
      en: 'nothing to check: name a codebook or a project folder, or go and stand in a project',
    },
    { kind: 'usage' },
  )
}

function targetsOf(place: string, io: Session['io']): readonly Target[] {
  if (path.basename(place) === projectFile)
    return [{ kind: 'project', folder: path.dirname(place) }]
  if (!isFolder(place)) return [{ kind: 'codebook', file: place }]
  if (exists(path.join(place, projectFile))) return [{ kind: 'project', folder: place }]
  return codebooksIn(place, io)
}

function codebooksIn(place: string, io: Session['io']): readonly Target[] {
  const names = readNames(place, shownPath(place, io))
  if (names instanceof Failure) return [{ kind: 'closed', folder: place, said: names.text }]
  const inside = names.filter((name) => /\.ya?ml$/iu.test(name) && !name.startsWith('.'))
  return inside.length === 0
    ? [{ kind: 'nothing', folder: place }]
    : inside.map((name) => ({ kind: 'codebook', file: path.join(place, name) }))
}

/** That one folder cannot be read is told with all else, so that the other targets are still checked. */
function readNames(folder: string, shown: string): readonly string[] | Failure {
  try {
    return namesIn(folder, shown)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}
