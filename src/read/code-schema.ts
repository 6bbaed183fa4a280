import { type codeKeys, codeNamePattern } from './codes.ts'
import {
  described,
  flag,
  inBoth,
  type JsonSchema,
  type Snippet,
  mapOf,
  someTexts,
  text,
  texts,
} from './json-schema.ts'
import { keyword, phrases } from './keyword-schema.ts'

/** A key that the reader knows and that has no schema, or the other way round, does not compile. */
const codeProperties: Readonly<Record<(typeof codeKeys)[number], JsonSchema>> = {
  label: described(
    {
      nl: 'Hoe de code heet in tabellen en in het verslag. Zonder label heet hij naar zijn sleutel.',
      en: 'What the code is called in tables and in the report; its key where there is no label.',
    },
    text,
  ),
  definition: described(
    { nl: 'Wat de code betekent, in een paar zinnen.', en: 'What the code means, briefly.' },
    text,
  ),
  when: described({ nl: 'Wanneer je de code geeft.', en: 'When to give the code.' }, text),
  when_not: described(
    {
      nl: 'Wanneer je de code niet geeft, en welke code dan wel past.',
      en: 'When not to give the code, and which code to give instead.',
    },
    text,
  ),
  examples: described(
    {
      nl: 'Zinnen die deze code krijgen. De trefwoorden moeten ze vinden.',
      en: 'Sentences that get this code. The keywords have to find them.',
    },
    texts,
  ),
  counterexamples: described(
    {
      nl: 'Zinnen die deze code niet krijgen. De trefwoorden mogen ze niet vinden.',
      en: 'Sentences that do not get this code. The keywords may not find them.',
    },
    texts,
  ),
  keywords: described(
    {
      nl: 'Woorden en zinsdelen waaraan je de code herkent; een woord vindt al zijn vormen. Met = ervoor precies die vorm (=rust), met * alles wat zo begint of eindigt (hoogsensitie*), tussen accolades meer: { near: [druk, school], within: 8 }.',
      en: 'Words and phrases that tell the code; a word finds all its forms. With = exactly this form (=rust), with * all that begins or ends like this (hoogsensitie*), in braces more: { near: [druk, school], within: 8 }.',
    },
    { type: ['array', 'null'], items: keyword },
  ),
  exclude: described(
    {
      nl: 'Wat geen treffer is: een treffer binnen een van deze woorden of zinsdelen telt niet mee.',
      en: 'What is no hit: a hit inside one of these words or phrases does not count.',
    },
    phrases,
  ),
  also: described(
    {
      nl: 'Codes die de voorbeelden van deze code ook mogen vinden, omdat beide bedoeld zijn. Schrijf het hele pad: ouders/proces/rust.',
      en: 'Codes that may find the examples of this one too, because both are meant. Write the whole path: ouders/proces/rust.',
    },
    texts,
  ),
  applies_to: described(
    {
      nl: 'Waar de code geldt: kenmerken van het gesprek met hun waarden, of de rol van de spreker (role). Het geldt ook voor de codes eronder.',
      en: 'Where the code applies: attributes of the transcript with their values, or the role of the speaker. It holds for the codes below too.',
    },
    { ...mapOf(someTexts), examples: [{ soort: 'interview' }, { role: ['ouder', 'kind'] }] },
  ),
  manual: described(
    {
      nl: 'true als alleen mensen deze code geven, zodat hij geen trefwoorden nodig heeft.',
      en: 'true where only people give this code, so that it needs no keywords.',
    },
    flag,
  ),
  deprecated: described(
    {
      nl: 'true als de code niet meer gebruikt wordt; zet bij replaced_by wat ervoor in de plaats kwam.',
      en: 'true where the code is no longer used; write in replaced_by what took its place.',
    },
    flag,
  ),
  replaced_by: described(
    {
      nl: 'De code of codes die in de plaats van deze kwamen, met het hele pad.',
      en: 'The code or codes that took the place of this one, with the whole path.',
    },
    texts,
  ),
}

/** The last part of a code's id. */
export const codeName: JsonSchema = {
  pattern: codeNamePattern,
  doNotSuggest: true,
  patternErrorMessage: inBoth({
    nl: 'dit kan geen code zijn; gebruik letters, cijfers en streepjes, zonder spaties',
    en: 'this cannot be a code; use letters, digits and hyphens, without spaces',
  }),
}

/** A code as an editor begins it. */
export const newCode: readonly Snippet[] = [
  {
    label: 'code',
    description: inBoth({ nl: 'een nieuwe code', en: 'a new code' }),
    body: {
      '${1:naam}': {
        label: '${2:Naam}',
        definition: '$3',
        when: '$4',
        when_not: '$5',
        examples: ['$6'],
        counterexamples: ['$7'],
        keywords: ['$8'],
      },
    },
  },
]

/** A key of a code is one of its own, or the name of a code below it; that is a map, if it were of one label. */
export const code: JsonSchema = {
  description: inBoth({
    nl: 'Een code: wat je van hem zegt, en de codes eronder.',
    en: 'A code: what is said of it, and the codes below it.',
  }),
  properties: codeProperties,
  propertyNames: codeName,
  additionalProperties: {
    $ref: '#/$defs/code',
    type: 'object',
    errorMessage: inBoth({
      nl: 'onbekende sleutel bij een code; is het een code eronder, geef hem dan een label: { label: … }',
      en: 'unknown key of a code; if it is a code below it, give it a label: { label: … }',
    }),
  },
  defaultSnippets: newCode,
}
