import { findNames } from './person-names.ts'

export type IdentifyingKind = 'phone' | 'email' | 'bsn' | 'address' | 'iban' | 'birthDate' | 'name'

/** A stretch of a text by which somebody can be recognised. */
export interface Identifying {
  readonly kind: IdentifyingKind
  readonly start: number
  readonly end: number
}

interface Shape {
  readonly kind: IdentifyingKind
  readonly pattern: RegExp
  /** What else the characters have to be, without blanks and signs between them. */
  readonly isOne?: (characters: string) => boolean
}

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const date = `\\d{1,2}(?:[-/.]|\\s)\\s?(?:\\d{1,2}|${months})(?:[-/.]|\\s)\\s?(?:\\d{4}|\\d{2})|\\d{4}-\\d\\d?-\\d\\d?`
const postcode = '[1-9]\\d{3} ?(?!SA|SD|SS)[A-Z]{2}'

const shapes: readonly Shape[] = [
  { kind: 'email', pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/gu },
  {
    kind: 'iban',
    pattern:
      /\b(?:NL\d{2} ?[A-Z]{4}(?: ?\d){10}|BE\d{2}(?: ?\d{4}){3}|DE\d{2}(?: ?\d{4}){4} ?\d{2})\b/giu,
    isOne: isIban,
  },
  {
    kind: 'phone',
    pattern: /(?<![\d.,])(?:\+|00)31[ -]?(?:\(0\))?[ -]?[1-9](?:[ -]?\d){8}(?!\d)/gu,
  },
  { kind: 'phone', pattern: /(?<![\d.,+])\+(?!31)\d{2}(?:[ -]?\d){8,10}(?!\d)/gu },
  {
    kind: 'phone',
    pattern: /(?<![\d.,+-])\(?0[1-9]\d{0,2}\)?(?:[ -]{0,3}\d){6,8}(?!\d)/gu,
    isOne: (digits) => digits.length === 10,
  },
  {
    kind: 'bsn',
    pattern:
      /(?<![\d+])(?<!\d[.,-])(?:\d{9}|\d{3}[. ]\d{3}[. ]\d{3}|\d{4}[. ]\d{2}[. ]\d{3})(?![\d]|[.,]\d)/gu,
    isOne: passesElevenTest,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `(?<!\\d)${postcode},? {1,2}(?:nr\\.? ?|(?:huis)?nummer )?\\d{1,5}(?!\\d)`,
      'gu',
    ),
  },
  {
    kind: 'address',
    pattern: new RegExp(`\\p{Lu}\\p{Ll}{2,40} \\d{1,5}[a-z]?,? {1,2}${postcode}(?!\\p{L})`, 'gu'),
  },
  {
    kind: 'address',
    pattern: /\p{Lu}\p{L}{1,40}(?:straat|laan|gracht|kade|singel|steeg|dreef) \d{1,4}(?!\d)/gu,
  },
  {
    kind: 'birthDate',
    pattern: new RegExp(
      `(?<!\\d)(?=\\d)(?<=\\b(?:geboren|geboortedatum|geb\\.)[^.;]{0,25})(?:${date})(?!\\d)`,
      'giu',
    ),
  },
]

/** What is recognised by its signs alone, wherever it stands. */
export function identifyingNumbers(text: string): readonly Identifying[] {
  return apart(
    shapes.flatMap(({ kind, pattern, isOne = always }) =>
      [...text.matchAll(pattern)]
        .filter(([found]) => isOne(found.replace(/[^\dA-Za-z]/gu, '')))
        .map(({ 0: found, index }) => ({ kind, start: index, end: index + found.length })),
    ),
  )
}

/** Names of persons in running text. */
export function identifyingNames(text: string): readonly Identifying[] {
  return apart(findNames(text).map((range) => ({ kind: 'name', ...range })))
}

const always = (): boolean => true

/** In the order of the text; of two that overlap the first. */
function apart(found: readonly Identifying[]): readonly Identifying[] {
  const kept: Identifying[] = []
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  }
  return kept
}

/** The test of a citizen service number: its digits times 9, 8 … 2 and −1 add up to a multiple of 11. */
function passesElevenTest(digits: string): boolean {
  const sum = Array.from(digits).reduce((total, digit, at) => {
    const weight = at === 8 ? -1 : 9 - at
    return total + weight * Number(digit)
  }, 0)
  return sum % 11 === 0 && /[1-9]/u.test(digits)
}

/** ISO 7064, mod 97-10: the first four characters at the end, letters as numbers from 10, leave 1. */
function isIban(characters: string): boolean {
  const moved = characters.slice(4) + characters.slice(0, 4)
  const digits = moved.replace(/[a-z]/giu, (letter) => String(Number.parseInt(letter, 36)))
  return Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
}
