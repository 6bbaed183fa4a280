import { Option } from 'commander'
import { Failure } from '../../model/failure.ts'
import { type Localised, say } from '../../model/language.ts'
import { type Count, counts, type Percentage, percentages } from '../../tabulate/choices.ts'
import {
  addCorpusOptions,
  addOutputOptions,
  addSelectionOptions,
  type OutputOptions,
  type SelectionOptions,
} from '../options.ts'
import { type Exit, exit, type Session } from '../session.ts'
import type { DefineCommand } from '../command.ts'

interface FreqOptions extends SelectionOptions, OutputOptions {
  readonly rows: string
  readonly columns?: string
  readonly count?: readonly Count[]
  readonly percent?: Percentage
  readonly zeros?: boolean
  readonly sort?: boolean
  readonly tidy?: boolean
  readonly threads?: number
}

const texts = {
  rows: {
    nl: 'rijen: boom, code, een niveau (groep, thema), draad, een kenmerk (regio), spreker, rol, jaar of gesprek',
    en: 'rows: tree, code, a level (groep, thema), thread, an attribute (regio), speaker, role, year or transcript',
  },
  columns: { nl: 'kolommen, met dezelfde keus', en: 'columns, of the same choice' },
  count: { nl: 'wat er geteld wordt; mag je herhalen', en: 'what is counted; may be repeated' },
  percent: {
    nl: 'percentage van de basis, de rij of de kolom',
    en: 'percentage of the base, the row or the column',
  },
  zeros: { nl: 'toon ook wat nergens voorkomt', en: 'show what occurs nowhere too' },
  sort: { nl: 'het meest genoemde bovenaan', en: 'the most frequent first' },
  tidy: {
    nl: 'één waarneming per rij (beurt × code), voor R en Python',
    en: 'one observation a row (turn × code), for R and Python',
  },
  threads: {
    nl: 'zoveel processorkernen tegelijk; anders zoveel als loont',
    en: 'use so many processor cores at once; else as many as pay',
  },
} as const satisfies Readonly<Record<string, Localised>>

export const define: DefineCommand = (command, session, end) => {
  const text = (key: keyof typeof texts): string => say(texts[key], session.language)
  addCorpusOptions(command, session.language)
    .option('--rows <wat>', text('rows'), 'boom')
    .option('--columns <wat>', text('columns'))
    .addOption(
      new Option('--count <wat>', text('count'))
        .choices(counts)
        .argParser((value: string, before: Count[] | undefined) => [
          ...(before ?? []),
          ...countsNamed(value),
        ]),
    )
    .addOption(new Option('--percent <van>', text('percent')).choices(percentages))
    .option('--zeros', text('zeros'))
    .option('--sort', text('sort'))
    .option('--tidy', text('tidy'))
    .option('--threads <aantal>', text('threads'), threadsNamed)
  addSelectionOptions(command, session.language)
  addOutputOptions(command, session.language).action(
    async (paths: string[], options: FreqOptions) => {
      end(await runFreq(paths, options, session))
    },
  )
}

function countsNamed(value: string): readonly Count[] {
  const count = counts.find((one) => one === value)
  if (count !== undefined) return [count]
  throw usage({
    nl: `“${value}” kan niet geteld worden; kies uit ${counts.join(', ')}`,
    en: `“${value}” cannot be counted; choose from ${counts.join(', ')}`,
  })
}

const mostThreads = 64

function threadsNamed(value: string): number {
  const threads = Number(value)
  if (Number.isInteger(threads) && threads >= 1 && threads <= mostThreads) return threads
  throw usage({
    nl: `“${value}” is geen aantal van 1 tot ${mostThreads}`,
    en: `“${value}” is no number from 1 to ${mostThreads}`,
  })
}

async function runFreq(paths: string[], options: FreqOptions, session: Session): Promise<Exit> {
  const count = countsAsked(options)
  refuse(options, count)
  return options.tidy === true
    ? await runTidy(paths, options, session)
    : await runTables(paths, { ...options, count }, session)
}

/** In the order in which tables have them. */
function countsAsked({ count = ['interviews', 'turns'] }: FreqOptions): readonly Count[] {
  return counts.filter((one) => count.includes(one))
}

async function runTables(
  paths: string[],
  options: FreqOptions & { readonly count: readonly Count[] },
  session: Session,
): Promise<Exit> {
  const { openCounts } = await import('../count-corpus.ts')
  const { tablesOf } = await import('../../tabulate/frequency.ts')
  const { frequencyReport } = await import('../../report/frequency-report.ts')
  const { emit } = await import('../output.ts')
  const opened = await openCounts(paths, options, session)
  if (opened === undefined) return exit.failure
  const { counted, rows, columns, workspace } = opened
  const tables = tablesOf(counted, {
    rows,
    columns,
    counts: options.count,
    percent: options.percent,
    zeros: options.zeros === true,
    sorted: options.sort === true,
    smallBase: workspace.project.thresholds.small_base,
    validation: options.source === 'manual' ? undefined : opened.validation,
  })
  await emit(frequencyReport(tables), options, opened.session)
  return exit.ok
}

async function runTidy(paths: string[], options: FreqOptions, session: Session): Promise<Exit> {
  const { openSelection } = await import('../selection.ts')
  const { tidyReport } = await import('../../report/frequency-report.ts')
  const { emit, isFile } = await import('../output.ts')
  const opened = await openSelection(paths, options, session)
  if (opened === undefined) return exit.failure
  const plain = options.format === undefined && !isFile(options.output)
  await emit(
    tidyReport(opened.corpus),
    plain ? { ...options, format: 'csv' } : options,
    opened.session,
  )
  return exit.ok
}

/** Tables that would say nothing, or something else than they seem to. */
function refuse(options: FreqOptions, counted: readonly Count[]): void {
  const { percent, columns, rows, tidy } = options
  if (tidy === true && isShaped(options)) throw usage(refusals.tidy)
  if (percent === 'base' && counted.includes('hits')) throw usage(refusals.hits)
  if (percent === 'row' && columns === undefined) throw usage(refusals.row)
  if (columns !== undefined && kindOf(columns) === kindOf(rows)) throw usage(refusals.same)
}

function isShaped({ percent, columns, rows }: FreqOptions): boolean {
  return columns !== undefined || percent !== undefined || rows !== 'boom'
}

/** The tree and the list of codes are the same codes. */
function kindOf(axis: string): string {
  return axis === 'boom' || axis === 'tree' ? 'code' : axis
}

const refusals = {
  tidy: {
    nl: '--tidy geeft alle waarnemingen; --rows, --columns en --percent horen bij een tabel',
    en: '--tidy gives all observations; --rows, --columns and --percent belong to a table',
  },
  hits: {
    nl: 'treffers hebben geen basis: een beurt kan er veel hebben; kies --percent row of column, of tel beurten',
    en: 'hits have no base: a turn can have many; choose --percent row or column, or count turns',
  },
  row: {
    nl: '--percent row verdeelt een rij over kolommen; kies die met --columns',
    en: '--percent row divides a row over columns; choose those with --columns',
  },
  same: {
    nl: 'rijen en kolommen zijn hetzelfde; welke codes samengaan staat in “rodedraad report”',
    en: 'rows and columns are the same; which codes go together is in “rodedraad report”',
  },
} as const satisfies Readonly<Record<string, Localised>>

function usage(text: Localised): Failure {
  return new Failure(text, { kind: 'usage' })
}
