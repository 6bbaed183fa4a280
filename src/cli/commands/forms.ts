import { Option } from 'commander'
import { Failure } from '../../model/failure.ts'
import { partsOfSpeech, type PartOfSpeech } from '../../model/keyword.ts'
import { type Localised, say } from '../../model/language.ts'
import type { CorpusOptions } from '../corpus.ts'
import {
  addOutputOptions,
  addReadingOptions,
  addWhereOption,
  andAgain,
  type Destination,
} from '../options.ts'
import { type Exit, exit, type Session } from '../session.ts'
import type { DefineCommand } from '../command.ts'

const plainFormats = ['text', 'json'] as const
const formats = ['text', 'csv', 'json'] as const

interface FormsOptions extends CorpusOptions, Destination {
  readonly format?: (typeof formats)[number]
  readonly pos?: PartOfSpeech
  readonly corpus: readonly string[]
  readonly code: readonly string[]
  readonly where: readonly string[]
  readonly examples?: number
}

const texts = {
  words: {
    nl: 'woorden; met - één per regel uit de standaardinvoer. Bij --corpus trefwoorden zoals in een codeboek; laat je ze weg, dan alle van het codeboek',
    en: 'words; with - one a line from standard input. With --corpus keywords as in a codebook; all of the codebook when left out',
  },
  pos: {
    nl: 'alleen als zelfstandig naamwoord, bijvoeglijk naamwoord of werkwoord',
    en: 'only as a noun, adjective or verb',
  },
  corpus: {
    nl: 'tel wat de trefwoorden vinden in deze projectmap, map of dit bestand; mag je herhalen',
    en: 'count what the keywords find in this project folder, folder or file; may be repeated',
  },
  code: {
    nl: 'alle trefwoorden van deze code of tak; mag je herhalen',
    en: 'all keywords of this code or branch; may be repeated',
  },
  examples: {
    nl: 'aantal voorbeelden bij elke vorm (standaard: 1)',
    en: 'number of examples with each form (default: 1)',
  },
} as const satisfies Readonly<Record<string, Localised>>

export const define: DefineCommand = (command, session, end) => {
  const text = (key: keyof typeof texts): string => say(texts[key], session.language)
  command
    .argument('[woorden...]', text('words'))
    .addOption(new Option('--pos <soort>', text('pos')).choices(partsOfSpeech))
    .option('--corpus <pad>', text('corpus'), andAgain, [])
    .option('--code <id>', text('code'), andAgain, [])
    .option('--examples <aantal>', text('examples'), numberOfExamples)
  addWhereOption(addReadingOptions(command, session.language), session.language)
  addOutputOptions(command, session.language, formats).action(
    async (words: string[], options: FormsOptions) => {
      const inCorpus = isInCorpus(options)
      refuse(words, options, inCorpus)
      end(await (inCorpus ? runInCorpus : runForms)(words, options, session))
    },
  )
}

const mostExamples = 20

function numberOfExamples(value: string): number {
  const examples = Number(value)
  if (/^\d+$/u.test(value) && examples <= mostExamples) return examples
  throw usage({
    nl: `“${value}” is geen aantal voorbeelden van 0 tot en met ${mostExamples}`,
    en: `“${value}” is no number of examples from 0 to ${mostExamples}`,
  })
}

/** Whoever names a code or a project means the transcripts of a project. */
function isInCorpus({ corpus, code, project }: FormsOptions): boolean {
  return corpus.length > 0 || code.length > 0 || project !== undefined
}

function refuse(words: readonly string[], options: FormsOptions, inCorpus: boolean): void {
  if (inCorpus) {
    if (words.length > 0 && options.code.length > 0) throw usage(refusals.both)
    if (options.pos !== undefined) throw usage(refusals.pos)
    return
  }
  if (isAboutCorpus(options)) throw usage(refusals.corpus)
  if (words.length === 0) throw usage(refusals.words)
  if (options.format === 'csv') throw usage(refusals.csv)
}

function isAboutCorpus(options: FormsOptions): boolean {
  const { where, examples, codebook, interviewer, speakers, unit = 'turn' } = options
  return (
    where.length > 0 ||
    [examples, codebook, interviewer].some((one) => one !== undefined) ||
    speakers === false ||
    unit !== 'turn'
  )
}

const refusals = {
  words: {
    nl: 'er ontbreekt een argument: woorden',
    en: 'missing required argument: words',
  },
  both: {
    nl: 'geef trefwoorden of --code, niet allebei',
    en: 'give keywords or --code, not both',
  },
  pos: {
    nl: '--pos is er alleen zonder --corpus; schrijf hier “{ word: druk, pos: noun }”',
    en: '--pos is only there without --corpus; write “{ word: druk, pos: noun }” here',
  },
  corpus: {
    nl: 'deze opties horen bij --corpus; noem daarmee de map of bestanden waarin je wilt tellen',
    en: 'these options belong to --corpus; name the folder or files to count in with it',
  },
  csv: {
    nl: '“csv” kan bij --format <vorm> alleen met --corpus; kies uit text, json',
    en: '“csv” can be the --format <vorm> with --corpus only; choose from text, json',
  },
} as const satisfies Readonly<Record<string, Localised>>

function usage(text: Localised): Failure {
  return new Failure(text, { kind: 'usage' })
}

async function runForms(words: string[], options: FormsOptions, session: Session): Promise<Exit> {
  const { writtenForms } = await import('../../text/forms.ts')
  const { formatNamed, put } = await import('../output.ts')
  const format = options.format ?? formatNamed(options.output, plainFormats) ?? 'text'
  const asked = await allWords(words, session)
  const found = asked.map((word) => [word, writtenForms(word, options.pos)] as const)
  const content =
    format === 'json'
      ? `${JSON.stringify(Object.fromEntries(found), undefined, 2)}\n`
      : found.map(([word, forms]) => `${word}: ${forms.join(', ')}\n`).join('')
  await put(content, options, session)
  return exit.ok
}

async function runInCorpus(
  words: string[],
  options: FormsOptions,
  session: Session,
): Promise<Exit> {
  const { formsInCorpus } = await import('../forms-in-corpus.ts')
  const { formatNamed } = await import('../output.ts')
  const { examples = 1 } = options
  const format = options.format ?? formatNamed(options.output, formats) ?? 'text'
  const keywords = await allWords(words, session)
  return formsInCorpus({ ...options, keywords, examples, format }, session)
}

async function allWords(words: readonly string[], session: Session): Promise<readonly string[]> {
  if (!words.includes('-')) return words
  return [...words.filter((word) => word !== '-'), ...(await wordsOnStdin(session))]
}

async function wordsOnStdin({ io }: Session): Promise<readonly string[]> {
  const { decode } = await import('../../read/decode.ts')
  const decoding = decode(await io.readStdin())
  if (decoding.kind === 'failure') throw new Failure(decoding.message)
  return decoding.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
