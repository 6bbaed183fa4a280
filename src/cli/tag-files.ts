import path from 'node:path'
import { isFolder, namesIn } from './files.ts'

/** Transcript id → the tag files that coders have for it. */
export type TagFiles = ReadonlyMap<string, readonly TagFilePlace[]>

interface TagFilePlace {
  readonly file: string
  readonly coder: string
}

/** The files of `tags/<coder>/<transcript>.csv`, coders by name. */
export function findTagFiles(tags: string): TagFiles {
  const found = new Map<string, TagFilePlace[]>()
  for (const coder of namesIn(tags)) {
    const folder = path.join(tags, coder)
    if (coder.startsWith('.') || !isFolder(folder)) continue
    for (const name of namesIn(folder)) {
      if (!name.toLowerCase().endsWith('.csv') || name.startsWith('.')) continue
      const id = name.slice(0, -'.csv'.length).normalize('NFC')
      found.set(id, [...(found.get(id) ?? []), { file: path.join(folder, name), coder }])
    }
  }
  return found
}
