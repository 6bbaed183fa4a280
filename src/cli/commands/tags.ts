import { Failure } from '../../model/failure.ts'
import { type Localised, say } from '../../model/language.ts'
import type { DefineCommand } from '../command.ts'
import { addOutputOptions, type OutputOptions } from '../options.ts'
import type { WhereOptions } from '../project-folder.ts'
import { type Exit, exit, type Session } from '../session.ts'
import { addTagsPlace, defineExport, defineFinish, defineImport } from '../tags-subcommands.ts'

interface TagsOptions extends WhereOptions, OutputOptions {
  readonly coder?: string
  readonly speakers?: boolean
  readonly fix?: boolean
  readonly interactive?: boolean
}

const texts = {
  paths: {
    nl: 'projectmap, transcripten of mappen; laat je dit weg, dan het project waarin je staat',
    en: 'project folder, transcripts or folders; the project that you are in when left out',
  },
  coder: { nl: 'alleen de tags van deze codeur', en: 'only the tags of this coder' },
  fix: {
    nl: 'leg de nieuwe plaats vast van tags die met zekerheid teruggevonden zijn',
    en: 'record the new place of tags that were found again for certain',
  },
  interactive: {
    nl: 'vraag bij elke onvindbare tag waar zijn woorden nu staan',
    en: 'ask of every lost tag where its words are now',
  },
} as const satisfies Readonly<Record<string, Localised>>

const formats = ['text', 'md', 'html', 'json', 'csv'] as const

export const define: DefineCommand = (command, session, end) => {
  const text = (key: keyof typeof texts): string => say(texts[key], session.language)
  addTagsPlace(command.argument('[paden...]', text('paths')), session)
    .option('--coder <naam>', text('coder'))
    .option('--fix', text('fix'))
    .option('--interactive', text('interactive'))
  addOutputOptions(command, session.language, formats).action(
    async (paths: string[], options: TagsOptions) => {
      end(await runTags(paths, options, session))
    },
  )
  defineImport(command, session, end)
  defineExport(command, session, end)
  defineFinish(command, session, end)
}

async function runTags(paths: string[], options: TagsOptions, asked: Session): Promise<Exit> {
  const { openSurvey, surveyTags } = await import('../tag-survey.ts')
  const { emit } = await import('../output.ts')
  const { tagsReport } = await import('../../report/tags-report.ts')
  const { tagStanding } = await import('../../store/tag-standing.ts')
  refuseToAsk(options, asked)
  if (options.fix === true || options.interactive === true) {
    const { recoverProject } = await import('../journal.ts')
    recoverProject(paths, options, asked)
  }
  const opened = await openSurvey(paths, options, asked)
  const { session, workspace, survey, wrong } = opened
  if (options.fix === true) {
    const { fixAndTell } = await import('../fix-tags.ts')
    fixAndTell(opened, options)
  }
  if (options.interactive === true) {
    const { askPlaces } = await import('../ask-places.ts')
    await askPlaces(survey.tags, workspace, session)
  }
  // As they stand after what was saved.
  const standings = surveyTags(workspace, options, session).tags.map(tagStanding)
  await emit(tagsReport(standings, survey.tags.map(tagStanding)), options, session)
  return wrong || standings.some(({ lost }) => lost.length > 0) ? exit.found : exit.ok
}

function refuseToAsk({ interactive }: TagsOptions, { io }: Session): void {
  if (interactive !== true || io.ask !== undefined) return
  throw new Failure(
    {
      nl: '--interactive stelt vragen, en hier is geen terminal om ze te beantwoorden',
      en: '--interactive asks questions, and there is no terminal here to answer them',
    },
    { kind: 'usage' },
  )
}
