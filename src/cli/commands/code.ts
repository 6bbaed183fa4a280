import { Failure } from '../../model/failure.ts'
import { type Localised, say } from '../../model/language.ts'
import {
  addCorpusOptions,
  addOutputOptions,
  addSelectionOptions,
  type Destination,
  type SelectionOptions,
} from '../options.ts'
import { type Exit, exit, type Session } from '../session.ts'
import type { DefineCommand } from '../command.ts'

const formats = ['text', 'csv', 'jsonl'] as const
const explanationFormats = ['text', 'jsonl'] as const

interface CodeOptions extends SelectionOptions, Destination {
  readonly format?: (typeof formats)[number]
  readonly explain?: string
  readonly line?: number
  readonly turn?: number
}

const texts = {
  explain: {
    nl: 'vertel waarom beurten deze code (of de codes van deze tak) wel of niet kregen',
    en: 'tell why turns have this code (or the codes of this branch) or lack it',
  },
  line: {
    nl: 'bij --explain: alleen de beurt op deze regel van het transcript',
    en: 'with --explain: only the turn on this line of the transcript',
  },
  turn: {
    nl: 'bij --explain: alleen de beurt met dit nummer, zoals in csv en jsonl (vanaf 0)',
    en: 'with --explain: only the turn with this number, as in csv and jsonl (from 0)',
  },
} as const satisfies Readonly<Record<string, Localised>>

export const define: DefineCommand = (command, session, end) => {
  const text = (key: keyof typeof texts): string => say(texts[key], session.language)
  addCorpusOptions(command, session.language)
    .option('--explain <code>', text('explain'))
    .option('--line <nummer>', text('line'), wholeNumber)
    .option('--turn <nummer>', text('turn'), wholeNumber)
  addSelectionOptions(command, session.language)
  addOutputOptions(command, session.language, formats).action(
    async (paths: string[], options: CodeOptions) => {
      const { explain } = options
      end(
        explain === undefined
          ? await runCode(paths, options, session)
          : await runExplain(paths, { ...options, explain }, session),
      )
    },
  )
}

function wholeNumber(value: string): number {
  if (/^\d{1,9}$/u.test(value)) return Number(value)
  throw usage({
    nl: `“${value}” is geen nummer van een regel of beurt`,
    en: `“${value}” is no number of a line or turn`,
  })
}

async function runCode(paths: string[], options: CodeOptions, session: Session): Promise<Exit> {
  if (options.line !== undefined || options.turn !== undefined) throw usage(refusals.alone)
  const { openSelection } = await import('../selection.ts')
  const { formatNamed, isFile, put, render } = await import('../output.ts')
  const format = options.format ?? formatNamed(options.output, formats) ?? 'text'
  const opened = await openSelection(paths, options, session)
  if (opened === undefined) return exit.failure
  const toFile = isFile(options.output)
  if (format === 'text') {
    const { codingReport } = await import('../../report/coding-report.ts')
    await put(
      await render(codingReport(opened.corpus), 'text', { session, toFile }),
      options,
      session,
    )
    return exit.ok
  }
  const { codingRecords } = await import('../../tabulate/coding-records.ts')
  const { recordCsv, recordLines } = await import('../../render/records.ts')
  const records = codingRecords(opened.corpus)
  await put(format === 'csv' ? recordCsv(records) : recordLines(records), options, session)
  return exit.ok
}

async function runExplain(
  paths: string[],
  options: CodeOptions & { readonly explain: string },
  session: Session,
): Promise<Exit> {
  const { line, turn, source, negated, unit = 'turn' } = options
  if (line !== undefined && turn !== undefined) throw usage(refusals.both)
  if (source !== 'all' || negated !== 'include') throw usage(refusals.part)
  if (unit !== 'turn') throw usage(refusals.unit)
  if (options.format === 'csv') throw usage(refusals.csv)
  const { formatNamed } = await import('../output.ts')
  const { explainCoding } = await import('../explain-coding.ts')
  const format = options.format ?? formatNamed(options.output, explanationFormats) ?? 'text'
  return explainCoding({ ...options, paths, format }, session)
}

const refusals = {
  alone: {
    nl: '--line en --turn horen bij --explain <code>',
    en: '--line and --turn belong to --explain <code>',
  },
  both: { nl: 'geef --line of --turn, niet allebei', en: 'give --line or --turn, not both' },
  part: {
    nl: '--explain vertelt alles van een beurt; --source en --negated horen daar niet bij',
    en: '--explain tells all of a turn; --source and --negated do not belong to it',
  },
  unit: {
    nl: '--explain vertelt van hele beurten, want daarin zoeken trefwoorden; --unit hoort daar niet bij',
    en: '--explain tells of whole turns, for that is where keywords look; --unit does not belong to it',
  },
  csv: {
    nl: '“csv” kan niet bij --explain; kies uit text, jsonl',
    en: '“csv” cannot go with --explain; choose from text, jsonl',
  },
} as const satisfies Readonly<Record<string, Localised>>

function usage(text: Localised): Failure {
  return new Failure(text, { kind: 'usage' })
}
