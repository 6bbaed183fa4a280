import path from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import { Failure } from '../model/failure.ts'
import { lastPart } from '../store/recode-codebook.ts'
import type { AskedTag } from '../store/recode.ts'
import type { Session } from './session.ts'
import { openSource } from './sources.ts'

/** What tells a tag from all others. */
export function tagKey({
  coder,
  transcript,
  id,
}: Pick<AskedTag, 'coder' | 'transcript' | 'id'>): string {
  return JSON.stringify([coder, transcript, id])
}

/** The codes that a word means: one of them by its id or last part, or all. */
export function partsNamed(name: string, into: readonly string[]): readonly string[] {
  const asked = name.trim()
  if (['beide', 'both', 'alle', 'all'].includes(asked.toLowerCase())) return into
  const found = into.find((id) => id === asked) ?? into.find((id) => lastPart(id) === asked)
  if (found !== undefined) return [found]
  throw new Failure(
    {
      nl: `“${asked}” is geen van de nieuwe codes: ${into.join(', ')} (of beide)`,
      en: `“${asked}” is none of the new codes: ${into.join(', ')} (or both)`,
    },
    { kind: 'usage' },
  )
}

/** What a file with the columns coder, transcript, id and code says; a line without a code decides nothing. */
export function readDecisions(
  file: string,
  { tags, into }: { readonly tags: readonly AskedTag[]; readonly into: readonly string[] },
  session: Session,
): readonly (readonly [string, readonly string[]])[] {
  const { source } = openSource(path.resolve(session.io.cwd(), file), session)
  const known = new Set(tags.map(tagKey))
  return rowsOf(source.text, file).flatMap(
    ({ coder = '', transcript = '', id = '', code = '' }) => {
      if (code.trim() === '') return []
      const key = tagKey({ coder, transcript, id })
      if (!known.has(key)) throw unknownTag(file, `${coder}, ${transcript}, ${id}`)
      return [[key, partsNamed(code, into)] as const]
    },
  )
}

function rowsOf(text: string, file: string): readonly Readonly<Partial<Record<string, string>>>[] {
  const delimiter = [',', ';', '\t'].find((one) => text.split('\n', 1)[0]?.includes(one)) ?? ','
  try {
    const [head = [], ...rows]: readonly (readonly string[])[] = parse(text, { delimiter })
    if (['coder', 'transcript', 'id', 'code'].some((name) => !head.includes(name)))
      throw noList(file)
    return rows.map((row) =>
      Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])),
    )
  } catch (cause) {
    if (cause instanceof CsvError) throw noList(file, cause)
    throw cause
  }
}

function noList(file: string, cause?: unknown): Failure {
  return new Failure(
    {
      nl: `${file} is niet het bestand dat --list maakt; dat heeft de kolommen coder, transcript, id, quote en code`,
      en: `${file} is not the file that --list makes; that has the columns coder, transcript, id, quote and code`,
    },
    { cause },
  )
}

function unknownTag(file: string, tag: string): Failure {
  return new Failure({
    nl: `${file} noemt een tag die deze code niet (meer) heeft: ${tag}; maak de lijst opnieuw met --list`,
    en: `${file} names a tag that does not have this code (any more): ${tag}; make the list again with --list`,
  })
}
