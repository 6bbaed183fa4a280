import path from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { applyEdits, withoutOverlap } from '../model/edit.ts'
import { Failure } from '../model/failure.ts'
import { rawEdits } from '../model/raw-edit.ts'
import { type CheckedFiles, checkFiles } from './check-files.ts'
import type { CheckMaterialOptions } from './check-material.ts'
import type { Target } from './check-targets.ts'
import { readBytes, standing, writeWhole } from './files.ts'
import type { Session } from './session.ts'

/** A file and what it is to become. Byte order mark and line ends are in both as they are in the file. */
export interface FixedFile {
  readonly file: string
  /** Its path as it is shown. */
  readonly shown: string
  readonly before: string
  readonly after: string
}

export interface Fixing {
  readonly fixed: readonly FixedFile[]
  /** How many findings were mended. */
  readonly count: number
  /** What is found in the files as they are to become. */
  readonly checked: CheckedFiles
}

/** One mended thing may show the next: a keyword that is trimmed can be there twice. */
const mostRounds = 20

/** Works out what the files become when all is mended that has one right answer; nothing is written. */
export async function fixFiles(
  targets: readonly Target[],
  options: CheckMaterialOptions,
  session: Session,
): Promise<Fixing> {
  const texts = new Map<string, FixedFile>()
  const mended: Session = {
    ...session,
    read: (file, shown) => {
      const text = texts.get(file)
      return text === undefined ? readBytes(file, shown) : new TextEncoder().encode(text.after)
    },
  }
  let count = 0
  for (let round = 0; round < mostRounds; round += 1) {
    // What can be mended is told without the transcripts.
    const { result } = await checkFiles(targets, { ...options, corpus: false }, mended)
    const made = fixOnce(result.diagnostics, texts, session)
    if (made === 0) break
    count += made
  }
  const checked = await checkFiles(targets, options, mended)
  return { fixed: [...texts.values()], count, checked }
}

/** Mends in each file what can be mended at once; gives how many findings that were. */
function fixOnce(
  found: readonly Diagnostic[],
  texts: Map<string, FixedFile>,
  { io }: Session,
): number {
  let made = 0
  for (const [shown, own] of fixable(found)) {
    const file = path.resolve(io.cwd(), shown)
    const known = texts.get(file) ?? readText(file, shown)
    const mended = mendText(known.after, own)
    if (mended.text === known.after) continue
    made += mended.count
    texts.set(file, { ...known, after: mended.text })
  }
  return made
}

function fixable(found: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const byFile = new Map<string, Diagnostic[]>()
  for (const one of found) {
    if (one.edits === undefined) continue
    const { path: shown } = one.place.source
    byFile.set(shown, [...(byFile.get(shown) ?? []), one])
  }
  return byFile
}

function readText(file: string, shown: string): FixedFile {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      readBytes(file, shown),
    )
    return { file, shown, before: text, after: text }
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure(
      {
        nl: `${shown} is geen UTF-8 en kan niet worden hersteld; sla het eerst op als UTF-8`,
        en: `${shown} is not UTF-8 and cannot be mended; save it as UTF-8 first`,
      },
      { cause },
    )
  }
}

interface Mended {
  readonly text: string
  readonly count: number
}

/**
 * Makes the edits of a text as it was read in the text as it is in the file: there it may have a byte order mark, other line
 * ends and characters in another Unicode form. In such a form offsets are others, so that comes first and by itself.
 */
function mendText(raw: string, found: readonly Diagnostic[]): Mended {
  const composed = raw.normalize('NFC')
  if (composed !== raw) {
    return found.some(({ rule }) => rule === 'unicode-form')
      ? { text: composed, count: 1 }
      : { text: raw, count: 0 }
  }
  const made = withoutOverlap(found.map(({ edits = [] }) => edits))
  const edits = rawEdits(raw, made.flat())
  return { text: applyEdits(raw, edits), count: made.length }
}

/** Writes what was mended, each file whole or not at all, where it really is and with the permissions it has. */
export async function writeFixed(fixed: readonly FixedFile[]): Promise<void> {
  for (const one of fixed) {
    if (one.after === one.before) continue
    const { file, mode } = standing(one.file)
    await writeWhole(file, one.after, { force: true, mode })
  }
}
