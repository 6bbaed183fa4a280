import path from 'node:path'
import { saveBase } from './base-text.ts'
import type { Disk } from './disk.ts'
import { isOutdated } from './finish-mark.ts'
import { withLock } from './lock.ts'
import type { TagTarget } from './save-tags.ts'
import { textHash } from './text-hash.ts'
import { clearLeftovers, makeFolders, replaceFile, tellingOf } from './write-file.ts'

/** The mark of a transcript that its coder is done with stands beside the tag file. */
export function finishedFile({ file }: Pick<TagTarget, 'file'>): string {
  return file.replace(/(?:\.csv)?$/iu, '.finished')
}

/** Whether a coder is done with a transcript as it is now. */
export function isFinished(disk: Disk, target: Pick<TagTarget, 'file' | 'text'>): boolean {
  const bytes = tellingOf(target.file, () => disk.read(finishedFile(target)))
  if (bytes === undefined) return false
  return target.text === undefined || !isOutdated(new TextDecoder().decode(bytes), target.text)
}

/** Sets the mark that a coder is done with a transcript, or takes it away. It says of which text that was. */
export function finish(disk: Disk, target: TagTarget, hash: string | undefined): void {
  const file = finishedFile(target)
  tellingOf(file, () => {
    makeFolders(disk, path.dirname(file))
    withLock(disk, file, () => {
      clearLeftovers(disk, file)
      if (hash === undefined) {
        disk.remove(file)
        disk.fsyncFolder(path.dirname(file))
        return
      }
      if (target.text !== undefined && textHash(target.text) === hash) saveBase(disk, target)
      const bytes = new TextEncoder().encode(`${hash}\n`)
      replaceFile(disk, { file, bytes, mode: target.mode }, () => true)
    })
  })
}
