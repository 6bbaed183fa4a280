import { Failure } from '../../model/failure.ts'
import { type Localised, say } from '../../model/language.ts'
import {
  addCorpusOptions,
  addFlaggingOptions,
  addOutputOptions,
  addWhereOption,
  type OutputOptions,
  type SelectionOptions,
} from '../options.ts'
import { type Exit, exit, type Session } from '../session.ts'
import type { DefineCommand } from '../command.ts'

interface EvaluateOptions extends Omit<SelectionOptions, 'source'>, OutputOptions {
  readonly coder?: string
  readonly code?: string
  readonly quotes: number
  readonly keywords: number
  readonly draws: number
  readonly seed: number
}

const texts = {
  coder: {
    nl: 'wie er met de hand codeerde (standaard: de enige die dat deed)',
    en: 'who coded by hand (default: the only one who did)',
  },
  code: {
    nl: 'alleen deze code, of de codes van deze tak',
    en: 'only this code, or the codes of this branch',
  },
  quotes: {
    nl: 'aantal citaten per code van wat gemist is en van wat fout is; 0 voor geen interviewtekst (standaard: 3)',
    en: 'number of quotes per code of what was missed and of what is wrong; 0 for no interview text (default: 3)',
  },
  keywords: {
    nl: 'aantal trefwoorden met foute treffers (standaard: 15)',
    en: 'number of keywords with wrong hits (default: 15)',
  },
  draws: { nl: 'aantal trekkingen (standaard: 1000)', en: 'number of draws (default: 1000)' },
  seed: {
    nl: 'begin van de toevalsgetallen; hetzelfde getal geeft dezelfde intervallen (standaard: 1)',
    en: 'start of the random numbers; the same number gives the same intervals (default: 1)',
  },
} as const satisfies Readonly<Record<string, Localised>>

export const define: DefineCommand = (command, session, end) => {
  const text = (key: keyof typeof texts): string => say(texts[key], session.language)
  addCorpusOptions(command, session.language)
    .option('--coder <naam>', text('coder'))
    .option('--code <id>', text('code'))
    .option('--quotes <aantal>', text('quotes'), wholeNumber(0, 100), 3)
    .option('--keywords <aantal>', text('keywords'), wholeNumber(0, 10_000), 15)
    .option('--draws <aantal>', text('draws'), wholeNumber(100, 100_000), 1000)
    .option('--seed <getal>', text('seed'), wholeNumber(0, 2 ** 32 - 1), 1)
  addFlaggingOptions(addWhereOption(command, session.language), session.language)
  addOutputOptions(command, session.language).action(
    async (paths: string[], options: EvaluateOptions) => {
      end(await runEvaluate(paths, options, session))
    },
  )
}

function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (/^\d+$/u.test(value) && number >= least && number <= most) return number
    throw new Failure(
      {
        nl: `“${value}” is geen heel getal van ${least} tot en met ${most}`,
        en: `“${value}” is no whole number from ${least} to ${most}`,
      },
      { kind: 'usage' },
    )
  }
}

async function runEvaluate(
  paths: string[],
  options: EvaluateOptions,
  session: Session,
): Promise<Exit> {
  const { openSelection } = await import('../selection.ts')
  const { judgedCorpus } = await import('../judged-corpus.ts')
  const { coderFindings } = await import('../coder-findings.ts')
  const { evaluationReport, evaluationRowsReport } =
    await import('../../report/evaluation-report.ts')
  const { missedWords } = await import('../missed-words.ts')
  const { emit } = await import('../output.ts')
  const opened = await openSelection(paths, selected(options), session)
  if (opened === undefined) return exit.failure
  const judged = judgedCorpus(opened.corpus, options.coder)
  const { seed, draws, negated, quotes, keywords } = options
  const findings = coderFindings(judged, { negated, drawing: { seed, draws } })
  const report = isCsv(options)
    ? evaluationRowsReport(findings)
    : evaluationReport(findings, {
        quotes,
        keywords,
        wordsMissed: (missed) => missedWords(judged.corpus, missed),
      })
  await emit(report, options, opened.session)
  return exit.ok
}

/** All hits, for those that are negated are set apart later; what people rejected is what this is about. */
function selected(options: EvaluateOptions): SelectionOptions & { readonly keepsRejected: true } {
  const { where, code } = options
  return {
    ...options,
    source: 'all',
    negated: 'include',
    keepsRejected: true,
    where: code === undefined ? where : [...where, `code=${code}`],
  }
}

function isCsv({ format, output }: EvaluateOptions): boolean {
  return format === undefined ? output?.toLowerCase().endsWith('.csv') === true : format === 'csv'
}
