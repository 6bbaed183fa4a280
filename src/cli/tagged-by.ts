import { Failure } from '../model/failure.ts'
import { compare } from '../tabulate/axis.ts'
import { knownCoders, unknownCoder } from './known-coders.ts'
import type { OpenTranscript } from './open-transcript.ts'
import type { Workspace } from './workspace.ts'

/** Who asks for the tags of somebody that nobody knows would get a table without a tag in it. */
export function refuseUnknownCoders(
  named: readonly string[] | undefined,
  workspace: Workspace,
  opened: readonly Pick<OpenTranscript, 'taggers'>[],
): void {
  if (named === undefined) return
  if (named.length === 0) throw nobodyNamed
  // Somebody may have tagged in none of the transcripts that were named, and in others.
  const taggers = opened.flatMap((one) => one.taggers)
  const known = [...new Set([...knownCoders(workspace), ...taggers])].sort(compare)
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
