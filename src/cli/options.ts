import { type Command, Option } from 'commander'
import { Failure } from '../model/failure.ts'
import { type Language, type Localised, say } from '../model/language.ts'
import { units } from '../model/unit.ts'
import { type Format, formats } from '../render/index.ts'
import { type CodingSource, type Flagging, flaggings, sources } from '../tabulate/choices.ts'
import type { CorpusOptions } from './corpus.ts'

/** What every command understands alike: where the material is, and what part of it counts. */
export interface SelectionOptions extends CorpusOptions {
  readonly where: readonly string[]
  readonly source: CodingSource
  readonly negated: Flagging
  readonly echo: Flagging
}

export interface OutputOptions extends Destination {
  readonly format?: Format
  /** The formats that the command has, if not all. */
  readonly formats?: readonly Format[]
}

export interface Destination {
  readonly output?: string
  readonly force?: boolean
}

const texts = {
  paths: {
    nl: 'projectmap, of losse transcripten of mappen (- is de standaardinvoer); laat je dit weg, dan het project waarin je staat',
    en: 'project folder, or single transcripts or folders (- is standard input); the project that you are in when left out',
  },
  project: { nl: 'map met rodedraad.yaml', en: 'folder with rodedraad.yaml' },
  codebook: {
    nl: 'codeboek, in plaats van dat van het project',
    en: 'codebook, instead of the project’s',
  },
  interviewer: {
    nl: 'tel en codeer ook wat de interviewer zegt',
    en: 'count and code what the interviewer says too',
  },
  speakers: {
    nl: 'tekst zonder sprekers: elke alinea is een beurt',
    en: 'text without speakers: every paragraph is a turn',
  },
  unit: {
    nl: 'wat een code heeft of niet, en geteld wordt: beurt, zin of alinea',
    en: 'what has a code or not, and is counted: turn, sentence or paragraph',
  },
  where: {
    nl: 'alleen wat hieraan voldoet, zoals regio=Tilburg of thema=proces; mag je herhalen',
    en: 'only what meets this, such as regio=Tilburg or thema=proces; may be repeated',
  },
  source: { nl: 'door wie gecodeerd', en: 'coded by whom' },
  taggedBy: {
    nl: 'van de handmatige tags en afwijzingen alleen die van deze codeurs, met komma’s ertussen; trefwoorden blijven meetellen, tenzij je --source manual kiest',
    en: 'of the manual tags and rejections only those of these coders, separated by commas; keywords still count, unless you choose --source manual',
  },
  negated: {
    nl: 'wat te doen met ontkende treffers (“geen rust”)',
    en: 'what to do with negated hits (“geen rust”)',
  },
  echo: {
    nl: 'wat te doen met antwoorden die alleen de vraag herhalen (“Rust?” “Ja, rust.”)',
    en: 'what to do with answers that only repeat the question (“Rust?” “Ja, rust.”)',
  },
  format: { nl: 'vorm van de uitvoer', en: 'format of the output' },
  output: { nl: 'schrijf naar dit bestand', en: 'write to this file' },
  force: { nl: 'vervang een bestand dat er al is', en: 'replace a file that is there' },
} as const satisfies Readonly<Record<string, Localised>>

export function addCorpusOptions(command: Command, language: Language): Command {
  return addReadingOptions(addPaths(command, language), language)
}

export function addPaths(command: Command, language: Language): Command {
  return command.argument('[paden...]', say(texts.paths, language))
}

/** How transcripts are read; for a command that is not told by its arguments which those are. */
export function addReadingOptions(command: Command, language: Language): Command {
  return addWholeTurnOptions(command, language).addOption(
    new Option('--unit <eenheid>', say(texts.unit, language)).choices(units).default('turn'),
  )
}

/** The same for a command that only knows turns as they were said. */
export function addWholeTurnOptions(command: Command, language: Language): Command {
  const text = (key: keyof typeof texts): string => say(texts[key], language)
  return command
    .option('--project <map>', text('project'))
    .option('--codebook <bestand>', text('codebook'))
    .option('--interviewer', text('interviewer'))
    .option('--no-speakers', text('speakers'))
}

export function addWhereOption(command: Command, language: Language): Command {
  return command.option('--where <kenmerk=waarde>', say(texts.where, language), andAgain, [])
}

/** Reads a whole number, for an option. */
export function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (/^\d+$/u.test(value) && number >= least && number <= most) return number
    throw new Failure(
      {
        nl: `“${value}” is geen geheel getal van ${least} tot en met ${most}`,
        en: `“${value}” is no whole number from ${least} to ${most}`,
      },
      { kind: 'usage' },
    )
  }
}

/** For an option with names, separated by commas. */
export function listed(value: string): readonly string[] {
  const names = value.split(',').map((name) => name.trim().normalize('NFC'))
  return [...new Set(names.filter((name) => name !== ''))]
}

/** For an option that may be repeated. */
export function andAgain(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}

export function addSelectionOptions(command: Command, language: Language): Command {
  const text = (key: keyof typeof texts): string => say(texts[key], language)
  return addFlaggingOptions(
    addWhereOption(command, language)
      .addOption(new Option('--source <bron>', text('source')).choices(sources).default('all'))
      .option('--tagged-by <namen>', text('taggedBy'), listed),
    language,
  )
}

/** What to do with hits that are flagged, for a command that is about hits alone. */
export function addFlaggingOptions(command: Command, language: Language): Command {
  const text = (key: keyof typeof texts): string => say(texts[key], language)
  return command
    .addOption(new Option('--negated <wat>', text('negated')).choices(flaggings).default('include'))
    .addOption(new Option('--echo <wat>', text('echo')).choices(flaggings).default('include'))
}

export function addOutputOptions(
  command: Command,
  language: Language,
  choices: readonly string[] = formats,
): Command {
  const text = (key: keyof typeof texts): string => say(texts[key], language)
  return command
    .addOption(new Option('--format <vorm>', text('format')).choices(choices))
    .option('-o, --output <bestand>', text('output'))
    .option('--force', text('force'))
}
