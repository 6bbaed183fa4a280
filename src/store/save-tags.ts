import path from 'node:path'
import { Failure } from '../model/failure.ts'
import type { Tag } from '../model/tag.ts'
import { saveBase } from './base-text.ts'
import type { Disk } from './disk.ts'
import { refuseLoss } from './ledger.ts'
import { isHeld, type Lock, withLock } from './lock.ts'
import { type Conflict, mergeTags, type OtherChange, type TagChange } from './merge-tags.ts'
import { hashOf, openNow } from './open-now.ts'
import { saysSame, withOwnIds } from './same-ids.ts'
import { asWritten, bytesOf } from './tag-bytes.ts'
import type { TagFile } from './tag-file.ts'
import { clearLeftovers, makeFolders, replaceFile, tellingOf } from './write-file.ts'

/** Where the tags of a coder and a transcript are saved. */
export interface TagTarget {
  /** `tags/<coder>/<transcript>.csv` */
  readonly file: string
  /** `tags/.base` */
  readonly baseFolder: string
  /** The permissions of a new file: those of the transcript. */
  readonly mode: number | undefined
  /** What the tags are about; kept beside them, so that they can be found again when it changes. */
  readonly text: string | undefined
  /** Fills in what a line that somebody wrote by hand lacks; the tag itself where there is nothing to fill in. */
  readonly complete?: (tag: Tag) => Tag
}

export interface Change extends TagChange {
  /** SHA-256 of the file when it was read; undefined where it was not there. */
  readonly read: string | undefined
}

export interface Saved {
  /** All that is in the file now, each with an id of its own. */
  readonly tags: readonly Tag[]
  /** SHA-256 of the file now; undefined where there is none. */
  readonly read: string | undefined
  /** What someone else did since it was read. */
  readonly others: readonly OtherChange[]
  readonly conflicts: readonly Conflict[]
  /** Those whose lock was taken away because it was too old to be true. */
  readonly brokenLocks: readonly string[]
}

/** The tags of a file as they can be changed: each has an id, the same that saving would give it. */
export function readTags(
  disk: Disk,
  target: TagTarget,
): Pick<Saved, 'tags' | 'read'> & { readonly file: TagFile } {
  const { opened, read } = tellingOf(target.file, () => openNow(disk, disk.real(target.file)))
  return { tags: tagsOf(opened.file), read, file: opened.file }
}

/**
 * Puts tags into a file so that nothing in it can be lost: not by a crash, since it is the old file or the new one; not by someone else
 * who saves it, since it is read anew under a lock and the changes are put on top; not by a slip of ours, since the ledger must balance.
 */
export function saveTags(disk: Disk, target: TagTarget, change: Change): Saved {
  return tellingOf(target.file, () => {
    const file = disk.real(target.file)
    makeFolders(disk, path.dirname(file))
    return withLock(disk, file, (lock) => {
      clearLeftovers(disk, file)
      if (target.text !== undefined && change.puts.length > 0) saveBase(disk, target)
      return saveUnder(lock, { disk, target, change })
    })
  })
}

interface Saving {
  readonly disk: Disk
  readonly target: TagTarget
  readonly change: Change
}

function saveUnder(lock: Lock, { disk, target, change }: Saving): Saved {
  const { opened, read } = openNow(disk, lock.file)
  const now = tagsOf(opened.file)
  const puts = lastOfEach(change.puts.map(asWritten))
  const merged = mergeTags(now, { was: read === change.read ? now : change.was, puts })
  const others = merged.others.filter(
    ({ tag }) => !puts.some((put) => put.id === tag.id && saysSame(put, tag)),
  )
  const told = { others, conflicts: merged.conflicts, brokenLocks: lock.broken }
  if (isAsNow(merged.tags, now)) return { ...told, tags: now, read }
  const { complete = asItIs } = target
  const tags = merged.tags.map(complete).map(asWritten)
  const bytes = bytesOf(tags, opened)
  refuseLoss(bytes, { before: opened.file, puts, conflicts: merged.conflicts })
  const content = { file: lock.file, bytes, mode: target.mode }
  const replaced = replaceFile(disk, content, () => isStill(lock, { disk, read }))
  return replaced
    ? { ...told, tags, read: hashOf(bytes) }
    : saveUnder(lock, { disk, target, change })
}

function asItIs(tag: Tag): Tag {
  return tag
}

/** Each with an id: where two puts are about one tag, the later says how it becomes. */
function lastOfEach(puts: readonly Tag[]): readonly Tag[] {
  const named = withoutEmptyIds(puts)
  return [...new Map(named.map((put) => [put.id, put])).values()]
}

function withoutEmptyIds(puts: readonly Tag[]): readonly Tag[] {
  const nameless = withOwnIds(puts.filter(({ id }) => id === '').map((value) => ({ value })))
  return [...puts.filter(({ id }) => id !== ''), ...nameless.lines.map(({ value }) => value)]
}

function isAsNow(tags: readonly Tag[], now: readonly Tag[]): boolean {
  const known = new Map(now.map((tag) => [tag.id, tag]))
  return tags.every((tag) => {
    const there = known.get(tag.id)
    return there !== undefined && saysSame(there, tag)
  })
}

function tagsOf({ tags }: TagFile): readonly Tag[] {
  return withOwnIds(tags).lines.map(({ value }) => value)
}

/** The last look before the file is replaced: a program that knows of no locks may have saved it. */
function isStill(
  lock: Lock,
  { disk, read }: { readonly disk: Disk; readonly read: string | undefined },
): boolean {
  if (!isHeld(disk, lock)) {
    throw new Failure({
      nl: `${lock.file} is niet bewaard: het duurde zo lang dat een ander het overnam; bewaar nog eens`,
      en: `${lock.file} was not saved: it took so long that another took over; save again`,
    })
  }
  const bytes = disk.read(lock.file)
  return (bytes && hashOf(bytes)) === read
}
