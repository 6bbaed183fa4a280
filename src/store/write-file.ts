import path from 'node:path'
import { Failure } from '../model/failure.ts'
import type { Disk } from './disk.ts'
import { diskReason } from './disk-reason.ts'
import { marksOf } from './lock.ts'

export interface NewContent {
  readonly file: string
  readonly bytes: Uint8Array
  /** The permissions it gets where the file is not there yet; the usual ones where nothing is said. */
  readonly mode: number | undefined
}

/** Writes a file whole or not at all. `mayReplace` is asked last of all; false where it said no. */
export function replaceFile(disk: Disk, content: NewContent, mayReplace: () => boolean): boolean {
  const { file } = content
  const beside = writeBeside(disk, content)
  try {
    if (!mayReplace()) {
      disk.remove(beside)
      return false
    }
    disk.rename(beside, file)
  } catch (cause) {
    removeQuietly(disk, beside)
    throw cause
  }
  disk.fsyncFolder(path.dirname(file))
  return true
}

/** Writes what a file is to become beside it, safe from a power cut, and gives its name. `ending` tells it from those of others. */
export function writeBeside(
  disk: Disk,
  { file, bytes, mode }: NewContent,
  ending: string = disk.owner,
): string {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${ending}.tmp`)
  const rights = disk.mode(file) ?? mode
  try {
    // From the start: whoever may not read the file may not read what comes in its place.
    const opened = disk.openNew(beside, rights)
    try {
      writeAll(disk, opened, bytes)
      if (rights !== undefined) disk.chmod(opened, rights)
      disk.fsync(opened)
    } finally {
      disk.close(opened)
    }
  } catch (cause) {
    removeQuietly(disk, beside)
    throw cause
  }
  return beside
}

function writeAll(disk: Disk, opened: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += disk.write(opened, bytes.subarray(at))
}

/** Where something went wrong already, this must not hide it. The next save clears what is left. */
export function removeQuietly(disk: Disk, file: string): void {
  try {
    disk.remove(file)
  } catch {
    // Nothing more can be done.
  }
}

/** Takes away what saves left beside a file that were cut off: whoever has its lock is the only one who writes there. */
export function clearLeftovers(disk: Disk, file: string): void {
  for (const { name } of marksOf(disk, file, 'tmp'))
    disk.remove(path.join(path.dirname(file), name))
}

/** Makes a folder and those above it, so that they outlive a power cut. */
export function makeFolders(disk: Disk, folder: string): void {
  const above = path.dirname(folder)
  if (above === folder || disk.mode(folder) !== undefined) return
  makeFolders(disk, above)
  disk.makeFolder(folder)
  disk.fsyncFolder(above)
}

/** Does work on the disk; what the disk refuses is told as what could not be done with this file. */
export function tellingOf<Result>(file: string, work: () => Result): Result {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof Failure || !(cause instanceof Error && 'code' in cause)) throw cause
    const { nl, en } = diskReason(cause)
    throw new Failure(
      { nl: `kan ${file} niet bewaren: ${nl}`, en: `cannot save ${file}: ${en}` },
      { cause },
    )
  }
}
