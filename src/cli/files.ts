import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  type Dirent,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../model/failure.ts'
import { diskCode, diskReason } from '../store/disk-reason.ts'

/** Read at once and not by way of a promise: files are near, and waiting for each would take longer than reading. */
export function readBytes(file: string, shown: string = file): Uint8Array {
  try {
    return readFileSync(file)
  } catch (cause) {
    throw cannotRead(shown, cause)
  }
}

/** Reads many files into one piece of memory: what it gives holds until the next is read. */
export function createReader(): typeof readBytes {
  let pool = new Uint8Array(2 ** 18)
  return (file, shown) => {
    try {
      const opened = openSync(file, 'r')
      try {
        const { size } = fstatSync(opened)
        if (size >= pool.length) pool = new Uint8Array(2 * size)
        const length = readSync(opened, pool, 0, pool.length, 0)
        // What is no ordinary file has no size to go by.
        if (length === size) return pool.subarray(0, length)
      } finally {
        closeSync(opened)
      }
    } catch {
      // The usual way has the words for it.
    }
    return readBytes(file, shown)
  }
}

export function exists(file: string): boolean {
  return existsSync(file)
}

export function isFolder(file: string): boolean {
  return exists(file) && statSync(file, { throwIfNoEntry: false })?.isDirectory() === true
}

/**
 * Whether a folder is there to be read. What is behind a link that leads nowhere (to a disk that is not connected, say), or where one
 * may not look, is not gone: that is said, since whatever is in it would be passed over.
 */
function isFolderToRead(file: string): boolean {
  const found = standingAt(file)
  if (found === undefined && isLink(file)) throw brokenLink(file)
  return found?.isDirectory() === true
}

function standingAt(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false })
  } catch (cause) {
    // What can be no name is not there.
    if (['ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(diskCode(cause))) return undefined
    throw cannotRead(file, cause)
  }
}

/** Whether something is a link itself, wherever it leads. */
export function isLink(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true
  } catch {
    return false
  }
}

function brokenLink(file: string): Failure {
  return new Failure({
    nl: `kan ${file} niet lezen: het is een koppeling naar iets wat er niet is`,
    en: `cannot read ${file}: it is a link to something that is not there`,
  })
}

/** How many bytes files have together, as far as it takes to know that it is this many. */
export function bytesUpTo(files: readonly string[], enough: number): number {
  let bytes = 0
  for (const file of files) {
    if (bytes >= enough) break
    bytes += statSync(file, { throwIfNoEntry: false })?.size ?? 0
  }
  return bytes
}

/** The names in a folder, sorted; none where it does not exist. */
export function namesIn(folder: string, shown: string = folder): readonly string[] {
  if (!isFolderToRead(folder)) return []
  return entriesOf(folder, shown)
    .map(({ name }) => name)
    .sort()
}

/** The names of the folders in a folder, links to folders too, sorted. */
export function foldersIn(folder: string): readonly string[] {
  return namesIn(folder).filter((name) => isFolderToRead(path.join(folder, name)))
}

function cannotRead(shown: string, cause: unknown): Failure {
  return new Failure(
    {
      nl: `kan ${shown} niet lezen: ${diskReason(cause).nl}`,
      en: `cannot read ${shown}: ${diskReason(cause).en}`,
    },
    { cause },
  )
}

/** Files below a folder that match one of the globs, sorted, with `/` on every system. */
export async function filesMatching(
  globs: readonly string[],
  cwd: string,
): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob([...globs], {
    cwd,
    onlyFiles: true,
    expandDirectories: false,
    dot: false,
    caseSensitiveMatch: false,
  })
  for (const one of globs) lookInside(cwd, one)
  return found.sort()
}

/** A folder that may not be read would be passed over, and with it the interviews in it. */
function lookInside(cwd: string, pattern: string): void {
  const parts = pattern.split('/')
  const open = parts.findIndex((part) => /[*?[\]{}()!]/u.test(part))
  const fixed = parts.slice(0, open < 0 ? -1 : open).join('/') || '.'
  const deep = pattern.includes('**') ? Infinity : parts.length - 1 - Math.max(0, open)
  readFolders(path.resolve(cwd, fixed), open < 0 ? 0 : deep)
}

/** Reads a folder and those in it, so many deep. A link is not followed: it may lead back. */
function readFolders(folder: string, deep: number): void {
  if (!isFolderToRead(folder)) return
  for (const entry of entriesOf(folder)) {
    const looked = entry.isDirectory() && !entry.name.startsWith('.')
    if (looked && deep > 0) readFolders(path.join(folder, entry.name), deep - 1)
  }
}

function entriesOf(folder: string, shown: string = folder): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (cause) {
    throw cannotRead(shown, cause)
  }
}

export interface WriteOptions {
  /** Whether a file that is there may be replaced. */
  readonly force: boolean
  /** The permissions it gets, if not the usual ones. */
  readonly mode?: number
}

/** Where a file really is, behind links, and its permissions: to write it anew as it was. */
export function standing(file: string): { readonly file: string; readonly mode: number } {
  const real = realpathSync(file)
  return { file: real, mode: statSync(real).mode & 0o7777 }
}

export function refuseToReplace(file: string, { force }: WriteOptions): void {
  if (force || !exists(file)) return
  throw new Failure({
    nl: `${file} bestaat al; met --force wordt het vervangen`,
    en: `${file} exists already; --force replaces it`,
  })
}

/** Writes a file whole or not at all: beside its place first, then renamed onto it. */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
  { force, mode }: WriteOptions,
): Promise<void> {
  refuseToReplace(file, { force })
  const beside = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${randomBytes(4).toString('hex')}`,
  )
  try {
    await makeFolder(path.dirname(file))
    const handle = await open(beside, 'wx')
    try {
      await handle.writeFile(content)
      if (mode !== undefined) await handle.chmod(mode)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, file)
  } catch (cause) {
    // Where it could not be made, it cannot be taken away either.
    await rm(beside, { force: true }).catch(() => undefined)
    throw new Failure(
      {
        nl: `kan ${file} niet schrijven: ${diskReason(cause).nl}`,
        en: `cannot write ${file}: ${diskReason(cause).en}`,
      },
      { cause },
    )
  }
}

/** One folder at a time: mkdir's own `recursive` never ends where nothing can be made, as under /proc. */
async function makeFolder(folder: string): Promise<void> {
  if (exists(folder)) return
  await makeFolder(path.dirname(folder))
  await mkdir(folder)
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
