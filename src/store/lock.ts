import path from 'node:path'
import { Failure } from '../model/failure.ts'
import type { Disk, OwnerState } from './disk.ts'
import { diskCode } from './disk-reason.ts'

/** A file that we alone may write. */
export interface Lock {
  readonly file: string
  /** What there is to tell: locks of others that were taken away since nobody can hold them any more. */
  readonly broken: readonly string[]
}

/** Longer than this no save takes: whoever made a lock before, and cannot be asked, is gone. */
const longestSave = 10 * 60_000
const patience = 8000

/**
 * Takes the lock of a file. Everyone makes a lock with a name of his own beside the file and then looks whether there are others; if
 * so, he takes his away and waits. So of two at once at most one goes on: the later of the two names was made before its maker
 * looked, and the other name was there by then. And the lock of a process that is dead can be taken away by anyone at any moment:
 * nobody else has that name, so that what is taken away is never the lock that came after it.
 */
export function takeLock(disk: Disk, file: string): Lock {
  const broken: string[] = []
  const own = lockName(disk, file)
  // Of an earlier save of ours that could not take it away.
  disk.remove(own)
  for (let waited = 0; ;) {
    let others = heldBy(disk, file, broken)
    if (others.length === 0) {
      make(disk, own)
      others = heldBy(disk, file, broken).filter(({ lock }) => lock !== own)
      if (others.length === 0) return { file, broken }
      disk.remove(own)
    }
    if (waited >= patience) throw held(file, others)
    const pause = 2 + Math.floor(Math.random() * Math.min(100, 10 + waited / 10))
    disk.wait(pause)
    waited += pause
  }
}

export function releaseLock(disk: Disk, { file }: Lock): void {
  try {
    disk.remove(lockName(disk, file))
  } catch {
    // What was saved is saved. We clear our own lock at the next save, and anyone does when we are gone.
  }
}

/** Whether a lock still stands: who was stopped for long may have lost it. */
export function isHeld(disk: Disk, { file }: Lock): boolean {
  return disk.list(path.dirname(file)).includes(path.basename(lockName(disk, file)))
}

/** Does work that nobody else does with this file at the same time. */
export function withLock<Result>(disk: Disk, file: string, work: (lock: Lock) => Result): Result {
  const lock = takeLock(disk, file)
  try {
    return work(lock)
  } finally {
    releaseLock(disk, lock)
  }
}

function lockName({ owner }: Disk, file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${owner}.lock`)
}

function make(disk: Disk, lock: string): void {
  try {
    disk.close(disk.openNew(lock))
  } catch (error) {
    // A step behind the making may fail as well.
    if (diskCode(error) !== 'EEXIST') disk.remove(lock)
    throw error
  }
}

interface Holder {
  readonly lock: string
  readonly state: OwnerState
}

/** The locks of a file that count; those that do not are taken away. */
function heldBy(disk: Disk, file: string, broken: string[]): readonly Holder[] {
  const holders: Holder[] = []
  for (const { name, owner } of marksOf(disk, file, 'lock')) {
    const lock = path.join(path.dirname(file), name)
    const state = disk.ownerOf(owner, lock)
    // Ours is ours, whatever the clock of a disk elsewhere says.
    if (owner !== disk.owner && isGone(state)) {
      disk.remove(lock)
      if (state.kind === 'unknown') broken.push(state.name)
    } else holders.push({ lock, state })
  }
  return holders
}

/** Whether whoever made a file is not at it any more. */
export function isGone({ kind, age }: OwnerState): boolean {
  return kind === 'dead' || (kind === 'unknown' && age > longestSave)
}

/** The files beside a file that carry its name and an owner: locks, or texts that were not renamed yet. */
export function marksOf(
  disk: Disk,
  file: string,
  kind: 'lock' | 'tmp',
): readonly { readonly name: string; readonly owner: string }[] {
  const begin = `.${path.basename(file)}.`
  const end = `.${kind}`
  return disk.list(path.dirname(file)).flatMap((name) => {
    if (!name.startsWith(begin) || !name.endsWith(end)) return []
    const owner = name.slice(begin.length, -end.length)
    return /^[0-9a-z_-]+$/u.test(owner) ? [{ name, owner }] : []
  })
}

function held(file: string, holders: readonly Holder[]): Failure {
  const names = [...new Set(holders.map(({ state }) => state.name))].join(', ')
  return new Failure({
    nl: `${file} wordt nu door een ander bewaard (${names}); probeer het zo nog eens`,
    en: `${file} is being saved by another (${names}) now; try again in a moment`,
  })
}
