import type { Localised } from '../model/language.ts'

/** The parser's own sentences are English; these are its kinds, the ones that people meet in more detail. */
export function syntaxMessage(code: string, message: string): Localised {
  const exact = sentences.find(([pattern]) => pattern.test(message))
  const known = exact?.[1] ?? kinds.get(code)
  return known ?? { nl: `ongeldige YAML: ${message}`, en: `invalid YAML: ${message}` }
}

const missingColon: Localised = {
  nl: 'na de sleutel ontbreekt een dubbele punt',
  en: 'the colon after the key is missing',
}

const notHere: Localised = {
  nl: 'hier staat iets wat op deze plek niet kan; ontbreekt er een aanhalingsteken of een inspringing?',
  en: 'there is something here that cannot stand in this place; is a quotation mark or an indentation missing?',
}

const sentences: readonly (readonly [RegExp, Localised])[] = [
  [
    /^Missing ,/u,
    {
      nl: 'er ontbreekt een komma voor dit stuk',
      en: 'a comma is missing before this part',
    },
  ],
  [
    /^Unexpected ,|^Unexpected empty item/u,
    {
      nl: 'een komma te veel: er staat niets tussen',
      en: 'a comma too many: there is nothing between',
    },
  ],
  [
    /^Comments must be separated/u,
    {
      nl: 'voor een opmerking (#) hoort een spatie',
      en: 'a comment (#) needs a space before it',
    },
  ],
  [
    /^Sequence item without/u,
    {
      nl: 'in deze lijst hoort elke regel met een streepje te beginnen (“- ”)',
      en: 'every line of this list should begin with a hyphen (“- ”)',
    },
  ],
  [/^Implicit map keys need/u, missingColon],
  [
    /^Missing space after/u,
    { nl: 'na de dubbele punt hoort een spatie', en: 'the colon needs a space after it' },
  ],
  [
    /doc-start|directives-end/u,
    {
      nl: 'bij “---” en “%” hoort niets anders op dezelfde regel te staan',
      en: 'nothing else belongs on a line with “---” or “%”',
    },
  ],
]

const kinds: ReadonlyMap<string, Localised> = new Map([
  [
    'TAB_AS_INDENT',
    {
      nl: 'een tab als inspringing; gebruik spaties',
      en: 'a tab as indentation; use spaces',
    },
  ],
  [
    'BAD_INDENT',
    {
      nl: 'de inspringing klopt niet met de regels erboven',
      en: 'the indentation does not fit the lines above',
    },
  ],
  [
    'MISSING_CHAR',
    {
      nl: 'er ontbreekt een teken, zoals een dubbele punt, een komma of een haakje',
      en: 'a sign is missing, such as a colon, a comma or a bracket',
    },
  ],
  ['UNEXPECTED_TOKEN', notHere],
  ['BAD_COLLECTION_TYPE', notHere],
  ['IMPOSSIBLE', notHere],
  [
    'BAD_ALIAS',
    {
      nl: 'een waarde die met * begint moet tussen aanhalingstekens: "*begaafd"',
      en: 'a value that begins with * must be quoted: "*begaafd"',
    },
  ],
  [
    'BAD_SCALAR_START',
    {
      nl: 'deze waarde begint met een bijzonder teken; zet haar tussen aanhalingstekens',
      en: 'this value begins with a special sign; quote it',
    },
  ],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    {
      nl: 'twee dingen op één regel: klopt de inspringing, of moet een tekst met “: ” tussen aanhalingstekens?',
      en: 'two things on one line: is the indentation right, or must a text with “: ” be quoted?',
    },
  ],
  [
    'BLOCK_IN_FLOW',
    {
      nl: 'binnen haakjes kan geen lijst met streepjes of reeks regels staan; ontbreekt er een komma?',
      en: 'no list with hyphens or row of lines can stand inside brackets; is a comma missing?',
    },
  ],
  ['MULTILINE_IMPLICIT_KEY', missingColon],
  [
    'KEY_OVER_1024_CHARS',
    {
      nl: 'deze sleutel is te lang: meer dan 1024 tekens',
      en: 'this key is too long: over 1024 characters',
    },
  ],
  [
    'BAD_DQ_ESCAPE',
    {
      nl: 'een \\ betekent iets tussen dubbele aanhalingstekens; schrijf \\\\, of gebruik enkele',
      en: 'a \\ means something in double quotes; write \\\\, or use single quotes',
    },
  ],
  [
    'BAD_DIRECTIVE',
    {
      nl: 'een regel die met % begint hoort niet in dit bestand; haal haar weg',
      en: 'a line that begins with % has no place here; remove it',
    },
  ],
])
