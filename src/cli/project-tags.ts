import type { Source } from '../model/source.ts'
import { tagCompleter } from '../store/complete-tag.ts'
import { openTagStore, type TagStore } from './tag-store.ts'
import { tagsFolder, type Workspace } from './workspace.ts'

export interface TaggedTranscript {
  readonly id: string
  /** undefined where it came by standard input. */
  readonly file: string | undefined
  readonly source: Source
}

/** Opens the tags of a coder and a transcript of a project, to be changed. */
export function openProjectTags(
  workspace: Workspace,
  coder: string,
  { id, file, source }: TaggedTranscript,
): TagStore {
  return openTagStore({
    ...(workspace.found && { folder: workspace.folder }),
    tags: tagsFolder(workspace),
    coder,
    transcript: { id, file, text: source.text },
    complete: tagCompleter(source),
  })
}
