import { roleCondition } from '../model/codebook.ts'
import type { Project } from '../model/project.ts'
import { reservedKeys } from '../model/reserved-keys.ts'
import type { Codebook } from '../model/codebook.ts'
import type { Span } from '../model/source.ts'
import type { FrontMatterEntry, Transcript } from '../model/transcript.ts'

/** Two transcripts of three say nothing. */
const leastTranscripts = 3

/** The attributes that more than half of the transcripts have. */
export function usualAttributes(transcripts: readonly Transcript[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const name of transcripts.flatMap(({ attributes }) => [...attributes.keys()])) {
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const usual = [...counts].filter(
    ([, count]) => count >= leastTranscripts && count > transcripts.length / 2,
  )
  return new Set(usual.map(([name]) => name))
}

/** The attributes that the project or a code speaks of. */
export function expectedAttributes(
  { codes }: Codebook,
  project: Project | undefined,
): ReadonlySet<string> {
  const asked = codes.flatMap(({ appliesTo }) => appliesTo.map(({ attribute }) => attribute))
  const declared = project?.attributes.map(({ name }) => attributeNamed(name.value)) ?? []
  return new Set([...asked.filter((name) => name !== roleCondition), ...declared])
}

/** What a key in front matter is called among the attributes: `date` is `datum`. */
export function attributeNamed(key: string): string {
  return reservedKeys.get(key.toLowerCase()) ?? key.normalize('NFC')
}

/** Where an attribute stands in a transcript, whatever its spelling. */
export function entryOf({ frontMatter }: Transcript, name: string): FrontMatterEntry | undefined {
  return frontMatter?.find(({ key }) => attributeNamed(key.value) === name)
}

/** The first line of the front matter, or the place where it should begin. */
export function frontMatterPlace({ frontMatter, source }: Transcript): Span {
  if (frontMatter === undefined) return { start: 0, end: 0 }
  const start = source.text.indexOf('---')
  return { start, end: start + '---'.length }
}
