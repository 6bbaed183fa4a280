import { code, codeName, newCode } from './code-schema.ts'
import { type codebookKeys } from './codebook-yaml.ts'
import { described, type JsonSchema, keysOf, mapOf, text, texts } from './json-schema.ts'
import { type threadKeys } from './threads.ts'

/** Here too, a key that the reader knows and the schema does not, or the other way round, does not compile. */
const threadProperties: Readonly<Record<(typeof threadKeys)[number], JsonSchema>> = {
  label: described(
    { nl: 'Hoe de rode draad heet in het verslag.', en: 'What the report calls the thread.' },
    text,
  ),
  definition: described({ nl: 'Waar de rode draad over gaat.', en: 'What it is about.' }, text),
  claim: described(
    {
      nl: 'Je eigen stelling over de rode draad; ze komt in het verslag.',
      en: 'Your own sentence about the thread, for the report.',
    },
    text,
  ),
  codes: described(
    {
      nl: 'De codes van de rode draad, met het hele pad: ouders/proces/rust.',
      en: 'The codes of the thread, with the whole path: ouders/proces/rust.',
    },
    texts,
  ),
}

const properties: Readonly<Record<(typeof codebookKeys)[number], JsonSchema>> = {
  codebook: described({ nl: 'De naam van het codeboek.', en: 'The name of the codebook.' }, text),
  version: described(
    {
      nl: 'De versie, tussen aanhalingstekens: zonder wordt 2022.10 voor andere programma’s 2022.1.',
      en: 'The version, in quotes: without them 2022.10 is 2022.1 to other programs.',
    },
    { ...text, examples: ['2022.1'] },
  ),
  language: described(
    { nl: 'De taal van het codeboek.', en: 'The language of the codebook.' },
    { ...text, examples: ['nl'] },
  ),
  title: described({ nl: 'De titel van het codeboek.', en: 'The title of the codebook.' }, text),
  description: described(
    { nl: 'Waar het codeboek voor is.', en: 'What the codebook is for.' },
    text,
  ),
  levels: described(
    {
      nl: 'Hoe de lagen van de boom heten, van buiten naar binnen. Tabellen kun je ernaar uitsplitsen.',
      en: 'What the levels of the tree are called, from the root down. Tables can go by them.',
    },
    { ...texts, examples: [['groep', 'thema']] },
  ),
  codes: described(
    {
      nl: 'De codes, als boom: een sleutel bij een code die geen eigenschap van hem is, is een code eronder.',
      en: 'The codes, as a tree: a key of a code that is no property of it is a code below it.',
    },
    {
      type: 'object',
      minProperties: 1,
      propertyNames: codeName,
      additionalProperties: { $ref: '#/$defs/code', type: ['object', 'null'] },
      defaultSnippets: newCode,
    },
  ),
  threads: described(
    {
      nl: 'De rode draden: lijnen door de groepen heen, elk met een sleutel.',
      en: 'The common threads: lines through the groups, each with a key.',
    },
    mapOf(keysOf(threadProperties)),
  ),
  replaced: described(
    {
      nl: 'Wat er van codes uit een vorige versie geworden is: { oude/code: nieuwe/code }, of een lijst als er meer voor in de plaats kwamen.',
      en: 'What became of codes of an earlier version: { old/code: new/code }, or a list where several took its place.',
    },
    mapOf(texts),
  ),
}

export const codebookSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:rodedraad:codebook-schema',
  title: 'codeboek (rodedraad)',
  type: 'object',
  required: ['codes'],
  properties,
  additionalProperties: false,
  $defs: { code },
}
