import { Buffer } from 'node:buffer'
import type { Span } from '../model/source.ts'
import { endsAbbreviation } from './abbreviations.ts'
import { fold, foldKeepingAccents } from './fold.ts'
import {
  addWord,
  createWrittenWords,
  hashSeed,
  hashUnit,
  numberOf,
  type WrittenWords,
} from './written-words.ts'

/** The distinct word forms that were met, each with a number; shared by all transcripts of a run. */
export interface Lexicon {
  /** Form id → folded form. */
  readonly forms: string[]
  /** Form id → whether the word bears a stress accent, by which één and een are two words. */
  readonly accented: boolean[]
  /** Folded form, its accents kept → form id. */
  readonly ids: Map<string, number>
  /** The words as they are written, so that a word is folded once. */
  readonly written: WrittenWords
  /** Number of a written word → form id. */
  readonly formOf: number[]
}

/** Words as columns: millions of token objects are what makes a tool slow. Only the first `count` entries hold. */
export interface Tokens {
  count: number
  /** UTF-16 offsets in the text. */
  start: Int32Array
  end: Int32Array
  form: Int32Array
  /** The strongest mark between this word and the one before it. */
  gap: Uint8Array
}

export const gaps = { none: 0, clause: 1, sentence: 2 } as const

export function createLexicon(): Lexicon {
  return { forms: [], accented: [], ids: new Map(), written: createWrittenWords(), formOf: [] }
}

export function createTokens(): Tokens {
  return { count: 0, ...columns(256) }
}

function columns(size: number): Omit<Tokens, 'count'> {
  return {
    start: new Int32Array(size),
    end: new Int32Array(size),
    form: new Int32Array(size),
    gap: new Uint8Array(size),
  }
}

export interface Target {
  readonly tokens: Tokens
  readonly lexicon: Lexicon
}

/** The code units of the stretch at hand and two zeros behind them, which are no part of a word. */
let units = new Uint16Array(0)
let bytes = Buffer.alloc(0)

function copyUnits(text: string): Uint16Array {
  if (units.length < text.length + 2) {
    units = new Uint16Array(2 * text.length + 1024)
    bytes = Buffer.from(units.buffer)
  }
  bytes.write(text, 0, 'utf16le')
  units[text.length] = 0
  units[text.length + 1] = 0
  return units
}

/**
 * Finds the words of a stretch of text and fills the columns of `tokens` with them, from 0.
 *
 * A word is a run of letters, digits and combining marks; an apostrophe or hyphen inside it belongs to it (foto's,
 * co-ouderschap), as does the apostrophe of 's, 't and 'n; soft hyphens and zero-width characters do not part it.
 */
// eslint-disable-next-line complexity, max-lines-per-function -- it runs over every letter of every text, where a call too many is felt
export function tokenize(text: string, { start, end }: Span, { tokens, lexicon }: Target): void {
  const length = end - start
  const letters = copyUnits(text.slice(start, end))
  // Two words have something between them.
  if (tokens.start.length < (length >> 1) + 1) Object.assign(tokens, columns(length + 1))
  const { start: starts, end: ends, form: forms, gap: marks } = tokens
  const { formOf, written } = lexicon
  let count = 0
  let gap: number = gaps.sentence
  let at = 0
  while (at < length) {
    let kind = kindOfUnit[letters[at] ?? 0] ?? 0
    if (kind >= kinds.surrogate) kind = kindAt(at)
    if (kind !== kinds.word && !(kind === kinds.joiner && opensWord(at))) {
      if (kind > kinds.mark) gap = Math.max(gap, gapAt(kind, at))
      at += 1
      continue
    }
    let hash = hashUnit(hashSeed, letters[at] ?? 0)
    let to = at + 1
    for (;;) {
      let unit = letters[to] ?? 0
      while (kindOfUnit[unit] === kinds.word) {
        hash = hashUnit(hash, unit)
        to += 1
        unit = letters[to] ?? 0
      }
      if (kindOfUnit[unit] === kinds.other) break
      const next = goesOnAt(to)
      if (next === to) break
      for (; to < next; to += 1) hash = hashUnit(hash, letters[to] ?? 0)
    }
    const number = numberOf(written, letters, at, to, hash)
    starts[count] = start + at
    ends[count] = start + to
    forms[count] =
      number >= 0 ? (formOf[number] ?? 0) : addForm(lexicon, letters.subarray(at, to), hash)
    marks[count] = gap
    count += 1
    gap = gaps.none
    at = to
  }
  tokens.count = count
}

