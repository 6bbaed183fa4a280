import { createHash, randomBytes } from 'node:crypto'
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../model/failure.ts'
import type { Localised } from '../model/language.ts'

export async function readBytes(file: string, shown: string = file): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (cause) {
    throw new Failure(
      {
        nl: `kan ${shown} niet lezen: ${reason(cause).nl}`,
        en: `cannot read ${shown}: ${reason(cause).en}`,
      },
      { cause },
    )
  }
}

const reasons: ReadonlyMap<string, Localised> = new Map([
  ['ENOENT', { nl: 'het bestaat niet', en: 'it does not exist' }],
  ['EISDIR', { nl: 'het is een map', en: 'it is a folder' }],
  ['ENOTDIR', { nl: 'een deel van het pad is geen map', en: 'a part of the path is no folder' }],
  ['EACCES', { nl: 'je hebt er geen rechten voor', en: 'you have no permission' }],
  ['EPERM', { nl: 'je hebt er geen rechten voor', en: 'you have no permission' }],
  ['ENOSPC', { nl: 'de schijf is vol', en: 'the disk is full' }],
  ['EROFS', { nl: 'de schijf is alleen-lezen', en: 'the disk is read-only' }],
])

function reason(cause: unknown): Localised {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return reasons.get(code) ?? { nl: code || 'onbekende fout', en: code || 'unknown error' }
}

export async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

export async function isFolder(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

/** The names in a folder, sorted; none where it does not exist. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).then(
    (names) => names.sort(),
    () => [],
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
  })
  return found.sort()
}

export interface WriteOptions {
  /** Whether a file that is there may be replaced. */
  readonly force: boolean
}

/** Writes a file whole or not at all: beside its place first, then renamed onto it. */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
  { force }: WriteOptions,
): Promise<void> {
  if (!force && (await exists(file))) {
    throw new Failure({
      nl: `${file} bestaat al; met --force wordt het vervangen`,
      en: `${file} exists already; --force replaces it`,
    })
  }
  const beside = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${randomBytes(4).toString('hex')}`,
  )
  try {
    await mkdir(path.dirname(file), { recursive: true })
    const handle = await open(beside, 'wx')
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, file)
  } catch (cause) {
    await rm(beside, { force: true })
    throw new Failure(
      {
        nl: `kan ${file} niet schrijven: ${reason(cause).nl}`,
        en: `cannot write ${file}: ${reason(cause).en}`,
      },
      { cause },
    )
  }
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
