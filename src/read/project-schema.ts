import type { Severity } from '../model/diagnostic.ts'
import { languages, type Localised } from '../model/language.ts'
import { defaultThresholds, type Thresholds } from '../model/project.ts'
import { type attributeKeys } from './declared-attributes.ts'
import {
  described,
  flag,
  type JsonSchema,
  keysOf,
  mapOf,
  numberWithin,
  oneOf,
  text,
  texts,
} from './json-schema.ts'
import { type projectKeys, targetLimits, thresholdLimits } from './project-yaml.ts'
import { settings } from './rule-settings.ts'

/** A rule that a project may set. */
export interface SettableRule {
  readonly id: string
  readonly severity: Severity | 'off'
  readonly finds: Localised
}

const thresholdTexts: Readonly<Record<keyof Thresholds, Localised>> = {
  interviews: {
    nl: 'Een rode draad is pas stevig in minstens zoveel gesprekken.',
    en: 'A thread is firm in at least so many transcripts.',
  },
  share: {
    nl: 'En in minstens dit deel van de gesprekken waarin het kon, van 0 tot 1.',
    en: 'And in at least this part of the transcripts that could have it, from 0 to 1.',
  },
  groups: {
    nl: 'En bij minstens zoveel groepen van het codeboek.',
    en: 'And in at least so many groups of the codebook.',
  },
  dominance: {
    nl: 'En als geen gesprek meer dan dit deel van de beurten levert, van 0 tot 1.',
    en: 'And with no transcript giving more than this part of the turns, from 0 to 1.',
  },
  small_base: {
    nl: 'Een percentage van minder dan dit krijgt een sterretje.',
    en: 'A percentage of a base below this is marked.',
  },
}

function threshold(name: keyof Thresholds): JsonSchema {
  const number = numberWithin(thresholdLimits[name])
  return described(thresholdTexts[name], { ...number, default: defaultThresholds[name] })
}

const thresholds: Readonly<Record<keyof Thresholds, JsonSchema>> = {
  interviews: threshold('interviews'),
  share: threshold('share'),
  groups: threshold('groups'),
  dominance: threshold('dominance'),
  small_base: threshold('small_base'),
}

const attribute: Readonly<Record<(typeof attributeKeys)[number], JsonSchema>> = {
  required: described(
    {
      nl: 'true als elk gesprek dit kenmerk moet hebben.',
      en: 'true where every transcript has to have it.',
    },
    flag,
  ),
  values: described(
    { nl: 'De waarden die het kan hebben.', en: 'The values that it may have.' },
    texts,
  ),
}

/** Every key of the project file but the one whose schema takes rules, which are no reader's business. */
const properties: Readonly<Record<Exclude<(typeof projectKeys)[number], 'check'>, JsonSchema>> = {
  title: described({ nl: 'De titel van het verslag.', en: 'The title of the report.' }, text),
  period: described(
    { nl: 'De periode waar het over gaat.', en: 'The time that it is about.' },
    { ...text, examples: ['schooljaar 2026-2027'] },
  ),
  language: described(
    { nl: 'De taal van de uitvoer.', en: 'The language of the output.' },
    oneOf(languages),
  ),
  codebook: described(
    {
      nl: 'Het codeboek, met een pad vanaf de map van dit bestand.',
      en: 'The codebook, as a path from the folder of this file.',
    },
    { ...text, examples: ['codebooks/wio.yaml'] },
  ),
  transcripts: described(
    {
      nl: 'Waar de gesprekken staan; ** is elke map, * elke naam. Zonder dit: interviews/**/*.txt en *.md.',
      en: 'Where the transcripts are; ** is any folder, * any name. Without it: interviews/**/*.txt and *.md.',
    },
    { ...texts, examples: [['interviews/**/*.txt', 'interviews/**/*.md']] },
  ),
  tags: described(
    {
      nl: 'De map met handmatige tags: tags/<codeur>/<gesprek>.csv.',
      en: 'The folder of manual tags: tags/<coder>/<transcript>.csv.',
    },
    { ...text, default: 'tags' },
  ),
  roles: described(
    {
      nl: 'De labels van sprekers met hun rol. Wat een interviewer zegt, wordt niet gecodeerd.',
      en: 'The labels of speakers with their roles. What an interviewer says is not coded.',
    },
    { ...mapOf(text), examples: [{ INT: 'interviewer', MOEDER: 'ouder' }] },
  ),
  targets: described(
    {
      nl: 'Hoeveel gesprekken je wilt voeren, per soort en per waarde van een kenmerk.',
      en: 'How many transcripts are wanted, by kind and by value of an attribute.',
    },
    {
      ...mapOf(mapOf(mapOf(numberWithin(targetLimits)))),
      examples: [{ interview: { regio: { Noord: 5, Zuid: 5 } } }],
    },
  ),
  thresholds: described(
    {
      nl: 'Wanneer een rode draad stevig is, en een basis klein.',
      en: 'When a thread is firm, and a base small.',
    },
    keysOf(thresholds),
  ),
  attributes: described(
    {
      nl: 'De kenmerken van gesprekken: een lijst van hun waarden, of { required: true, values: [Noord, Zuid] }.',
      en: 'The attributes of transcripts: a list of their values, or { required: true, values: [Noord, Zuid] }.',
    },
    mapOf({
      type: ['object', 'array', 'string', 'null'],
      items: text,
      properties: attribute,
      additionalProperties: false,
    }),
  ),
}

export function projectSchema(rules: readonly SettableRule[]): JsonSchema {
  const check = described(
    {
      nl: 'Hoe zwaar een regel van “rodedraad check” telt: off, info, warning of error.',
      en: 'How grave a rule of “rodedraad check” is: off, info, warning or error.',
    },
    keysOf(
      Object.fromEntries(
        rules.map(({ id, severity, finds }) => [
          id,
          described(finds, { ...oneOf(settings), default: severity }),
        ]),
      ),
    ),
  )
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:rodedraad:project-schema',
    title: 'project (rodedraad)',
    type: ['object', 'null'],
    properties: { ...properties, check },
    additionalProperties: false,
  }
}
