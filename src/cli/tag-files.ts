import path from 'node:path'
import { decode } from '../read/decode.ts'
import type { BaseTexts } from '../store/tag-places.ts'
import { exists, isFolder, namesIn, readBytes } from './files.ts'

/** Transcript id → what coders have of it. */
export type TagFiles = ReadonlyMap<string, readonly TagFilePlace[]>

export interface TagFilePlace {
  readonly coder: string
  /** undefined where the coder finished the transcript without a single tag. */
  readonly file: string | undefined
  readonly finished: boolean
}

/** The files of `tags/<coder>/<transcript>.csv` and the marks `<transcript>.finished` beside them, coders by name. */
export function findTagFiles(tags: string): TagFiles {
  const found = new Map<string, TagFilePlace[]>()
  for (const coder of namesIn(tags)) {
    const folder = path.join(tags, coder)
    if (coder.startsWith('.') || !isFolder(folder)) continue
    for (const [id, place] of filesOf(folder)) {
      found.set(id, [...(found.get(id) ?? []), { coder, ...place }])
    }
  }
  return found
}

function filesOf(folder: string): ReadonlyMap<string, Omit<TagFilePlace, 'coder'>> {
  const found = new Map<string, Omit<TagFilePlace, 'coder'>>()
  for (const name of namesIn(folder)) {
    const [, id = '', extension = ''] =
      /^(?<id>[^.].*)\.(?<extension>csv|finished)$/iu.exec(name) ?? []
    if (id === '') continue
    const key = id.normalize('NFC')
    const known = found.get(key) ?? { file: undefined, finished: false }
    const isTags = extension.toLowerCase() === 'csv'
    found.set(
      key,
      isTags ? { ...known, file: path.join(folder, name) } : { ...known, finished: true },
    )
  }
  return found
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
