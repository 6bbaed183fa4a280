import { Failure } from '../model/failure.ts'
import { compare } from '../tabulate/axis.ts'
import { nearest } from '../text/nearest.ts'
import type { OpenTranscript } from './open-transcript.ts'
import { findTagFiles } from './tag-files.ts'
import { tagsFolder, type Workspace } from './workspace.ts'

/** Who asks for the tags of somebody that nobody knows would get a table without a tag in it. */
export function refuseUnknownCoders(
  named: readonly string[] | undefined,
  workspace: Workspace,
  opened: readonly Pick<OpenTranscript, 'taggers'>[],
): void {
  if (named === undefined) return
  if (named.length === 0) throw nobodyNamed
  // Somebody may have tagged in none of the transcripts that were named, and in others.
  const places = [...findTagFiles(tagsFolder(workspace)).values()].flat()
  const taggers = opened.flatMap((one) => one.taggers)
  const known = [...new Set([...places.map(({ coder }) => coder), ...taggers])].sort(compare)
  const unknown = named.find((name) => !known.includes(name))
  if (unknown !== undefined) throw unknownCoder(unknown, known)
}

const nobodyNamed = new Failure(
  {
    nl: 'noem bij --tagged-by minstens één codeur; met --source keyword tellen alleen trefwoorden',
    en: 'name one coder at least with --tagged-by; with --source keyword only keywords count',
  },
  { kind: 'usage' },
)

function unknownCoder(name: string, known: readonly string[]): Failure {
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
