import path from 'node:path'
import { type Localised, say } from '../model/language.ts'
import { followTags } from '../store/follow-tags.ts'
import { baseTexts } from './tag-files.ts'
import { textHash } from '../store/text-hash.ts'
import { createDisk } from './disk.ts'
import { namesIn } from './files.ts'
import { openProjectTags } from './project-tags.ts'
import type { TagStore } from './tag-store.ts'
import { type OpenSurvey, type SurveyOptions, surveyTags, type TagSurvey } from './tag-survey.ts'
import { tagsFolder, type Workspace } from './workspace.ts'

type SurveyedTags = TagSurvey['tags'][number]

/** The tags of a coder and a transcript, to be changed. */
export function storeOf(
  {
    coder,
    transcript,
    transcriptFile,
  }: Omit<SurveyedTags, 'file' | 'placed' | 'finished' | 'outdated'>,
  workspace: Workspace,
): TagStore {
  return openProjectTags(workspace, coder, { ...transcript, file: transcriptFile })
}

interface FixedTags {
  /** How many tags were saved at the place where their words are now. */
  readonly tags: number
  /** In how many files. */
  readonly files: number
}

/** Saves what is certain, and takes old texts away where all of the project's tags were looked at. */
export function fixAndTell(opened: OpenSurvey, options: SurveyOptions): void {
  const { workspace, session, survey, wrong } = opened
  const told = toldFixed(fixTags(survey.tags, workspace))
  const all = workspace.whole && options.coder === undefined && !wrong
  if (all) dropOldTexts(surveyTags(workspace, options, session), workspace)
  session.io.stderr.write(`${say(told, session.language)}\n`)
}

/** Saves the tags of changed transcripts at the place where their words are now, as far as that is certain. */
function fixTags(surveyed: readonly SurveyedTags[], workspace: Workspace): FixedTags {
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

/** Takes away the texts that no tag is about any more: what was taken out of a transcript, a name say, does not stay behind in them. */
function dropOldTexts(survey: TagSurvey, workspace: Workspace): void {
  const folder = path.join(tagsFolder(workspace), '.base')
  const live = survey.tags.flatMap(({ placed }) => placed.map(({ value }) => value.textHash))
  // What is tagged this very moment, is in a transcript as it is now.
  const now = survey.transcripts.map(({ transcript }) => textHash(transcript.source.text))
  const needed = new Set([...live, ...now].map((hash) => `${hash}.txt`))
  const old = namesIn(folder).filter((name) => name.endsWith('.txt') && !needed.has(name))
  const disk = createDisk()
  for (const name of old) disk.remove(path.join(folder, name))
}

function toldFixed({ tags, files }: FixedTags): Localised {
  if (tags === 0) {
    return {
      nl: 'Er was niets vast te leggen: er zijn geen verplaatste tags.',
      en: 'There was nothing to record: no tags have moved.',
    }
  }
  const [one, many] = [tags === 1, files === 1]
  return {
    nl: `${tags} ${one ? 'tag' : 'tags'} op de nieuwe plaats bewaard, in ${files} ${many ? 'bestand' : 'bestanden'}.`,
    en: `${tags} ${one ? 'tag' : 'tags'} saved at the new place, in ${files} ${many ? 'file' : 'files'}.`,
  }
}
