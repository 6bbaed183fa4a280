import path from 'node:path'
import type { Disk } from '../../src/store/disk.ts'

export interface MemoryDisk extends Disk {
  /** Path → content; a folder is undefined. */
  readonly files: ReadonlyMap<string, Uint8Array | undefined>
  readonly modes: Map<string, number>
  readonly put: (file: string, content: string | Uint8Array) => void
  readonly text: (file: string) => string | undefined
}

/** What a system says that cannot do a step. */
export function diskError(code: string): Error {
  return Object.assign(new Error(code), { code })
}

/** Processes by name; who is not in it is dead. */
export type Processes = Map<string, 'alive' | 'unknown'>

/** A disk in memory, as strict as a real one. Several processes can share it. */
export function memoryDisk(owner = 'me', processes: Processes = new Map()): MemoryDisk {
  const files = new Map<string, Uint8Array | undefined>([['/', undefined]])
  const modes = new Map<string, number>()
  return processOn({ files, modes, processes, opened: [] }, owner)
}

interface Shared {
  readonly files: Map<string, Uint8Array | undefined>
  readonly modes: Map<string, number>
  readonly processes: Processes
  readonly opened: string[]
}

const shared = new WeakMap<MemoryDisk, Shared>()

function sharedBy(disk: MemoryDisk): Shared {
  const same = shared.get(disk)
  if (same === undefined) throw new Error('no disk in memory')
  return same
}

/** Which processes there are: take one out, and it was killed. */
export function processesOf(disk: MemoryDisk): Processes {
  return sharedBy(disk).processes
}

/** The same disk as another process sees it. */
export function otherProcess(disk: MemoryDisk, owner: string): MemoryDisk {
  return processOn(sharedBy(disk), owner)
}

function processOn(on: Shared, owner: string): MemoryDisk {
  const { files, modes, processes, opened } = on
  processes.set(owner, 'alive')
  const folderOf = (file: string): void => {
    const folder = path.dirname(file)
    if (!files.has(folder) || files.get(folder) !== undefined) throw diskError('ENOENT')
  }
  const nameOf = (one: number): string => {
    const name = opened[one]
    if (name === undefined || name === '') throw diskError('EBADF')
    return name
  }
  const disk: MemoryDisk = {
    files,
    modes,
    put: (file, content) => {
      for (let at = path.dirname(file); !files.has(at); at = path.dirname(at))
        files.set(at, undefined)
      files.set(file, typeof content === 'string' ? new TextEncoder().encode(content) : content)
      modes.set(file, modes.get(file) ?? 0o644)
    },
    text: (file) => {
      const bytes = files.get(file)
      return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    },
    read: (file) => {
      if (files.has(file) && files.get(file) === undefined) throw diskError('EISDIR')
      return files.get(file)
    },
    list: (folder) =>
      [...files.keys()]
        .filter((file) => file !== '/' && path.dirname(file) === folder)
        .map((file) => path.basename(file)),
    mode: (file) => (files.has(file) ? (modes.get(file) ?? 0o755) : undefined),
    real: (file) => file,
    openNew: (file, mode = 0o600) => {
      folderOf(file)
      if (files.has(file)) throw diskError('EEXIST')
      files.set(file, new Uint8Array())
      modes.set(file, mode)
      return opened.push(file) - 1
    },
    write: (one, bytes) => {
      const name = nameOf(one)
      const some = bytes.subarray(0, Math.max(1, Math.ceil(bytes.length / 2)))
      files.set(name, Buffer.concat([files.get(name) ?? new Uint8Array(), some]))
      return some.length
    },
    chmod: (one, mode) => {
      modes.set(nameOf(one), mode)
    },
    fsync: nameOf,
    close: (one) => {
      nameOf(one)
      opened[one] = ''
    },
    rename: (from, to) => {
      folderOf(to)
      if (!files.has(from)) throw diskError('ENOENT')
      files.set(to, files.get(from))
      modes.set(to, modes.get(from) ?? 0o644)
      files.delete(from)
      modes.delete(from)
    },
    remove: (file) => {
      files.delete(file)
      modes.delete(file)
    },
    makeFolder: (folder) => {
      folderOf(folder)
      if (files.get(folder) !== undefined) throw diskError('ENOTDIR')
      files.set(folder, undefined)
    },
    fsyncFolder: (folder) => {
      if (!files.has(folder)) throw diskError('ENOENT')
    },
    owner,
    ownerOf: (name) => ({ kind: processes.get(name) ?? 'dead', name: `process ${name}`, age: 0 }),
    wait: () => undefined,
  }
  shared.set(disk, on)
  return disk
}
