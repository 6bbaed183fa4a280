import { Option } from 'commander'
import { Failure } from '../../model/failure.ts'
import { isWithin } from '../../model/codebook.ts'
import { type Localised, say } from '../../model/language.ts'
import type { SuggestionsReportOptions } from '../../report/suggestions-report.ts'
import { type Statistic, statistics } from '../../tabulate/choices.ts'
import {
  addCorpusOptions,
  addOutputOptions,
  addSelectionOptions,
  type OutputOptions,
  type SelectionOptions,
} from '../options.ts'
import { type Exit, exit, type Session } from '../session.ts'
import type { DefineCommand } from '../command.ts'

interface SuggestOptions extends SelectionOptions, OutputOptions {
  readonly statistic: Statistic
  readonly interviews: number
  readonly words: number
  readonly functionWords?: boolean
  readonly avoided?: boolean
}

const texts = {
  code: {
    nl: 'het id van een code; een tak staat voor alle codes eronder',
    en: 'the id of a code; a branch stands for all codes under it',
  },
  statistic: {
    nl: 'waarmee woorden vergeleken worden: log-likelihood G² of chi-kwadraat van Pearson',
    en: 'what words are compared by: log-likelihood G² or Pearson’s chi-squared',
  },
  interviews: {
    nl: 'alleen woorden uit minstens zoveel gesprekken (standaard: 2, het minimum)',
    en: 'only words from at least so many transcripts (default: 2, the least)',
  },
  words: {
    nl: 'hoogstens zoveel woorden (standaard: 20)',
    en: 'at most so many words (default: 20)',
  },
  functionWords: {
    nl: 'ook woorden als “de”, “niet” en “zij”',
    en: 'words such as “de”, “niet” and “zij” too',
  },
  avoided: {
    nl: 'toon ook de woorden die juist weinig voorkomen, met een min ervoor',
    en: 'show the words that are rare here too, with a minus',
  },
} as const satisfies Readonly<Record<string, Localised>>

export const define: DefineCommand = (command, session, end) => {
  const text = (key: keyof typeof texts): string => say(texts[key], session.language)
  command.argument('<code>', text('code'))
  addCorpusOptions(command, session.language)
    .addOption(
      new Option('--statistic <maat>', text('statistic')).choices(statistics).default('g2'),
    )
    .option('--interviews <aantal>', text('interviews'), numberFrom(2), 2)
    .option('--words <aantal>', text('words'), numberFrom(1), 20)
    .option('--function-words', text('functionWords'))
    .option('--avoided', text('avoided'))
  addSelectionOptions(command, session.language)
  addOutputOptions(command, session.language).action(
    async (code: string, paths: string[], options: SuggestOptions) => {
      end(await runSuggest(code, { paths, options }, session))
    },
  )
}

const largest = 10_000

function numberFrom(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (/^\d+$/u.test(value) && number >= least && number <= largest) return number
    throw usage({
      nl: `“${value}” is geen aantal van ${least} tot en met ${largest}`,
      en: `“${value}” is no number from ${least} to ${largest}`,
    })
  }
}

async function runSuggest(
  code: string,
  { paths, options }: { paths: string[]; options: SuggestOptions },
  session: Session,
): Promise<Exit> {
  const { openSelection, valueNamed } = await import('../selection.ts')
  const { suggestionsReport, suggestionWarnings } =
    await import('../../report/suggestions-report.ts')
  const { codeSuggestions } = await import('../code-suggestions.ts')
  const { emit } = await import('../output.ts')
  refuse(options)
  const opened = await openSelection(paths, options, session)
  if (opened === undefined) return exit.failure
  const id = valueNamed(opened.whole, { kind: 'tree' }, { name: 'code', value: code })
  const found = codeSuggestions(opened, id, options)
  const { codes } = opened.whole.codebook
  const { statistic, interviews, words: most, avoided } = options
  const shown: SuggestionsReportOptions = {
    label: codes.find((one) => one.id === id)?.label ?? id,
    example: codes.find((one) => isWithin(one.id, id) && !one.branch)?.id ?? id,
    statistic,
    interviews,
    most,
    avoided: avoided === true,
    smallBase: opened.workspace.project.thresholds.small_base,
  }
  await emit(suggestionsReport(found, shown), options, opened.session)
  if (isCsv(options)) warn(suggestionWarnings(found, shown), opened.session)
  return exit.ok
}

/** A csv has its table and nothing else, so what there is to mind is said beside it. */
function isCsv({ format, output }: SuggestOptions): boolean {
  return format === undefined ? output?.toLowerCase().endsWith('.csv') === true : format === 'csv'
}

function warn(warnings: readonly Localised[], { io, language }: Session): void {
  for (const warning of warnings) io.stderr.write(`${say(warning, language)}\n`)
}

/** A selection without tags would say of every code that nobody gave it. */
function refuse({ source, negated }: SuggestOptions): void {
  if (source === 'keyword') throw usage(withoutTags('--source keyword'))
  if (negated === 'only') throw usage(withoutTags('--negated only'))
}

function withoutTags(option: string): Localised {
  return {
    nl: `${option} laat juist weg waar het hier om gaat: wat met de hand gecodeerd is`,
    en: `${option} leaves out what this is about: what was coded by hand`,
  }
}

function usage(text: Localised): Failure {
  return new Failure(text, { kind: 'usage' })
}
