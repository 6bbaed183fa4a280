import path from 'node:path'
import type { Disk } from './disk.ts'
import type { FileChange } from './journal.ts'
import { isGone } from './lock.ts'
import { textHash } from './text-hash.ts'
import { makeFolders, replaceFile } from './write-file.ts'

export interface BaseText {
  /** `tags/.base` */
  readonly baseFolder: string
  readonly mode: number | undefined
  readonly text: string | undefined
}

/** Keeps the text that tags are about, so that they can be found again in a later version of it. */
export function saveBase(disk: Disk, { baseFolder, mode, text = '' }: BaseText): void {
  const file = baseFile(baseFolder, text)
  const bytes = new TextEncoder().encode(text)
  makeFolders(disk, baseFolder)
  clearDead(disk, baseFolder)
  const there = disk.read(file)
  if (there !== undefined && Buffer.compare(there, bytes) === 0) return
  // Two coders may do so at once: what they write is the same.
  replaceFile(disk, { file, bytes, mode }, () => true)
}

/** The same as a change beside others; undefined where the text is kept already. */
export function baseChange(disk: Disk, base: BaseText): FileChange | undefined {
  const { baseFolder, mode, text = '' } = base
  const file = baseFile(baseFolder, text)
  const after = new TextEncoder().encode(text)
  const before = disk.read(file)
  if (before !== undefined && Buffer.compare(before, after) === 0) return undefined
  return { file, before, after, mode }
}

function baseFile(baseFolder: string, text: string): string {
  return path.join(baseFolder, `${textHash(text)}.txt`)
}

/** Takes away what was not finished, of any text: whoever began it may never come back to that text. */
function clearDead(disk: Disk, folder: string): void {
  for (const name of disk.list(folder)) {
    const [, owner] = /^\..*\.(?<owner>[0-9a-z_-]+)\.tmp$/u.exec(name) ?? []
    if (owner === undefined) continue
    const left = path.join(folder, name)
    if (owner === disk.owner || isGone(disk.ownerOf(owner, left))) disk.remove(left)
  }
}
