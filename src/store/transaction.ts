import path from 'node:path'
import { Failure } from '../model/failure.ts'
import type { Tag } from '../model/tag.ts'
import type { Disk } from './disk.ts'
import { diskReason } from './disk-reason.ts'
import { type FileChange, journalBytes, journalFile, readJournal } from './journal.ts'
import { refuseLoss } from './ledger.ts'
import { releaseLock, takeLock, withLock } from './lock.ts'
import { mergeTags } from './merge-tags.ts'
import { withOwnIds } from './same-ids.ts'
import type { TagTarget } from './save-tags.ts'
import { asWritten, bytesOf } from './tag-bytes.ts'
import { openNow } from './open-now.ts'
import {
  clearLeftovers,
  makeFolders,
  removeQuietly,
  replaceFile,
  tellingOf,
  writeBeside,
} from './write-file.ts'

/** What became of a command that was cut off while it changed several files. */
export interface Recovered {
  /** Files that are now as that command meant them. */
  readonly finished: readonly string[]
  /** Files that somebody changed since: they stay as they are. */
  readonly changed: readonly string[]
}

/**
 * Changes several files together: all of them, or none. What is to be done is written down first, so that whoever comes after a crash
 * can finish it; where the disk refuses halfway, what was done is undone. The files stay locked meanwhile.
 */
export function saveTogether(disk: Disk, folder: string, changes: readonly FileChange[]): void {
  tellingOf(folder, () => {
    const real = changes.map((change) => standingChange(disk, change))
    withLock(disk, journalFile(folder), () => {
      if (finishJournal(disk, folder) !== undefined) throw changedMeanwhile(folder)
      withLocks(disk, real, () => {
        for (const change of real) refuseChanged(disk, change)
        commit(disk, folder, real)
      })
    })
  })
}

/** A change of the file behind links; one that goes can be put back with the permissions that it has. */
function standingChange(disk: Disk, change: FileChange): FileChange {
  const file = disk.real(change.file)
  return { ...change, file, mode: disk.mode(file) ?? change.mode }
}

/** Finishes what a command began that was cut off; undefined where there is nothing to finish. */
export function recover(disk: Disk, folder: string): Recovered | undefined {
  if (disk.mode(journalFile(folder)) === undefined) return undefined
  return tellingOf(folder, () =>
    withLock(disk, journalFile(folder), () => finishJournal(disk, folder)),
  )
}

/** The change of a tag file that comes of putting tags into it; undefined where there is nothing to put. */
export function tagFileChange(
  disk: Disk,
  { file, mode }: Pick<TagTarget, 'file' | 'mode'>,
  putsOf: (now: readonly Tag[]) => readonly Tag[],
): FileChange | undefined {
  const { opened, bytes: before } = tellingOf(file, () => openNow(disk, disk.real(file)))
  const now = withOwnIds(opened.file.tags).lines.map(({ value }) => value)
  const puts = putsOf(now).map(asWritten)
  if (puts.length === 0) return undefined
  const { tags } = mergeTags(now, { was: now, puts })
  const after = bytesOf(tags.map(asWritten), opened)
  refuseLoss(after, { before: opened.file, puts, conflicts: [] })
  return { file, before, after, mode }
}

/** Takes the locks of all files, always in the same order: two who wait for each other would wait for ever. */
function withLocks(disk: Disk, changes: readonly FileChange[], work: () => void): void {
  const files = [...new Set(changes.map(({ file }) => file))].sort()
  const locks = []
  try {
    for (const file of files) {
      makeFolders(disk, path.dirname(file))
      locks.push(takeLock(disk, file))
      clearLeftovers(disk, file)
    }
    work()
  } finally {
    for (const lock of locks) releaseLock(disk, lock)
  }
}

function refuseChanged(disk: Disk, { file, before }: FileChange): void {
  if (!isSame(disk.read(file), before)) throw changedMeanwhile(file)
}

function changedMeanwhile(file: string): Failure {
  return new Failure({
    nl: `${file} is intussen veranderd; er is niets bewaard, geef de opdracht nog eens`,
    en: `${file} was changed meanwhile; nothing was saved, give the command again`,
  })
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0
}

/** What can fail for want of room is done before anything changes: then names are left to change. */
function commit(disk: Disk, folder: string, changes: readonly FileChange[]): void {
  const journal = journalFile(folder)
  const ready: { readonly change: FileChange; readonly beside: string | undefined }[] = []
  try {
    for (const change of changes) ready.push({ change, beside: prepared(disk, change) })
    clearLeftovers(disk, journal)
    const content = { file: journal, bytes: journalBytes(folder, changes), mode: 0o600 }
    replaceFile(disk, content, () => true)
  } catch (cause) {
    removeQuietly(disk, journal)
    for (const { beside } of ready) if (beside !== undefined) removeQuietly(disk, beside)
    throw cause
  }
  try {
    for (const { change, beside } of ready) place(disk, change.file, beside)
    for (const folder of foldersOf(changes)) disk.fsyncFolder(folder)
  } catch (cause) {
    undo(disk, { folder, changes, cause })
    for (const { beside } of ready) if (beside !== undefined) removeQuietly(disk, beside)
    throw cause
  }
  endJournal(disk, folder)
}

function foldersOf(changes: readonly FileChange[]): readonly string[] {
  return [...new Set(changes.map(({ file }) => path.dirname(file)))]
}

function prepared(disk: Disk, { file, after, mode }: FileChange): string | undefined {
  return after && writeBeside(disk, { file, bytes: after, mode })
}

function place(disk: Disk, file: string, beside: string | undefined): void {
  if (beside === undefined) disk.remove(file)
  else disk.rename(beside, file)
}

/** Puts back what was there. Where even that cannot be done the journal stays, and the next run finishes what it says. */
function undo(
  disk: Disk,
  {
    folder,
    changes,
    cause,
  }: {
    readonly folder: string
    readonly changes: readonly FileChange[]
    readonly cause: unknown
  },
): void {
  try {
    for (const change of changes) {
      clearLeftovers(disk, change.file)
      const { file, before } = change
      if (!isSame(disk.read(file), before)) setContent(disk, change, before)
    }
    disk.remove(journalFile(folder))
    disk.fsyncFolder(folder)
  } catch (second) {
    const { nl, en } = diskReason(cause)
    throw new Failure(
      {
        nl: `halverwege gestopt: ${nl}; los dat op en geef de opdracht nog eens, dan wordt dit eerst afgemaakt`,
        en: `cut off halfway: ${en}; mend that and give the command again, and this is finished first`,
      },
      { cause: second },
    )
  }
}

function setContent(disk: Disk, { file, mode }: FileChange, bytes: Uint8Array | undefined): void {
  if (bytes !== undefined) {
    replaceFile(disk, { file, bytes, mode }, () => true)
    return
  }
  disk.remove(file)
  disk.fsyncFolder(path.dirname(file))
}

function endJournal(disk: Disk, folder: string): void {
  disk.remove(journalFile(folder))
  disk.fsyncFolder(folder)
}

function finishJournal(disk: Disk, folder: string): Recovered | undefined {
  clearLeftovers(disk, journalFile(folder))
  const changes = readJournal(disk, folder)
  if (changes === undefined) return undefined
  const finished: string[] = []
  const changed: string[] = []
  withLocks(disk, changes, () => {
    for (const change of changes) {
      const { file, before, after } = change
      const now = disk.read(file)
      const known = isSame(now, before) || isSame(now, after)
      if (known && !isSame(now, after)) setContent(disk, change, after)
      ;(known ? finished : changed).push(file)
    }
    endJournal(disk, folder)
  })
  return { finished, changed }
}
