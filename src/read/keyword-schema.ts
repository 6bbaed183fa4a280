import { compoundSides, partsOfSpeech } from '../model/keyword.ts'
import { described, flag, inBoth, type JsonSchema, numberWithin, oneOf } from './json-schema.ts'
import { keywordKeys, keywordOptions, nearWithin, withinLimits } from './keyword.ts'

/** One word of a phrase: it has a letter or a digit, and a star only where it begins or ends. */
const word = '\\*?[^\\s*\\p{L}\\p{N}]*[\\p{L}\\p{N}][^\\s*]*\\*?'

/** Words with white space between; an exact one has no star. */
const words = {
  pattern: `^(?!(?:.*\\s)?=\\S*\\*)\\s*${word}(?:\\s+${word})*\\s*$`,
  patternErrorMessage: inBoth({
    nl: 'een trefwoord heeft letters of cijfers, en een * alleen aan het begin of het eind van een woord',
    en: 'a keyword has letters or digits, and a * only where a word begins or ends',
  }),
} as const

const phrase: JsonSchema = { type: 'string', ...words }

/** What is no hit; a place in the list may be empty. */
export const phrases: JsonSchema = {
  type: ['array', 'string', 'null'],
  items: { type: ['string', 'null'], ...words },
  ...words,
}

const alternatives: JsonSchema = {
  type: ['string', 'array'],
  items: { type: ['string', 'null'], ...words },
  minItems: 1,
  contains: { type: 'string' },
  ...words,
}

/** One too few or too many does not compile. */
const properties: Readonly<Record<(typeof keywordKeys)[number], JsonSchema>> = {
  word: described(
    {
      nl: 'Een woord of zinsdeel, met wat een gewoon trefwoord kan en pos, compound en exclude daarbij.',
      en: 'A word or phrase, with what a plain keyword can do, and pos, compound and exclude besides.',
    },
    phrase,
  ),
  pos: described(
    {
      nl: 'De woordsoort die bedoeld is: zelfstandig naamwoord (noun), bijvoeglijk naamwoord (adj) of werkwoord (verb).',
      en: 'The part of speech that is meant.',
    },
    oneOf(partsOfSpeech),
  ),
  compound: described(
    {
      nl: 'Aan welke kant een samenstelling verder mag gaan: bij rust vindt left ook nachtrust, en right ook rustdag.',
      en: 'On which side a compound may go on: for rust, left finds nachtrust too, and right rustdag.',
    },
    oneOf(compoundSides),
  ),
  separable: described(
    {
      nl: 'Een scheidbaar werkwoord, de hele vorm: opbouwen vindt ook “bouwden we op” en “op te bouwen”.',
      en: 'A separable verb, its infinitive: opbouwen finds “bouwden we op” and “op te bouwen” too.',
    },
    { type: 'string', pattern: '^\\s*\\p{L}+\\s*$' },
  ),
  near: described(
    {
      nl: 'Woorden die bij elkaar staan in één beurt, in elke volgorde. Een lijst in de lijst geeft alternatieven: [[luisteren, horen], ouder].',
      en: 'Words that stand together in a turn, in any order. A list in the list gives alternatives: [[luisteren, horen], ouder].',
    },
    { type: 'array', minItems: 2, items: alternatives },
  ),
  within: described(
    {
      nl: 'Hoeveel woorden er hoogstens tussen mogen staan.',
      en: 'How many words may stand between at most.',
    },
    { ...numberWithin(withinLimits), default: nearWithin },
  ),
  stem: described(
    {
      nl: 'Een woord, met alle woorden van dezelfde stam (Snowball). Dat is ruim, en vaak te ruim.',
      en: 'A word, with all words of the same stem (Snowball). That is wide, and often too wide.',
    },
    phrase,
  ),
  exclude: described(
    {
      nl: 'Wat geen treffer is: een treffer van dit trefwoord binnen een van deze woorden of zinsdelen telt niet mee.',
      en: 'What is no hit: a hit of this keyword inside one of these words or phrases does not count.',
    },
    phrases,
  ),
  overlap: described(
    {
      nl: 'true waar het de bedoeling is dat een andere code dit trefwoord ook heeft.',
      en: 'true where another code is meant to have this keyword too.',
    },
    flag,
  ),
}

/** A line of `keywords`: a phrase, or exactly one of the kinds with what can stand beside it. */
export const keyword: JsonSchema = {
  ...phrase,
  type: ['string', 'object'],
  properties,
  additionalProperties: false,
  anyOf: Object.keys(keywordOptions).map((kind) => ({
    required: [kind],
    errorMessage: inBoth({
      nl: 'een trefwoord tussen accolades heeft precies één van word, separable, near of stem',
      en: 'a keyword in braces has exactly one of word, separable, near or stem',
    }),
  })),
  dependentSchemas: Object.fromEntries(
    Object.entries(keywordOptions).map(([kind, options]) => [kind, without(kind, options)]),
  ),
  defaultSnippets: [
    {
      label: 'near',
      description: inBoth({ nl: 'woorden bij elkaar', en: 'words near each other' }),
      body: { near: ['${1:druk}', '${2:school}'], within: '${3:5}' },
    },
    {
      label: 'separable',
      description: inBoth({ nl: 'scheidbaar werkwoord', en: 'separable verb' }),
      body: { separable: '${1:opbouwen}' },
    },
    {
      label: 'word',
      description: inBoth({
        nl: 'woord met samenstellingen of uitsluitingen',
        en: 'word with compounds or exclusions',
      }),
      body: { word: '${1:rust}', compound: '${2:left}' },
    },
  ],
}

/** Refuses all that does nothing with a kind of keyword, the other kinds among it. */
function without(kind: string, options: readonly string[]): JsonSchema {
  const refused = keywordKeys.filter((key) => key !== kind && !options.includes(key))
  return { properties: Object.fromEntries(refused.map((key) => [key, false])) }
}
