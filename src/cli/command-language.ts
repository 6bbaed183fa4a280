import type { Argument, Command, Option } from 'commander'
import type { Language } from '../model/language.ts'

const titles: ReadonlyMap<string, string> = new Map([
  ['Usage:', 'Gebruik:'],
  ['Arguments:', 'Argumenten:'],
  ['Options:', 'Opties:'],
  ['Commands:', 'Opdrachten:'],
])

/** Help in the language of the session; commander itself speaks English. */
export function helpInLanguage(command: Command, language: Language): void {
  const dutch = language === 'nl'
  command.helpOption('-h, --help', dutch ? 'toon deze hulp' : 'show this help').configureHelp({
    styleTitle: (title) => (dutch ? (titles.get(title) ?? title) : title),
    optionDescription: (option) => describe(option, dutch),
    optionTerm: (option) => named(option.flags, dutch),
    argumentDescription: (argument) => describe(argument, dutch),
    argumentTerm: (argument) => named(argument.name(), dutch),
    subcommandTerm: (sub) => sub.name(),
    commandUsage: (sub) => usage(sub, dutch),
  })
}

/** The whole command line, with commander's own words in Dutch. */
function usage(command: Command, dutch: boolean): string {
  const line = [...namesOf(command), command.usage()].join(' ')
  if (!dutch) return named(line, dutch)
  return line.replace('[options]', '[opties]').replace('[command]', '[opdracht]')
}

function namesOf(command: Command): readonly string[] {
  const { parent } = command
  return parent === null ? [command.name()] : [...namesOf(parent), command.name()]
}

/** The names of arguments and values as commands give them, which is in Dutch. */
const english: ReadonlyMap<string, string> = new Map([
  ['aantal', 'number'],
  ['bestand', 'file'],
  ['bron', 'source'],
  ['eenheid', 'unit'],
  ['nieuw', 'new'],
  ['oud', 'old'],
  ['getal', 'number'],
  ['kenmerk=waarde', 'name=value'],
  ['maat', 'measure'],
  ['map', 'folder'],
  ['naam', 'name'],
  ['namen', 'names'],
  ['niveau', 'level'],
  ['nummer', 'number'],
  ['pad', 'path'],
  ['paden', 'paths'],
  ['soort', 'kind'],
  ['regel', 'rule'],
  ['taal', 'language'],
  ['van', 'of'],
  ['versie', 'version'],
  ['vorm', 'format'],
  ['waarden', 'values'],
  ['wanneer', 'when'],
  ['wat', 'what'],
  ['woord|code', 'word|code'],
  ['woorden', 'words'],
])

function named(term: string, dutch: boolean): string {
  if (dutch) return term
  return term.replace(/[\p{L}=|]+/gu, (word) => english.get(word) ?? word)
}

function describe(described: Option | Argument, dutch: boolean): string {
  const { description, argChoices } = described
  const defaultValue: unknown = described.defaultValue
  const negate = 'negate' in described && described.negate
  const more = [
    ...(argChoices === undefined
      ? []
      : [`${dutch ? 'kies uit' : 'choose from'}: ${argChoices.join(', ')}`]),
    ...(typeof defaultValue === 'string' && !negate
      ? [`${dutch ? 'standaard' : 'default'}: ${defaultValue}`]
      : []),
  ]
  return more.length === 0 ? description : `${description} (${more.join('; ')})`
}

/** The sentences of commander that people meet, and ours for them; the names in quotes are kept. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.+)'/u, 'onbekende optie “$1”'],
  [/^error: unknown command '(.+)'/u, 'onbekende opdracht “$1”'],
  [/^error: missing required argument '(.+)'/u, 'er ontbreekt een argument: $1'],
  [/^error: required option '(.+)' not specified/u, 'deze opdracht kan niet zonder $1'],
  [/^error: option '(.+)' argument missing/u, 'bij de optie “$1” hoort een waarde'],
  [/^error: too many arguments.*$/mu, 'te veel argumenten'],
  [
    /^error: option '(.+)' argument '(.*)' is invalid\. Allowed choices are (.+)\.$/mu,
    '“$2” kan niet bij $1; kies uit $3',
  ],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.+)'\. Allowed choices are (.+)\.$/mu,
    '“$1” kan niet bij $2; kies uit $3',
  ],
  [/^error: /u, ''],
  [/\(Did you mean one of (.+)\?\)/u, 'bedoel je “$1”?'],
  [/\(Did you mean (.+)\?\)/u, 'bedoel je “$1”?'],
]

export function commandMessage(message: string, language: Language): string {
  if (language === 'en') return message.replace(/^error: /u, 'rodedraad: ')
  return `rodedraad: ${sentences.reduce((text, [pattern, dutch]) => text.replace(pattern, dutch), message)}`
}
