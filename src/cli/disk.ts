import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import type { Disk } from '../store/disk.ts'
import { diskCode } from '../store/disk-reason.ts'
import { isLink } from './files.ts'
import { createOwner, ownerOf } from './owner.ts'

/** The disk of this computer. */
export function createDisk(): Disk {
  const silence = new Int32Array(new SharedArrayBuffer(4))
  return {
    read: (file) => unless('ENOENT', () => readFileSync(file)),
    list: (folder) => unless('ENOENT', () => readdirSync(folder)) ?? [],
    mode: (file) => {
      const found = statSync(file, { throwIfNoEntry: false })
      return found && found.mode & 0o7777
    },
    real: (file) => {
      // What a link leads to that is not there may be on a disk that is not connected: no file to begin anew.
      if (isLink(file)) return realpathSync(file)
      return unless('ENOENT', () => realpathSync(file)) ?? file
    },
    openNew: (file, mode) => openSync(file, 'wx', mode),
    write: (opened, bytes) => writeSync(opened, bytes),
    chmod: fchmodSync,
    fsync: fsyncSync,
    close: closeSync,
    rename: renameSync,
    remove: (file) => {
      rmSync(file, { force: true })
    },
    makeFolder: (folder) => {
      unless('EEXIST', () => {
        mkdirSync(folder)
      })
    },
    fsyncFolder,
    owner: createOwner(),
    ownerOf,
    wait: (milliseconds) => {
      Atomics.wait(silence, 0, 0, milliseconds)
    },
  }
}

function unless<Result>(code: string, work: () => Result): Result | undefined {
  try {
    return work()
  } catch (error) {
    if (diskCode(error) === code) return undefined
    throw error
  }
}

/** What systems say that cannot do this: Windows opens no folder, and some network disks sync none. */
const cannotSync = new Set(['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP', 'ENOSYS', 'EBADF'])

function fsyncFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r')
    try {
      fsyncSync(opened)
    } finally {
      closeSync(opened)
    }
  } catch (error) {
    if (!cannotSync.has(diskCode(error)) && process.platform !== 'win32') throw error
  }
}
