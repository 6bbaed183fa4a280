import { Failure } from '../model/failure.ts'
import { type Reversal, takeBack } from '../model/raw-edit.ts'

/** A change of codes as it is kept, so that it can be taken back. Of interviews it holds places and codes, and no words. */
export interface CodesRecord {
  /** The command that made it, as it was typed. */
  readonly command: string
  readonly files: readonly FileRecord[]
}

export interface FileRecord {
  /** From the project's folder, with `/`. */
  readonly path: string
  /** SHA-256 of the bytes as the change left them, and as they were; no `was` for a file that it made. */
  readonly is: string
  readonly was: string | undefined
  readonly edits: readonly Reversal[]
}

const format = 'rodedraad-codes-1'

export function formatCodesRecord({ command, files }: CodesRecord): string {
  return `${JSON.stringify({ format, command, files }, undefined, 1)}\n`
}

/** Reads what `formatCodesRecord` wrote. */
export function readCodesRecord(text: string, shown: string): CodesRecord {
  try {
    const value: unknown = JSON.parse(text)
    if (isRecord(value)) return value
  } catch (cause) {
    throw unreadable(shown, cause)
  }
  throw unreadable(shown)
}

function unreadable(shown: string, cause?: unknown): Failure {
  return new Failure(
    {
      nl: `${shown} is niet te lezen, dus wat er veranderd is kan niet vanzelf worden teruggedraaid`,
      en: `${shown} cannot be read, so that the change cannot be taken back by itself`,
    },
    { cause },
  )
}

function isRecord(value: unknown): value is CodesRecord {
  if (!isObject(value) || !('format' in value) || value.format !== format) return false
  if (!('command' in value) || typeof value.command !== 'string') return false
  return 'files' in value && Array.isArray(value.files) && value.files.every(isFile)
}

function isFile(value: unknown): value is FileRecord {
  if (!isObject(value) || !('path' in value) || typeof value.path !== 'string') return false
  if (!('is' in value) || typeof value.is !== 'string') return false
  return 'edits' in value && Array.isArray(value.edits) && value.edits.every(isReversal)
}

function isReversal(value: unknown): value is Reversal {
  if (!isObject(value) || !('at' in value) || !('length' in value) || !('was' in value))
    return false
  return (
    Number.isInteger(value.at) && Number.isInteger(value.length) && typeof value.was === 'string'
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** The text of a file as it was before the change. */
export function textBefore(text: string, { edits }: FileRecord): string {
  return takeBack(text, edits)
}
