import { Option } from 'commander'
import { Failure } from '../../model/failure.ts'
import { type Localised, say } from '../../model/language.ts'
import type { CheckedFiles } from '../check-files.ts'
import type { Target } from '../check-targets.ts'
import { andAgain, type Destination } from '../options.ts'
import { type Exit, exit, type Session } from '../session.ts'
import type { DefineCommand } from '../command.ts'

const formats = ['text', 'json', 'sarif', 'github', 'junit', 'md'] as const

interface CheckOptions extends Destination {
  readonly project?: string
  /** False where it was refused; the option and its denial share a name. */
  readonly corpus: readonly string[] | false
  readonly speakers: boolean
  readonly baseline?: string
  readonly baselineRef?: string
  readonly format?: (typeof formats)[number]
  readonly maxWarnings?: number
  readonly exitZero?: boolean
  readonly quiet?: boolean
  readonly fix?: boolean
  readonly dryRun?: boolean
}

const texts = {
  paths: {
    nl: 'codeboeken, mappen met codeboeken of een projectmap; laat je dit weg, dan het project waarin je staat',
    en: 'codebooks, folders with codebooks or a project folder; the project that you are in when left out',
  },
  project: {
    nl: 'map met rodedraad.yaml, waarin staat hoe zwaar een regel telt',
    en: 'folder with rodedraad.yaml, which says how grave a rule is',
  },
  corpus: {
    nl: 'controleer het codeboek ook met deze gesprekken; mag je herhalen',
    en: 'check the codebook with these transcripts too; may be repeated',
  },
  noCorpus: {
    nl: 'laat de gesprekken van het project buiten beschouwing',
    en: 'leave the transcripts of the project alone',
  },
  speakers: {
    nl: 'tekst zonder sprekers: elke alinea is een beurt',
    en: 'text without speakers: every paragraph is a turn',
  },
  baseline: {
    nl: 'vergelijk met deze eerdere versie van het codeboek',
    en: 'compare with this earlier version of the codebook',
  },
  baselineRef: {
    nl: 'vergelijk met het codeboek zoals het in git was, zoals in v2021 of HEAD~1',
    en: 'compare with the codebook as it was in git, as in v2021 or HEAD~1',
  },
  format: { nl: 'vorm van de uitvoer', en: 'format of the output' },
  maxWarnings: {
    nl: 'eindig met 1 bij meer waarschuwingen dan dit',
    en: 'end with 1 when there are more warnings than this',
  },
  exitZero: {
    nl: 'eindig met 0, ook als er iets gevonden is',
    en: 'end with 0 even if something was found',
  },
  quiet: { nl: 'toon alleen fouten', en: 'show errors only' },
  fix: {
    nl: 'herstel in codeboek en projectbestand wat maar op één manier goed kan',
    en: 'mend what can be right in one way only, in codebook and project file',
  },
  dryRun: {
    nl: 'toon bij --fix alleen wat er zou veranderen',
    en: 'with --fix only show what would change',
  },
  output: { nl: 'schrijf naar dit bestand', en: 'write to this file' },
  force: { nl: 'vervang een bestand dat er al is', en: 'replace a file that is there' },
} as const satisfies Readonly<Record<string, Localised>>

export const define: DefineCommand = (command, session, end) => {
  const text = (key: keyof typeof texts): string => say(texts[key], session.language)
  command
    .argument('[paden...]', text('paths'))
    .option('--project <map>', text('project'))
    .option('--corpus <pad>', text('corpus'), corpora, [])
    .option('--no-corpus', text('noCorpus'))
    .option('--no-speakers', text('speakers'))
    .option('--baseline <bestand>', text('baseline'))
    .option('--baseline-ref <versie>', text('baselineRef'))
    .addOption(new Option('--format <vorm>', text('format')).choices(formats))
    .option('--max-warnings <aantal>', text('maxWarnings'), numberOfWarnings)
    .option('--exit-zero', text('exitZero'))
    .option('--quiet', text('quiet'))
    .option('--fix', text('fix'))
    .option('--dry-run', text('dryRun'))
    .option('-o, --output <bestand>', text('output'))
    .option('--force', text('force'))
    .action(async (paths: string[], options: CheckOptions) => {
      end(await (options.dryRun === true ? showFixes : runCheck)(paths, options, session))
    })
}

