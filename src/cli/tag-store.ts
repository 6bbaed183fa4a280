import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { Failure } from '../model/failure.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Tag } from '../model/tag.ts'
import type { Disk } from '../store/disk.ts'
import { finish, isFinished } from '../store/finish.ts'
import { idOf } from '../store/same-ids.ts'
import { readTags, type Saved, saveTags, type TagTarget } from '../store/save-tags.ts'
import { textHash } from '../store/text-hash.ts'
import { recover } from '../store/transaction.ts'
import { createDisk } from './disk.ts'
import { foldersIn, namesIn, standing } from './files.ts'

/** The tags of one coder and one transcript. */
export interface TagStore {
  /** As they are in the file, deleted ones too. */
  readonly tags: readonly Tag[]
  readonly finished: boolean
  /** What is wrong with lines of the file; they are kept as they are. */
  readonly diagnostics: readonly Diagnostic[]
  /** Puts tags into the file. Where it fails nothing has changed, and the same puts can be saved again. */
  save(puts: readonly Tag[]): Saved
  /** Says that the coder is done with the transcript, or not any more. */
  finish(on: boolean): void
}

export interface TagStorePlace {
  /** The folder of the project, where what was cut off is finished before anything is saved. */
  readonly folder?: string
  /** The folder of all tags of the project. */
  readonly tags: string
  readonly coder: string
  readonly transcript: {
    readonly id: string
    /** undefined where it came by standard input. */
    readonly file: string | undefined
    readonly text: string
  }
  readonly complete?: TagTarget['complete']
}

/** Where the tags of a coder and a transcript are kept, or will be. */
export function tagTarget({ tags: folder, coder, transcript, complete }: TagStorePlace): TagTarget {
  const own = folderOf(coder, folder)
  refuseTranscriptId(transcript.id)
  return {
    file: tagFileOf(own, transcript.id),
    baseFolder: path.join(folder, '.base'),
    mode: transcript.file === undefined ? undefined : standing(transcript.file).mode & 0o666,
    text: transcript.text,
    ...(complete && { complete }),
  }
}

/** Opens the tags of a coder and a transcript, to be changed. What others save meanwhile is merged. */
export function openTagStore(place: TagStorePlace, disk: Disk = createDisk()): TagStore {
  const { transcript } = place
  const target = tagTarget(place)
  const settle = (): void => {
    if (place.folder !== undefined) recover(disk, place.folder)
  }
  settle()
  const opened = readTags(disk, target)
  let now: Pick<Saved, 'tags' | 'read'> = opened
  let finished = isFinished(disk, target)
  return {
    get tags() {
      return now.tags
    },
    get finished() {
      return finished
    },
    diagnostics: opened.file.diagnostics,
    save: (puts) => {
      settle()
      const saved = saveTags(disk, target, { read: now.read, was: now.tags, puts })
      now = saved
      return saved
    },
    finish: (on) => {
      finish(disk, target, on ? textHash(transcript.text) : undefined)
      finished = on
    },
  }
}

/** An id for a new tag. */
export function newTagId(): string {
  return idOf(randomBytes(8))
}

/** The file of a transcript's tags: one that is there under this name, as disks and people write it, or a new one. */
function tagFileOf(folder: string, id: string): string {
  const name = `${id}.csv`
  const alike = namesIn(folder).filter((one) => onAnyDisk(one) === onAnyDisk(name))
  const there = alike.find((one) => one.normalize('NFC').replace(/csv$/iu, 'csv') === name)
  if (alike.length === 0 || (alike.length === 1 && there !== undefined))
    return path.join(folder, there ?? name)
  const list = alike.map((one) => `“${one}”`).join(', ')
  throw new Failure({
    nl: `in ${folder} staat al ${list}, en niet elke computer maakt verschil met “${name}”; geef het transcript een heel ander id, of zet tags van één transcript in één bestand`,
    en: `${folder} has ${list} already, and not every disk tells it from “${name}”; give the transcript quite another id, or put the tags of one transcript in one file`,
  })
}

/** A name as it is for a disk that tells no capitals apart. */
function onAnyDisk(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** Whether a name can be that of a coder: it is the name of a folder, on every system. */
export function isCoderName(name: string): boolean {
  return (
    /^[\p{L}\p{N}_-](?:[\p{L}\p{M}\p{N}_. -]{0,58}[\p{L}\p{M}\p{N}_-])?$/u.test(name) &&
    name === name.normalize('NFC') &&
    name.toLowerCase() !== 'inline' &&
    !isDevice(name)
  )
}

/** Names that Windows keeps for itself, whatever stands behind a dot. */
function isDevice(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(name)
}

/** The folder of a coder's tags, as it is called on the disk. */
function folderOf(name: string, folder: string): string {
  const there = foldersIn(folder)
  const own = there.find((one) => one.normalize('NFC') === name && !one.startsWith('.'))
  // A folder that somebody made can be that of a coder, however it is called.
  if (own !== undefined) return path.join(folder, own)
  if (!isCoderName(name)) {
    throw new Failure(
      {
        nl: `“${name}” kan geen naam van een codeur zijn, want de naam wordt een map: gebruik letters, cijfers, - en _, en niet “inline”, want dat is al bezet`,
        en: `“${name}” cannot be the name of a coder, since it becomes the name of a folder: use letters, digits, - and _, and not “inline”, which is taken`,
      },
      { kind: 'usage' },
    )
  }
  const alike = there.find((one) => onAnyDisk(one) === onAnyDisk(name))
  if (alike === undefined) return path.join(folder, name)
  throw new Failure(
    {
      nl: `er is al een codeur “${alike}”; kies die naam of een heel andere, want niet elke computer maakt verschil met “${name}”`,
      en: `there is a coder “${alike}” already; choose that name or quite another, since not every computer tells it from “${name}”`,
    },
    { kind: 'usage' },
  )
}

/** An id is the name of a tag file, and with what is put around it while saving no system takes more than 255 bytes. */
function refuseTranscriptId(id: string): void {
  // eslint-disable-next-line no-control-regex -- no system has them in names
  const odd = /[\\/:*?"<>|\u0000-\u001f\u007f]|^[. ]|[. ]$/u.test(id) || isDevice(id) || id === ''
  if (!odd && Buffer.byteLength(id) <= 150) return
  throw new Failure({
    nl: `de tags van “${id}” kunnen niet bewaard worden: dat id kan geen bestandsnaam zijn; verander het in het transcript`,
    en: `the tags of “${id}” cannot be saved: that id cannot be the name of a file; change it in the transcript`,
  })
}
