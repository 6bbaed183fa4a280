import path from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'
import { decode } from '../read/decode.ts'
import { readBytes, sha256 } from './files.ts'
import { colorLevel, type Session } from './session.ts'

export interface Opened {
  readonly source: Source
  /** SHA-256 of the bytes. */
  readonly hash: string
  /** What there is to tell of its encoding. */
  readonly diagnostics: readonly Diagnostic[]
  /** Whether it is text at all. */
  readonly readable: boolean
}

/** Reads a text file; its path is shown as from the current folder. Bytes that are no text are a diagnostic. */
export function openSource(file: string, { io }: Pick<Session, 'io'>): Opened {
  const shown = shownPath(file, io)
  const bytes = readBytes(file, shown)
  const hash = sha256(bytes)
  const decoding = decode(bytes)
  if (decoding.kind === 'failure') {
    const source = { path: shown, text: '' }
    return {
      source,
      hash,
      readable: false,
      diagnostics: [fileDiagnostic(source, { severity: 'error', message: decoding.message })],
    }
  }
  const source = { path: shown, text: decoding.text }
  const told = decoding.encoding === 'windows-1252'
  const note = {
    nl: 'geen UTF-8, gelezen als Windows-1252; bewaar het liever als UTF-8',
    en: 'not UTF-8, read as Windows-1252; better save it as UTF-8',
  }
  return {
    source,
    hash,
    readable: true,
    diagnostics: told ? [fileDiagnostic(source, { severity: 'warning', message: note })] : [],
  }
}

function shownPath(file: string, io: Session['io']): string {
  return path.relative(io.cwd(), file).split(path.sep).join('/') || file
}

/** A file that was named and is not there: said with all else that is wrong, so that it does not hide that. */
export function absent(file: string, { io }: Pick<Session, 'io'>): Diagnostic {
  const message = { nl: 'dit bestand bestaat niet', en: 'this file does not exist' }
  const source = { path: shownPath(file, io), text: '' }
  return { ...fileDiagnostic(source, { severity: 'error', message }), rule: 'file' }
}

function fileDiagnostic(
  source: Source,
  said: Pick<Diagnostic, 'severity' | 'message'>,
): Diagnostic {
  return {
    rule: 'encoding',
    ...said,
    place: { source, span: { start: 0, end: 0 } },
    related: [],
  }
}

/** Shows findings on stderr, in the order of files and places; whether there is an error among them. */
export async function showDiagnostics(
  diagnostics: readonly Diagnostic[],
  session: Session,
): Promise<boolean> {
  const sorted = [...diagnostics].sort(
    (a, b) =>
      (a.place.source.path < b.place.source.path
        ? -1
        : a.place.source.path > b.place.source.path
          ? 1
          : 0) || a.place.span.start - b.place.span.start,
  )
  const { io, language } = session
  if (sorted.length > 0) {
    const { diagnosticsText } = await import('../render/diagnostics.ts')
    io.stderr.write(diagnosticsText(sorted, { language, level: colorLevel(session, io.stderr) }))
  }
  return hasError(sorted)
}

export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}