/** Where a word goes on to, over what may stand inside it, as far as a letter or an accent comes after that. */
function goesOnAt(at: number): number {
  let to = at
  let kind = kindAt(to)
  while (kind === kinds.ignorable || (kind === kinds.joiner && kindAt(to + 1) === kinds.word)) {
    to += 1
    kind = kindAt(to)
  }
  return kind === kinds.word || kind === kinds.mark ? to + 1 : at
}

function addForm(lexicon: Lexicon, letters: Uint16Array, hash: number): number {
  // A copy: a slice would keep the whole text in memory.
  const usual = String.fromCharCode(...letters)
    .replace(/‘/gu, "'")
    .replace(/‑/gu, '-')
  const key = foldKeepingAccents(usual)
  let id = lexicon.ids.get(key)
  if (id === undefined) {
    const form = fold(usual)
    id = lexicon.forms.length
    lexicon.forms.push(form)
    lexicon.accented.push(key !== form)
    lexicon.ids.set(key, id)
  }
  lexicon.formOf[addWord(lexicon.written, letters, hash)] = id
  return id
}

const kinds = {
  other: 0,
  word: 1,
  joiner: 2,
  ignorable: 3,
  mark: 4,
  // Marks that part sentences or clauses.
  clauseMark: 5,
  sentenceMark: 6,
  stop: 7,
  lineEnd: 8,
  /** Half a character, asked with its other half. */
  surrogate: 9,
  unknown: 10,
} as const

/** The kind of each code unit: that of Latin letters from the beginning, of others once they were met. */
const kindOfUnit = new Uint8Array(0x10000).fill(kinds.unknown).fill(kinds.surrogate, 0xd800, 0xe000)
for (let unit = 0; unit < 0x250; unit += 1) kindOfUnit[unit] = kindOf(String.fromCharCode(unit))

function kindOf(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return kinds.word
  // It goes on with a word and begins none: the one in ❤️ belongs to a picture.
  if (/\p{M}/u.test(character)) return kinds.mark
  if (/['‘’ʼ\-‑]/u.test(character)) return kinds.joiner
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]/u.test(character)) return kinds.ignorable
  if (/[,;:–—()]/u.test(character)) return kinds.clauseMark
  if (/[?!…]/u.test(character)) return kinds.sentenceMark
  return character === '.' ? kinds.stop : character === '\n' ? kinds.lineEnd : kinds.other
}

function kindAt(at: number): number {
  const unit = units[at] ?? 0
  const kind = kindOfUnit[unit] ?? kinds.other
  if (kind < kinds.surrogate) return kind
  if (kind === kinds.unknown) return (kindOfUnit[unit] = kindOf(String.fromCharCode(unit)))
  // The second half belongs to what the first was.
  const first = unit < 0xdc00 ? at : at - 1
  return kindOf(String.fromCharCode(units[first] ?? 0, units[first + 1] ?? 0))
}

function isPartOfWord(kind: number): boolean {
  return kind >= kinds.word && kind <= kinds.mark
}

const shortWords = new Set(Array.from('stnkmSTNKM', (letter) => letter.charCodeAt(0)))

/**
 * The apostrophe of 's ochtends, 't and zo'n 'n: it stands before one letter that is a word by itself. Word processors
 * take it for an opening quote.
 */
function opensWord(at: number): boolean {
  const unit = units[at]
  return (
    unit !== 0x2d &&
    unit !== 0x2011 &&
    shortWords.has(units[at + 1] ?? 0) &&
    !isPartOfWord(kindAt(at + 2))
  )
}

function gapAt(kind: number, at: number): number {
  switch (kind) {
    case kinds.clauseMark:
      return gaps.clause
    case kinds.sentenceMark:
      return gaps.sentence
    // The full stop inside o.a. or 12.30 ends nothing, nor does that behind it.
    case kinds.stop:
      return kindAt(at + 1) === kinds.word || endsAbbreviation(units, at)
        ? gaps.none
        : gaps.sentence
    case kinds.lineEnd:
      return isBlankLine(at + 1) ? gaps.sentence : gaps.none
    default:
      return gaps.none
  }
}

function isBlankLine(from: number): boolean {
  let at = from
  while (units[at] === 0x20 || units[at] === 0x09) at += 1
  return units[at] === 0x0a
}
