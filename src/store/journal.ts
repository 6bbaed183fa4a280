import path from 'node:path'
import { Failure } from '../model/failure.ts'
import type { Disk } from './disk.ts'

/** A file and what it becomes; undefined where there is none. */
export interface FileChange {
  readonly file: string
  readonly before: Uint8Array | undefined
  readonly after: Uint8Array | undefined
  /** The permissions it gets where it is not there yet; the usual ones where nothing is said. */
  readonly mode?: number | undefined
}

/** What is written down before several files change together: enough to finish it, or to undo it, from any point. */
export function journalFile(folder: string): string {
  return path.join(folder, '.rodedraad-journal')
}

/** Paths are from the folder of the journal, with `/`: the project may stand elsewhere when it is read. */
export function journalBytes(folder: string, changes: readonly FileChange[]): Uint8Array {
  const files = changes.map(({ file, before, after, mode }) => ({
    file: path.relative(folder, file).split(path.sep).join('/'),
    before: base64(before),
    after: base64(after),
    mode,
  }))
  return new TextEncoder().encode(`${JSON.stringify({ version: 1, files }, undefined, 1)}\n`)
}

function base64(bytes: Uint8Array | undefined): string | null {
  return bytes === undefined ? null : Buffer.from(bytes).toString('base64')
}

/** The changes of the journal in a folder; undefined where there is none. */
export function readJournal(disk: Disk, folder: string): readonly FileChange[] | undefined {
  const journal = journalFile(folder)
  const bytes = disk.read(journal)
  if (bytes === undefined) return undefined
  const changes = changesIn(parsed(bytes), folder)
  if (changes !== undefined) return changes
  throw new Failure({
    nl: `${journal} is beschadigd; zet de bestanden van vóór de laatste opdracht terug (uit git of een reservekopie) en haal dit bestand weg`,
    en: `${journal} is damaged; put back the files of before the last command (from git or a backup) and take this file away`,
  })
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

function changesIn(json: unknown, folder: string): readonly FileChange[] | undefined {
  if (!isRecord(json) || json.version !== 1 || !Array.isArray(json.files)) return undefined
  const files: readonly unknown[] = json.files
  const changes = files.flatMap((one) => {
    if (!isRecord(one) || typeof one.file !== 'string') return []
    if (!isContent(one.before) || !isContent(one.after)) return []
    const file = path.resolve(folder, one.file)
    if (isOutside(file, folder) && !isText(one)) return []
    const mode = typeof one.mode === 'number' ? one.mode : undefined
    return [{ file, before: fromBase64(one.before), after: fromBase64(one.after), mode }]
  })
  return changes.length === files.length ? changes : undefined
}

function isOutside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file)
  return relative.startsWith('..') || path.isAbsolute(relative)
}

/**
 * Outside its folder a project has at most a codebook and transcripts: these are changed, never made or taken away. A journal that came
 * with a project from elsewhere can do no more than that.
 */
function isText({ file, before, after }: Readonly<Record<string, unknown>>): boolean {
  const isChanged = typeof before === 'string' && typeof after === 'string'
  return isChanged && typeof file === 'string' && /\.(?:ya?ml|txt|md)$/iu.test(file)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isContent(value: unknown): value is string | null {
  return value === null || typeof value === 'string'
}

function fromBase64(content: string | null): Uint8Array | undefined {
  return content === null ? undefined : Buffer.from(content, 'base64')
}

/** How long a command that reads waits for one that changes several files. */
const patience = 2000
const pause = 50

/** While several files change together nobody reads: half of them would be old. */
export function refuseHalfDone(disk: Pick<Disk, 'mode' | 'wait'>, folder: string): void {
  for (let waited = 0; disk.mode(journalFile(folder)) !== undefined; waited += pause) {
    if (waited >= patience) {
      throw new Failure({
        nl: `in ${folder} is een opdracht die verschillende bestanden tegelijk verandert halverwege gestopt; geef die opdracht nog eens, of een andere die tags bewaart (zoals rodedraad tag), dan wordt eerst afgemaakt wat was blijven liggen`,
        en: `in ${folder} a command was cut off that changes several files together; give that command again, or another that saves tags (such as rodedraad tag), and it is finished first`,
      })
    }
    disk.wait(pause)
  }
}
