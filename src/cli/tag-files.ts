import path from 'node:path'
import { Failure } from '../model/failure.ts'
import { decode } from '../read/decode.ts'
import type { BaseTexts } from '../store/tag-places.ts'
import { exists, foldersIn, namesIn, readBytes } from './files.ts'

/** Transcript id → what coders have of it. */
export type TagFiles = ReadonlyMap<string, readonly TagFilePlace[]>

export interface TagFilePlace {
  readonly coder: string
  /** undefined where the coder finished the transcript without a single tag. */
  readonly file: string | undefined
  /** The mark that the coder is done with the transcript. */
  readonly mark: string | undefined
}

/** The files of `tags/<coder>/<transcript>.csv` and the marks `<transcript>.finished` beside them, coders by name. */
export function findTagFiles(tags: string): TagFiles {
  const found = new Map<string, TagFilePlace[]>()
  for (const coder of coderFolders(tags)) {
    for (const [id, place] of filesOf(path.join(tags, coder))) {
      const named = { coder: coder.normalize('NFC'), ...place }
      found.set(id, [...(found.get(id) ?? []), named])
    }
  }
  return found
}

/** The names of the folders of coders, as they are written on the disk. */
export function coderFolders(tags: string): readonly string[] {
  return foldersIn(tags).filter((name) => !name.startsWith('.'))
}

function filesOf(folder: string): ReadonlyMap<string, Omit<TagFilePlace, 'coder'>> {
  const found = new Map<string, Omit<TagFilePlace, 'coder'>>()
  for (const name of namesIn(folder)) {
    const [, id = '', extension = ''] =
      /^(?<id>[^.].*)\.(?<extension>csv|finished)$/iu.exec(name) ?? []
    if (id === '') continue
    const key = id.normalize('NFC')
    const known = found.get(key) ?? { file: undefined, mark: undefined }
    const file = path.join(folder, name)
    const isTags = extension.toLowerCase() === 'csv'
    if (isTags && known.file !== undefined) throw twoFiles(known.file, name)
    found.set(key, isTags ? { ...known, file } : { ...known, mark: file })
  }
  return found
}

/** Systems write a name in several ways. Of two files one would be passed over. */
function twoFiles(file: string, other: string): Failure {
  return new Failure({
    nl: `${file} en ${other} horen bij hetzelfde transcript; zet de tags bij elkaar in één bestand`,
    en: `${file} and ${other} belong to the same transcript; put the tags together in one file`,
  })
}

/** The texts that tags were given in, in `.base` of the folder of tags. */
export function baseTexts(tags: string): BaseTexts {
  return (hash) => {
    // What stands in a tag file is no path to follow.
    if (!/^sha256-[0-9a-f]{16}$/u.test(hash)) return undefined
    const file = path.join(tags, '.base', `${hash}.txt`)
    if (!exists(file)) return undefined
    const decoding = decode(readBytes(file))
    return decoding.kind === 'text' ? decoding.text : undefined
  }
}
