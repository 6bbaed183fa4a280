import { createHash } from 'node:crypto'
import { Failure } from '../model/failure.ts'
import type { Localised } from '../model/language.ts'
import type { Disk } from './disk.ts'
import { emptyFile, type OpenedTags, openTags } from './tag-bytes.ts'

export interface OpenedNow {
  readonly opened: Extract<OpenedTags, { readonly kind: 'tags' }>
  /** SHA-256 of the bytes; both undefined where there is no file. */
  readonly read: string | undefined
  readonly bytes: Uint8Array | undefined
}

/** A tag file as it is on the disk; one that cannot be read whole is not touched. */
export function openNow(disk: Disk, file: string): OpenedNow {
  const bytes = disk.read(file)
  if (bytes === undefined)
    return { opened: { kind: 'tags', file: emptyFile(file), mark: false }, read: undefined, bytes }
  const opened = openTags(bytes, file)
  if (opened.kind === 'failure') throw unreadable(file, opened.message)
  const [wrong = { nl: '', en: '' }] = opened.file.diagnostics.map(({ message }) => message)
  if (!opened.file.readable) throw unreadable(file, wrong)
  return { opened, read: hashOf(bytes), bytes }
}

function unreadable(file: string, { nl, en }: Localised): Failure {
  return new Failure({
    nl: `${file} is niet te lezen, en blijft zoals het is: ${nl}`,
    en: `${file} cannot be read, and stays as it is: ${en}`,
  })
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
