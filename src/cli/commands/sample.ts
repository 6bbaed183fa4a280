import { Failure } from '../../model/failure.ts'
import { type Localised, say } from '../../model/language.ts'
import {
  addCorpusOptions,
  addOutputOptions,
  addWhereOption,
  type OutputOptions,
  wholeNumber,
} from '../options.ts'
import type { CorpusOptions } from '../corpus.ts'
import { type Exit, exit, type Session } from '../session.ts'
import type { DefineCommand } from '../command.ts'

interface SampleOptions extends CorpusOptions, OutputOptions {
  readonly where: readonly string[]
  readonly n?: number
  readonly hits?: number
  readonly without?: number
  readonly seed: number
  readonly code?: string
  readonly blind?: boolean
}

const texts = {
  n: {
    nl: 'zoveel beurten, verspreid over de gesprekken, waarin je alle codes beoordeelt; in plaats van een steekproef per code',
    en: 'so many turns, spread over the transcripts, in which you judge all codes; instead of a sample by code',
  },
  hits: {
    nl: 'per code zoveel beurten met een treffer (standaard: 100)',
    en: 'for each code so many turns with a hit (default: 100)',
  },
  without: {
    nl: 'per code zoveel beurten zonder treffer (standaard: 150)',
    en: 'for each code so many turns without a hit (default: 150)',
  },
  seed: {
    nl: 'begin van de toevalsgetallen; hetzelfde getal geeft dezelfde steekproef (standaard: 1)',
    en: 'start of the random numbers; the same number gives the same sample (default: 1)',
  },
  code: {
    nl: 'alleen deze code, of de codes van deze tak',
    en: 'only this code, or the codes of this branch',
  },
  blind: {
    nl: 'zonder erbij te zetten waar de trefwoorden iets vonden',
    en: 'without saying where keywords found something',
  },
} as const satisfies Readonly<Record<string, Localised>>

const most = 1_000_000

export const define: DefineCommand = (command, session, end) => {
  const text = (key: keyof typeof texts): string => say(texts[key], session.language)
  addCorpusOptions(command, session.language)
    .option('--n <aantal>', text('n'), wholeNumber(1, most))
    .option('--hits <aantal>', text('hits'), wholeNumber(0, most))
    .option('--without <aantal>', text('without'), wholeNumber(0, most))
    .option('--seed <getal>', text('seed'), wholeNumber(0, 2 ** 32 - 1), 1)
    .option('--code <id>', text('code'))
    .option('--blind', text('blind'))
  addWhereOption(command, session.language)
  addOutputOptions(command, session.language).action(
    async (paths: string[], options: SampleOptions) => {
      end(await runSample(paths, options, session))
    },
  )
}

async function runSample(paths: string[], options: SampleOptions, session: Session): Promise<Exit> {
  refuse(options)
  const { openJudging } = await import('../judging.ts')
  const { drawingOf } = await import('../drawing.ts')
  const { sampleReport, shortNote } = await import('../../report/sample-report.ts')
  const { sampleByCode, sampleUnits } = await import('../../tabulate/sample.ts')
  const { emit, isFile } = await import('../output.ts')
  const opened = await openJudging(paths, { ...options, echo: 'include' }, session)
  if (opened === undefined) return exit.failure
  const { corpus, workspace } = opened
  const { n, hits = 100, without = 150, seed, blind } = options
  const units =
    n === undefined ? sampleByCode(corpus, { hits, without, seed }) : sampleUnits(corpus, n, seed)
  const drawing = drawingOf(corpus, workspace.codebookHash)
  const report = sampleReport(units, { blind: blind === true, drawing })
  const plain = options.format === undefined && !isFile(options.output)
  await emit(report, plain ? { ...options, format: 'csv' } : options, opened.session)
  const short = shortNote(corpus, units, n === undefined ? { hits, without } : { n })
  if (short !== undefined) session.io.stderr.write(`${say(short, opened.session.language)}\n`)
  return exit.ok
}

/** A sample by code is another than one of turns. */
function refuse({ n, hits, without, code }: SampleOptions): void {
  if (n === undefined || (hits ?? without ?? code) === undefined) return
  throw new Failure(
    {
      nl: '--n trekt beurten waarin je alle codes beoordeelt; --hits, --without en --code horen bij een steekproef per code',
      en: '--n draws turns in which you judge all codes; --hits, --without and --code belong to a sample by code',
    },
    { kind: 'usage' },
  )
}
