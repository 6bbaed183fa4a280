import { Failure } from '../../model/failure.ts'
import { type Localised, say } from '../../model/language.ts'
import {
  addCorpusOptions,
  addFlaggingOptions,
  addOutputOptions,
  addWhereOption,
  type OutputOptions,
  type SelectionOptions,
  wholeNumber,
} from '../options.ts'
import { type Exit, exit, type Session } from '../session.ts'
import type { EvaluationFindings } from '../../report/evaluation-findings.ts'
import type { MissedWords } from '../../report/mistake-sections.ts'
import type { OpenSelection } from '../selection.ts'
import type { DefineCommand } from '../command.ts'

interface EvaluateOptions extends Omit<SelectionOptions, 'source'>, OutputOptions {
  readonly coder?: string
  readonly sample?: string
  readonly code?: string
  readonly quotes: number
  readonly keywords: number
  readonly draws: number
  readonly seed: number
}

const texts = {
  coder: {
    nl: 'wie er met de hand codeerde (standaard: de enige die dat deed; “consensus” alleen als je hem noemt)',
    en: 'who coded by hand (default: the only one who did; “consensus” only where you name it)',
  },
  sample: {
    nl: 'een beoordeelde steekproef van “rodedraad sample”, in plaats van afgeronde gesprekken',
    en: 'a judged sample of “rodedraad sample”, instead of finished transcripts',
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
    .option('--sample <bestand>', text('sample'))
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

async function runEvaluate(
  paths: string[],
  options: EvaluateOptions,
  session: Session,
): Promise<Exit> {
  refuse(options)
  const { openJudging } = await import('../judging.ts')
  const { evaluationReport, evaluationRowsReport } =
    await import('../../report/evaluation-report.ts')
  const { emit } = await import('../output.ts')
  const opened = await openJudging(paths, options, session)
  if (opened === undefined) return exit.failure
  const { findings, wordsMissed } = await findingsOf(opened, options)
  const { quotes, keywords } = options
  const report = isCsv(options)
    ? evaluationRowsReport(findings)
    : evaluationReport(findings, { quotes, keywords, wordsMissed })
  await emit(report, options, opened.session)
  return exit.ok
}

/** Of a sample where one is given, else of what a coder finished. */
async function findingsOf(
  opened: OpenSelection,
  { sample, coder, negated, seed, draws }: EvaluateOptions,
): Promise<{ readonly findings: EvaluationFindings; readonly wordsMissed: MissedWords }> {
  const how = { negated, drawing: { seed, draws } }
  if (sample !== undefined) {
    const { sampleFindings } = await import('../sample-findings.ts')
    // Of a unit that was judged whole nobody said which words it is about.
    return { findings: sampleFindings(opened, { ...how, file: sample }), wordsMissed: () => [] }
  }
  const { judgedCorpus } = await import('../judged-corpus.ts')
  const { coderFindings } = await import('../coder-findings.ts')
  const { missedWords } = await import('../missed-words.ts')
  const judged = judgedCorpus(opened.corpus, coder, opened.session)
  return {
    findings: coderFindings(judged, how),
    wordsMissed: (missed) => missedWords(judged.corpus, missed),
  }
}

function refuse({ sample, coder, echo }: EvaluateOptions): void {
  if (sample === undefined) return
  if (coder !== undefined) throw usage(refusals.coder)
  if (echo !== 'include') throw usage(refusals.echo)
}

const refusals = {
  coder: {
    nl: 'geef --coder of --sample, niet allebei',
    en: 'give --coder or --sample, not both',
  },
  echo: {
    nl: '--echo kan niet bij --sample: de steekproef is uit alle treffers getrokken',
    en: '--echo cannot go with --sample: the sample was drawn from all hits',
  },
} as const satisfies Readonly<Record<string, Localised>>

function usage(text: Localised): Failure {
  return new Failure(text, { kind: 'usage' })
}

function isCsv({ format, output }: EvaluateOptions): boolean {
  return format === undefined ? output?.toLowerCase().endsWith('.csv') === true : format === 'csv'
}
