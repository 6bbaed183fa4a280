import type { Localised } from '../model/language.ts'
import { followTags } from '../store/follow-tags.ts'
import { baseTexts } from './tag-files.ts'
import { openTagStore, type TagStore } from './tag-store.ts'
import type { TagSurvey } from './tag-survey.ts'
import { tagsFolder, type Workspace } from './workspace.ts'

type SurveyedTags = TagSurvey['tags'][number]

/** The tags of a coder and a transcript, to be changed. */
export function storeOf(
  { coder, transcript, transcriptFile }: Omit<SurveyedTags, 'file' | 'placed' | 'finished'>,
  workspace: Workspace,
): TagStore {
  const { id, source } = transcript
  return openTagStore({
    tags: tagsFolder(workspace),
    coder,
    transcript: { id, file: transcriptFile, text: source.text },
  })
}

export interface FixedTags {
  /** How many tags were saved at the place where their words are now. */
  readonly tags: number
  /** In how many files. */
  readonly files: number
}

/** Saves the tags of changed transcripts at the place where their words are now, as far as that is certain. */
export function fixTags(surveyed: readonly SurveyedTags[], workspace: Workspace): FixedTags {
  const bases = baseTexts(tagsFolder(workspace))
  let tags = 0
  let files = 0
  for (const one of surveyed) {
    const store = storeOf(one, workspace)
    const followed = followTags(store.tags, one.transcript.source, bases)
    if (followed.length === 0) continue
    store.save(followed)
    tags += followed.length
    files += 1
  }
  return { tags, files }
}

export function toldFixed({ tags, files }: FixedTags): Localised {
  if (tags === 0) {
    return {
      nl: 'Er was niets vast te leggen: alle tags staan waar ze staan.',
      en: 'There was nothing to record: all tags stand where they say.',
    }
  }
  const [one, many] = [tags === 1, files === 1]
  return {
    nl: `${tags} ${one ? 'tag' : 'tags'} op de nieuwe plaats bewaard, in ${files} ${many ? 'bestand' : 'bestanden'}.`,
    en: `${tags} ${one ? 'tag' : 'tags'} saved at the new place, in ${files} ${many ? 'file' : 'files'}.`,
  }
}
