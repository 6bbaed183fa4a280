import path from 'node:path'
import { type Diagnostic, diagnosticOf } from '../model/diagnostic.ts'
import { Failure } from '../model/failure.ts'
import type { Localised } from '../model/language.ts'
import type { Source } from '../model/source.ts'
import { decode } from '../read/decode.ts'
import { readBytes, sha256 } from './files.ts'
import { colorLevel, type Io, type Session } from './session.ts'

export interface Opened {
  readonly source: Source
  /** SHA-256 of the bytes. */
  readonly hash: string
  /** What there is to tell of its encoding. */
  readonly diagnostics: readonly Diagnostic[]
  /** Whether it is text at all. */
  readonly readable: boolean
  /** Where the first character stands that was written in another Unicode form than NFC. */
  readonly decomposedAt?: number | undefined
}

/** Where paths are shown from, and how files are read and hashed if not as usual. */
export interface Where {
  readonly io: Pick<Io, 'cwd'>
  readonly read?: typeof readBytes
  readonly hash?: typeof sha256
}

/** Reads a text file; its path is shown as from the current folder. Bytes that are no text are a diagnostic. */
export function openSource(file: string, { io, read = readBytes, hash }: Where): Opened {
  const shown = shownPath(file, io)
  return openBytes(read(file, shown), shown, hash)
}

/** The same for one file of many: that it cannot be read is said with all else that is wrong. */
export function openOneOfMany(file: string, session: Where): Opened {
  try {
    return openSource(file, session)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return unreadable(shownPath(file, session.io), '', error.text)
  }
}

/** More than any interview; a text of more than half a gigabyte cannot even be held. */
const mostBytes = 256 * 2 ** 20

/** Bytes as a text; `shown` is what messages call it. */
export function openBytes(
  bytes: Uint8Array,
  shown: string,
  hashOf: typeof sha256 = sha256,
): Opened {
  const hash = hashOf(bytes)
  if (bytes.length > mostBytes) {
    return unreadable(shown, hash, {
      nl: 'te groot: meer dan 256 MB',
      en: 'too large: over 256 MB',
    })
  }
  const decoding = decode(bytes)
  if (decoding.kind === 'failure') return unreadable(shown, hash, decoding.message)
  const source = { path: shown, text: decoding.text }
  const told = decoding.encoding === 'windows-1252'
  const note = {
    nl: 'geen UTF-8, gelezen als Windows-1252; sla het liever op als UTF-8',
    en: 'not UTF-8, read as Windows-1252; better save it as UTF-8',
  }
  return {
    source,
    hash,
    readable: true,
    decomposedAt: decoding.decomposedAt,
    diagnostics: told ? [fileDiagnostic(source, 'old-encoding', note)] : [],
  }
}

function unreadable(shown: string, hash: string, message: Diagnostic['message']): Opened {
  const source = { path: shown, text: '' }
  const diagnostics = [fileDiagnostic(source, 'encoding', message)]
  return { source, hash, readable: false, diagnostics }
}

export function shownPath(file: string, io: Where['io']): string {
  return path.relative(io.cwd(), file).split(path.sep).join('/') || file
}

/** A file that was named and is not there: said with all else that is wrong, so that it does not hide that. */
export function absent(file: string, { io }: Where): Diagnostic {
  const message = { nl: 'dit bestand bestaat niet', en: 'this file does not exist' }
  const source = { path: shownPath(file, io), text: '' }
  return fileDiagnostic(source, 'missing-file', message)
}

const severityOf = {
  'missing-file': 'error',
  encoding: 'error',
  'old-encoding': 'warning',
} as const

/** About a file as a whole. */
function fileDiagnostic(
  source: Source,
  rule: keyof typeof severityOf,
  said: Localised,
): Diagnostic {
  const place = { source, span: { start: 0, end: 0 } }
  return diagnosticOf(said, { rule, severity: severityOf[rule], place })
}

/** Shows findings on stderr, in the order of files and places; whether there is an error among them. */
export async function showDiagnostics(
  diagnostics: readonly Diagnostic[],
  session: Session,
): Promise<boolean> {
  const sorted = inOrder(diagnostics)
  const { io, language } = session
  if (sorted.length > 0) {
    const { diagnosticsText } = await import('../render/diagnostics.ts')
    io.stderr.write(diagnosticsText(sorted, { language, level: colorLevel(session, io.stderr) }))
  }
  return hasError(sorted)
}

/** By file and place; at one place by rule and message, so that the order is the same every time. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(compareDiagnostics)
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    comparePaths(a.place.source.path, b.place.source.path) ||
    a.place.span.start - b.place.span.start ||
    comparePaths(a.rule, b.rule) ||
    comparePaths(a.message.en, b.message.en)
  )
}

/** By their characters: files are listed that way. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}
