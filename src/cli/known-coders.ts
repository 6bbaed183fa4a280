import { Failure } from '../model/failure.ts'
import { compare } from '../tabulate/axis.ts'
import { nearest } from '../text/nearest.ts'
import { findTagFiles } from './tag-files.ts'
import { tagsFolder, type Workspace } from './workspace.ts'

/** Who has tags or a finished transcript in a project, by name. */
export function knownCoders(workspace: Pick<Workspace, 'folder' | 'project'>): readonly string[] {
  const places = [...findTagFiles(tagsFolder(workspace)).values()].flat()
  return [...new Set(places.map(({ coder }) => coder))].sort(compare)
}

export function unknownCoder(name: string, known: readonly string[]): Failure {
  const best = nearest(name, known)
  const listed = known.join(', ')
  const nobody = { nl: '; er zijn nog geen tags van iemand', en: '; nobody has tags yet' }
  const hint =
    known.length === 0
      ? nobody
      : best === undefined
        ? { nl: `; wel: ${listed}`, en: `; there are: ${listed}` }
        : { nl: `; bedoel je “${best}”?`, en: `; did you mean “${best}”?` }
  return new Failure(
    {
      nl: `“${name}” heeft in deze gesprekken niets gecodeerd${hint.nl}`,
      en: `“${name}” has no tags anywhere${hint.en}`,
    },
    { kind: 'usage' },
  )
}
