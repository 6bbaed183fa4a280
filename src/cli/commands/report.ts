import { Failure } from '../../model/failure.ts'
import { type Localised, say } from '../../model/language.ts'
import {
  addCorpusOptions,
  addOutputOptions,
  addSelectionOptions,
  type OutputOptions,
  type SelectionOptions,
} from '../options.ts'
import { type Exit, exit, type Session } from '../session.ts'
import type { DefineCommand } from '../command.ts'

interface ReportOptions extends SelectionOptions, OutputOptions {
  readonly quotes: number
  readonly save?: string
}

const texts = {
  quotes: {
    nl: 'aantal citaten per code en rode draad; 0 voor een verslag zonder interviewtekst (standaard: 2)',
    en: 'number of quotes per code and thread; 0 for a report without interview text (default: 2)',
  },
  save: {
    nl: 'bewaar het verslag ook in deze map, als html, md en json',
    en: 'save the report in this folder too, as html, md and json',
  },
} as const satisfies Readonly<Record<string, Localised>>

const formats = ['text', 'md', 'html', 'json'] as const
const most = 20

export const define: DefineCommand = (command, session, end) => {
  const text = (key: keyof typeof texts): string => say(texts[key], session.language)
  addCorpusOptions(command, session.language)
    .option('--quotes <aantal>', text('quotes'), numberOfQuotes, 2)
    .option('--save <map>', text('save'))
  addSelectionOptions(command, session.language)
  addOutputOptions(command, session.language, formats).action(
    async (paths: string[], options: ReportOptions) => {
      end(await runReport(paths, options, session))
    },
  )
}

function numberOfQuotes(value: string): number {
  const quotes = Number(value)
  if (/^\d+$/u.test(value) && quotes <= most) return quotes
  throw new Failure(
    {
      nl: `“${value}” is geen aantal citaten van 0 tot en met ${most}`,
      en: `“${value}” is no number of quotes from 0 to ${most}`,
    },
    { kind: 'usage' },
  )
}

async function runReport(paths: string[], options: ReportOptions, session: Session): Promise<Exit> {
  const { openSelection } = await import('../selection.ts')
  const { threadsReport } = await import('../../report/threads-report.ts')
  const { isFinished, validationOf } = await import('../../tabulate/validation.ts')
  const { emit } = await import('../output.ts')
  const { version } = await import('../package-files.ts')
  if (options.save !== undefined) {
    const { refuseToSave } = await import('../save-report.ts')
    refuseToSave(options.save, { force: options.force === true }, session)
  }
  const opened = await openSelection(paths, options, session)
  if (opened === undefined) return exit.failure
  const { corpus, whole, workspace, corpusHash } = opened
  const report = threadsReport(corpus, workspace.project, {
    quotes: options.quotes,
    validation:
      options.source === 'manual'
        ? undefined
        : validationOf(whole.codebook, whole.transcripts.filter(isFinished)),
    provenance: {
      version: version(),
      codebookHash: workspace.codebookHash,
      corpusHash,
      options: optionsGiven(options),
      taggedBy: options.taggedBy,
      read: whole.transcripts.length,
    },
  })
  await emit(report, { ...options, formats }, opened.session)
  if (options.save !== undefined) {
    const { saveReport } = await import('../save-report.ts')
    await saveReport(
      report,
      { folder: options.save, force: options.force === true },
      opened.session,
    )
  }
  return exit.ok
}

/** Those that change a number, as a command line would have them. */
function optionsGiven({
  where,
  source,
  taggedBy,
  negated,
  echo,
  interviewer,
  speakers,
  unit = 'turn',
}: ReportOptions): readonly string[] {
  return [
    ...where.map((condition) => `--where ${condition}`),
    ...(source === 'all' ? [] : [`--source ${source}`]),
    ...(taggedBy === undefined ? [] : [`--tagged-by ${taggedBy.join(',')}`]),
    ...(negated === 'include' ? [] : [`--negated ${negated}`]),
    ...(echo === 'include' ? [] : [`--echo ${echo}`]),
    ...(interviewer === true ? ['--interviewer'] : []),
    ...(speakers === false ? ['--no-speakers'] : []),
    ...(unit === 'turn' ? [] : [`--unit ${unit}`]),
  ]
}
