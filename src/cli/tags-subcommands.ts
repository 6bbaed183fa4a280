import type { Command } from 'commander'
import { Failure } from '../model/failure.ts'
import { type Localised, say } from '../model/language.ts'
import type { DefineCommand } from './command.ts'
import { helpInLanguage } from './command-language.ts'
import type { WhereOptions } from './project-folder.ts'
import { type Exit, exit, type Session } from './session.ts'

interface ImportingOptions extends WhereOptions {
  readonly coder?: string
  readonly speakers?: boolean
  readonly dryRun?: boolean
}

interface ExportingOptions extends WhereOptions {
  readonly coder?: string
  readonly speakers?: boolean
  readonly output?: string
  readonly force?: boolean
}

interface FinishOptions extends WhereOptions {
  readonly coder?: string
  readonly speakers?: boolean
  readonly undo?: boolean
}

const texts = {
  paths: {
    nl: 'projectmap, transcripten of mappen; laat je dit weg, dan het project waarin je staat',
    en: 'project folder, transcripts or folders; the project that you are in when left out',
  },
  project: { nl: 'map met rodedraad.yaml', en: 'folder with rodedraad.yaml' },
  codebook: {
    nl: 'codeboek, in plaats van dat van het project',
    en: 'codebook, instead of the project’s',
  },
  speakers: {
    nl: 'tekst zonder sprekers: elke alinea is een beurt',
    en: 'text without speakers: every paragraph is a turn',
  },
  coder: { nl: 'alleen de tags van deze codeur', en: 'only the tags of this coder' },
  import: {
    nl: 'zet tags die tussen de tekst staan ([[code]]) in de tagbestanden, en haal ze uit de tekst',
    en: 'put tags that stand in the text ([[code]]) into the tag files, and take them out of the text',
  },
  export: {
    nl: 'schrijf kopieën van de transcripten met de tags tussen de tekst ([[code]])',
    en: 'write copies of the transcripts with the tags in the text ([[code]])',
  },
  finish: {
    nl: 'rond transcripten af: wat dan geen tag heeft, heeft er met opzet geen',
    en: 'finish transcripts: what has no tag then has none on purpose',
  },
  owner: {
    nl: 'van wie de tags zijn, als dat niet in het transcript staat',
    en: 'whose tags they are, where the transcript does not say',
  },
  finisher: { nl: 'wie ze gecodeerd heeft', en: 'who coded them' },
  transcripts: {
    nl: 'transcripten: het id (zoals R-03) of het bestand',
    en: 'transcripts: the id (such as R-03) or the file',
  },
  folder: { nl: 'map voor de kopieën', en: 'folder for the copies' },
  dryRun: {
    nl: 'toon wat er zou gebeuren, en verander niets',
    en: 'show what would happen, and change nothing',
  },
  force: { nl: 'vervang kopieën die er al zijn', en: 'replace copies that are there' },
  undo: {
    nl: 'haal het afronden weer weg',
    en: 'take the finish back',
  },
} as const satisfies Readonly<Record<string, Localised>>

/** Where the project is, and how its transcripts are read. */
export function addTagsPlace(command: Command, { language }: Session): Command {
  helpInLanguage(command, language)
  return command
    .option('--project <map>', say(texts.project, language))
    .option('--codebook <bestand>', say(texts.codebook, language))
    .option('--no-speakers', say(texts.speakers, language))
}

export const defineImport: DefineCommand = (command, session, end) => {
  const text = (key: keyof typeof texts): string => say(texts[key], session.language)
  const subcommand = command.command('import').description(text('import'))
  addTagsPlace(subcommand.argument('[paden...]', text('paths')), session)
    .option('--coder <naam>', text('owner'))
    .option('--dry-run', text('dryRun'))
    .action(async (paths: string[]) => {
      end(await runImport(paths, subcommand.optsWithGlobals(), session))
    })
}

export const defineExport: DefineCommand = (command, session, end) => {
  const text = (key: keyof typeof texts): string => say(texts[key], session.language)
  const subcommand = command.command('export').description(text('export'))
  addTagsPlace(subcommand.argument('[paden...]', text('paths')), session)
    .option('--coder <naam>', text('coder'))
    .option('-o, --output <map>', text('folder'))
    .option('--force', text('force'))
    .action(async (paths: string[]) => {
      end(await runExport(paths, subcommand.optsWithGlobals(), session))
    })
}

export const defineFinish: DefineCommand = (command, session, end) => {
  const text = (key: keyof typeof texts): string => say(texts[key], session.language)
  const subcommand = command.command('finish').description(text('finish'))
  addTagsPlace(subcommand.argument('<transcripts...>', text('transcripts')), session)
    .option('--coder <naam>', text('finisher'))
    .option('--undo', text('undo'))
    .action(async (transcripts: string[]) => {
      end(await runFinish(transcripts, subcommand.optsWithGlobals(), session))
    })
}

async function runImport(
  paths: string[],
  options: ImportingOptions,
  asked: Session,
): Promise<Exit> {
  const { openForTags } = await import('./tag-survey.ts')
  const { importTags, toldImported } = await import('./import-tags.ts')
  const { workspace, session } = await openForTags(paths, options, asked)
  const imported = await importTags(workspace, options, session)
  if (imported === undefined) return exit.failure
  const told = toldImported(imported, options.dryRun === true)
  session.io.stdout.write(`${say(told, session.language)}\n`)
  return exit.ok
}

async function runExport(
  paths: string[],
  options: ExportingOptions,
  asked: Session,
): Promise<Exit> {
  const { openSurvey } = await import('./tag-survey.ts')
  const { exportTags, toldExported } = await import('./export-tags.ts')
  const coder = given(options.coder, '--coder')
  const output = given(options.output, '--output')
  const opened = await openSurvey(paths, { ...options, coder }, asked)
  const { workspace, session, survey, wrong } = opened
  const exported = await exportTags(survey, workspace, { options: { ...options, output }, session })
  session.io.stdout.write(`${say(toldExported(exported), session.language)}\n`)
  return wrong || exported.lost > 0 ? exit.found : exit.ok
}

async function runFinish(
  transcripts: string[],
  options: FinishOptions,
  asked: Session,
): Promise<Exit> {
  const { openForTags } = await import('./tag-survey.ts')
  const { finishTranscripts } = await import('./finish-transcripts.ts')
  const request = { ...options, coder: given(options.coder, '--coder') }
  const { workspace, session } = await openForTags([], options, asked)
  const told = finishTranscripts(transcripts, request, { workspace, session })
  session.io.stdout.write(`${say(told, session.language)}\n`)
  return exit.ok
}

/** The command above has these options too, and takes them before commander can say that they are needed. */
function given(value: string | undefined, option: string): string {
  if (value !== undefined) return value
  throw new Failure(
    { nl: `deze opdracht kan niet zonder ${option}`, en: `this command needs ${option}` },
    { kind: 'usage' },
  )
}
