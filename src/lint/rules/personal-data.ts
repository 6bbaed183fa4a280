import type { Code, Codebook } from '../../model/codebook.ts'
import type { Remark } from '../../model/diagnostic.ts'
import type { Localised } from '../../model/language.ts'
import type { Span } from '../../model/source.ts'
import {
  type Identifying,
  type IdentifyingKind,
  identifyingNames,
  identifyingNumbers,
} from '../../text/identifying.ts'
import type { Rule } from '../rule.ts'

export const personalData: Rule = {
  id: 'personal-data',
  topic: 'examples',
  severity: 'error',
  finds: {
    nl: 'Gegevens waaraan iemand te herkennen is',
    en: 'Data by which somebody can be recognised',
  },
  why: {
    nl: 'Een codeboek wordt gedeeld en bewaard; een voorbeeld uit een gesprek mag niemand herkenbaar maken (AVG). Gevonden worden telefoonnummers, e-mailadressen, BSN’s, adressen, rekeningnummers, geboortedatums en namen die als naam geschreven zijn. Een voornaam alleen wordt niet gevonden: kijk daar zelf naar.',
    en: 'A codebook is shared and kept; an example from an interview may make nobody recognisable (GDPR). Found are telephone numbers, e-mail addresses, citizen service numbers, addresses, account numbers, dates of birth, and names that are written as such. A first name alone is not found: look for those yourself.',
  },
  wrong: `codes:
  gehoord:
    label: Gehoord worden
    examples:
      - Toen heeft mevrouw Van der Zandstra eindelijk naar ons geluisterd.
      - Je mocht haar bellen op 06-12345678, en dan luisterde ze echt.
    keywords: [luisteren]
`,
  right: `codes:
  gehoord:
    label: Gehoord worden
    examples:
      - Toen heeft de consulent eindelijk naar ons geluisterd.
      - Je mocht haar bellen, en dan luisterde ze echt.
    keywords: [luisteren]
`,
  check: {
    by: 'codebook',
    find({ codebook }, report) {
      const { text } = codebook.source
      for (const found of identifyingNumbers(text)) report(spanOf(found), sayFound(found, text))
      for (const span of proseOf(codebook)) {
        for (const { kind, start, end } of identifyingNames(text.slice(span.start, span.end))) {
          const found = { kind, start: span.start + start, end: span.start + end }
          report(spanOf(found), sayFound(found, text))
        }
      }
    },
  },
}

function spanOf({ start, end }: Identifying): Span {
  return { start, end }
}

const codeFields = ['label', 'definition', 'when', 'when_not'] as const
const threadFields = ['label', 'definition', 'claim'] as const
const bookFields = ['title', 'description'] as const

/** Where running text is written: a name in a keyword is looked for, and names nobody yet. */
function proseOf({ codes, threads, fields }: Codebook): readonly Span[] {
  return [
    ...bookFields.flatMap((key) => fields.get(key) ?? []),
    ...codes.flatMap(proseOfCode),
    ...threads.flatMap((thread) => threadFields.flatMap((key) => thread.fields.get(key) ?? [])),
  ]
}

function proseOfCode({ fields, examples, counterexamples }: Code): readonly Span[] {
  return [
    ...codeFields.flatMap((key) => fields.get(key) ?? []),
    ...[...examples, ...counterexamples].map(({ span }) => span),
  ]
}

const kindNames: Readonly<Record<IdentifyingKind, Localised>> = {
  phone: { nl: 'een telefoonnummer', en: 'a telephone number' },
  email: { nl: 'een e-mailadres', en: 'an e-mail address' },
  bsn: { nl: 'een burgerservicenummer (BSN)', en: 'a citizen service number (BSN)' },
  address: { nl: 'een adres', en: 'an address' },
  iban: { nl: 'een rekeningnummer', en: 'an account number' },
  birthDate: { nl: 'een geboortedatum', en: 'a date of birth' },
  name: { nl: 'de naam van een persoon', en: 'the name of a person' },
}

/** No more than the first characters: what is found here must not be in the log of a check. */
function sayFound({ kind, start, end }: Identifying, text: string): Remark {
  const found = text.slice(start, end)
  const shown = kind === 'name' ? initials(found) : `${found.slice(0, 2)}…`
  const { nl, en } = kindNames[kind]
  return {
    nl: `“${shown}” lijkt ${nl}`,
    en: `“${shown}” looks like ${en}`,
    fix: {
      nl: 'maak de zin onherkenbaar: laat het weg of schrijf wat iemand is, zoals “de leerkracht”',
      en: 'make the sentence anonymous: leave it out, or write what somebody is, such as “the teacher”',
    },
    secret: true,
  }
}

function initials(name: string): string {
  return name
    .split(/\s+/u)
    .map((part) => `${part.slice(0, 1)}.`)
    .join(' ')
}
