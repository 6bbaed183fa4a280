import { Option } from 'commander'
import {
  type Bootstrap,
  bootstraps,
  type DrawingPlan,
  type Level,
  levels,
} from '../../model/agreement.ts'
import { Failure } from '../../model/failure.ts'
import { type Localised, say } from '../../model/language.ts'
import {
  addCorpusOptions,
  addOutputOptions,
  addWhereOption,
  listed,
  type OutputOptions,
} from '../options.ts'
import type { CorpusOptions } from '../corpus.ts'
import { type Exit, type Session } from '../session.ts'
import type { DefineCommand } from '../command.ts'

interface AgreeOptions extends CorpusOptions, OutputOptions {
  readonly where: readonly string[]
  readonly coders?: readonly string[]
  readonly onlyDoubleCoded: boolean
  readonly disagreements?: boolean
  readonly ratings?: string
  readonly level?: Level
  readonly values?: readonly string[]
  readonly bootstrap: Bootstrap
  readonly draws: number
  readonly seed: number
}

const texts = {
  coders: {
    nl: 'wie je vergelijkt, met komma’s ertussen; “trefwoorden” zijn de trefwoorden (standaard: iedereen die tags gaf, behalve “consensus”)',
    en: 'whom to compare, separated by commas; “keywords” are the keywords (default: everybody with tags but “consensus”)',
  },
  onlyDoubleCoded: {
    nl: 'alleen gesprekken waaraan al deze codeurs werkten (dat is de standaard)',
    en: 'only transcripts that all these coders worked on (the default)',
  },
  all: {
    nl: 'ook gesprekken waaraan maar een deel van hen werkte',
    en: 'transcripts that only some of them worked on too',
  },
  disagreements: {
    nl: 'toon waar ze verschillen, met wat er gezegd is',
    en: 'show where they differ, with what was said',
  },
  ratings: {
    nl: 'vergelijk de waarden in dit CSV-bestand (- is de standaardinvoer), met de kolommen eenheid, codeur en waarde; een lege waarde ontbreekt, tussen codes van dezelfde verzameling staat |, alleen | is een lege verzameling',
    en: 'compare the values in this CSV file (- is standard input), with the columns unit, coder and value; empty is missing, | stands between codes of one set, | alone is the empty set',
  },
  level: {
    nl: 'bij --ratings: meetniveau van de waarden, voor α',
    en: 'with --ratings: level of measurement of the values, for α',
  },
  values: {
    nl: 'bij --ratings: welke waarden er kunnen zijn, van laag naar hoog, met komma’s ertussen',
    en: 'with --ratings: the values there can be, from low to high, separated by commas',
  },
  bootstrap: {
    nl: 'waaruit voor de intervallen getrokken wordt: hele gesprekken, of bij α paren waarden, zoals Krippendorff doet',
    en: 'what intervals are drawn from: whole transcripts, or for α pairs of values as Krippendorff does',
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
    .option('--coders <namen>', text('coders'), listed)
    .option('--only-double-coded', text('onlyDoubleCoded'), true)
    .addOption(new Option('--no-only-double-coded').hideHelp())
    .option('--all', text('all'))
    .option('--disagreements', text('disagreements'))
    .option('--ratings <bestand>', text('ratings'))
    .addOption(new Option('--level <niveau>', text('level')).choices(levels))
    .option('--values <waarden>', text('values'), listed)
    .addOption(
      new Option('--bootstrap <wat>', text('bootstrap')).choices(bootstraps).default('interviews'),
    )
    .option('--draws <aantal>', text('draws'), numberOfDraws, 1000)
    .option('--seed <getal>', text('seed'), seedNamed, 1)
  addWhereOption(command, session.language)
  addOutputOptions(command, session.language).action(
    async (paths: string[], options: AgreeOptions & { readonly all?: boolean }) => {
      const onlyDoubleCoded = options.onlyDoubleCoded && options.all !== true
      end(await runAgree(paths, { ...options, onlyDoubleCoded }, session))
    },
  )
}

const mostDraws = 100_000

function numberOfDraws(value: string): number {
  const draws = Number(value)
  if (/^\d+$/u.test(value) && draws >= 100 && draws <= mostDraws) return draws
  throw usage({
    nl: `“${value}” is geen aantal trekkingen van 100 tot en met ${mostDraws}`,
    en: `“${value}” is no number of draws from 100 to ${mostDraws}`,
  })
}

function seedNamed(value: string): number {
  if (/^\d{1,9}$/u.test(value)) return Number(value)
  throw usage({
    nl: `“${value}” is geen geheel getal van hoogstens negen cijfers`,
    en: `“${value}” is no whole number of nine digits at most`,
  })
}

async function runAgree(paths: string[], options: AgreeOptions, session: Session): Promise<Exit> {
  const { ratings, level, values, bootstrap, draws, seed } = options
  const plan: DrawingPlan = { bootstrap, draws, seed }
  if (ratings !== undefined) {
    refuseProject(paths, options)
    const { agreeOnSheet } = await import('../agree-sheet.ts')
    return agreeOnSheet({ ...options, ratings, level: level ?? 'nominal', values, plan }, session)
  }
  if (level !== undefined || values !== undefined) throw usage(refusals.level)
  const { agreeOnProject } = await import('../agree-project.ts')
  return agreeOnProject({ ...options, paths, plan }, session)
}

/** What is about transcripts does not go with a file of ratings. */
function refuseProject(paths: readonly string[], options: AgreeOptions): void {
  const { where, coders, disagreements, project, codebook, unit = 'turn' } = options
  const given = [coders, disagreements, project, codebook].some((one) => one !== undefined)
  if (paths.length > 0 || where.length > 0 || given || unit !== 'turn') throw usage(refusals.sheet)
}

const refusals = {
  level: {
    nl: '--level en --values horen bij --ratings <bestand>',
    en: '--level and --values belong to --ratings <file>',
  },
  sheet: {
    nl: '--ratings vergelijkt wat er in dat bestand staat; paden, --coders, --where, --unit en --disagreements horen bij een project',
    en: '--ratings compares what is in that file; paths, --coders, --where, --unit and --disagreements belong to a project',
  },
} as const satisfies Readonly<Record<string, Localised>>

function usage(text: Localised): Failure {
  return new Failure(text, { kind: 'usage' })
}