function corpora(value: string, before: readonly string[] | false): readonly string[] {
  return andAgain(value, before === false ? [] : before)
}

function numberOfWarnings(value: string): number {
  if (/^\d+$/u.test(value)) return Number(value)
  throw usage({
    nl: `“${value}” is geen aantal waarschuwingen`,
    en: `“${value}” is no number of warnings`,
  })
}

async function runCheck(
  paths: readonly string[],
  options: CheckOptions,
  session: Session,
): Promise<Exit> {
  const { checkTargets } = await import('../check-targets.ts')
  const { checkFiles } = await import('../check-files.ts')
  const { showResult } = await import('../check-output.ts')
  const { refuseBaseline } = await import('../baseline.ts')
  const targets = checkTargets(paths, options, session)
  refuseBaseline(options, targets)
  const { result, unread } =
    options.fix === true
      ? await fixAndCheck(targets, options, session)
      : await checkFiles(targets, options, session)
  await showResult(result, options, session)
  return statusOf({ result, unread }, options)
}

function statusOf({ result, unread }: CheckedFiles, options: CheckOptions): Exit {
  const count = (severity: string): number =>
    result.diagnostics.filter((one) => one.severity === severity).length
  const tooMany = count('warning') > (options.maxWarnings ?? Infinity)
  if (unread) return exit.failure
  if (options.exitZero === true) return exit.ok
  return count('error') > 0 || tooMany ? exit.found : exit.ok
}

/** Mends the files, says so, and gives what is left to find in them. */
async function fixAndCheck(
  targets: readonly Target[],
  options: CheckOptions,
  session: Session,
): Promise<CheckedFiles> {
  const { fixFiles, writeFixed } = await import('../fix-files.ts')
  const { fixed, count, checked } = await fixFiles(targets, options, session)
  await writeFixed(fixed)
  const { io, language } = session
  const names = fixed.map(({ shown }) => shown).join(', ')
  if (fixed.length > 0) io.stderr.write(`${say(mended(count, names), language)}\n`)
  return checked
}

function mended(count: number, names: string): Localised {
  return {
    nl: `${count} ${count === 1 ? 'ding' : 'dingen'} hersteld in ${names}`,
    en: `${count} ${count === 1 ? 'thing' : 'things'} mended in ${names}`,
  }
}

/** Shows as a diff what --fix would change, and leaves the files as they are: 1 if there is anything, 0 if not. */
async function showFixes(
  paths: readonly string[],
  options: CheckOptions,
  session: Session,
): Promise<Exit> {
  if (options.fix !== true) throw usage(refusals.dryRun)
  if (options.format !== undefined) throw usage(refusals.format)
  const { checkTargets } = await import('../check-targets.ts')
  const { fixFiles } = await import('../fix-files.ts')
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  const { put } = await import('../output.ts')
  const targets = checkTargets(paths, options, session)
  const { fixed, checked } = await fixFiles(targets, { ...options, corpus: false }, session)
  const patches = fixed.map(({ shown, before, after }) =>
    createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, undefined, undefined, {
      headerOptions: FILE_HEADERS_ONLY,
    }),
  )
  await put(patches.join(''), options, session)
  if (checked.unread) return exit.failure
  return fixed.length > 0 && options.exitZero !== true ? exit.found : exit.ok
}

const refusals = {
  dryRun: {
    nl: '--dry-run laat zien wat --fix zou doen; geef ze samen',
    en: '--dry-run shows what --fix would do; give them together',
  },
  format: {
    nl: '--fix --dry-run geeft altijd een diff; laat --format weg',
    en: '--fix --dry-run always gives a diff; leave --format out',
  },
} as const satisfies Readonly<Record<string, Localised>>

function usage(text: Localised): Failure {
  return new Failure(text, { kind: 'usage' })
}
