import { Buffer } from 'node:buffer'
import type { Span } from '../model/source.ts'
import { endsAbbreviation } from './abbreviations.ts'
import { fold, foldKeepingAccents } from './fold.ts'
import { kindOf, kindOfUnit, kinds } from './unit-kinds.ts'
import {
  addWord,
  createWrittenWords,
  formOfWord,
  hashSeed,
  hashUnit,
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
  /** The words as they are written → form id, so that a word is folded once. */
  readonly written: WrittenWords
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
  return { forms: [], accented: [], ids: new Map(), written: createWrittenWords() }
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

/** The code units of a text, which its turns are tokenized from one after the other, and room for two zeros behind them. */
let units = new Uint16Array(0)
let bytes = Buffer.alloc(0)
let loaded = ''

/** A text that is longer is copied stretch by stretch. */
const mostLoaded = 2 ** 22

/** Sees to it that a stretch is in `units`; gives the offset in the text of the first of these. */
function load(text: string, { start, end }: Span): number {
  const whole = text.length <= mostLoaded
  const wanted = whole ? text : text.slice(start, end)
  if (wanted !== loaded) {
    if (units.length < wanted.length + 2) {
      units = new Uint16Array(wanted.length + (wanted.length >> 1) + 1024)
      bytes = Buffer.from(units.buffer)
    }
    bytes.write(wanted, 0, 'utf16le')
    loaded = wanted
  }
  return whole ? 0 : start
}

/**
 * Finds the words of a stretch of text and fills the columns of `tokens` with them, from 0.
 *
 * A word is a run of letters, digits and combining marks; an apostrophe or hyphen inside it belongs to it (foto's,
 * co-ouderschap), as does the apostrophe of 's, 't and 'n; soft hyphens and zero-width characters do not part it.
 */
export function tokenize(text: string, span: Span, { tokens, lexicon }: Target): void {
  const shift = load(text, span)
  const [from, to] = [span.start - shift, span.end - shift]
  // Two words have something between them.
  if (tokens.start.length < ((to - from) >> 1) + 1) Object.assign(tokens, columns(to - from + 1))
  const [first = 0, second = 0] = [units[to], units[to + 1]]
  units.fill(0, to, to + 2)
  findWords({ from, to, shift }, tokens, lexicon)
  units[to] = first
  units[to + 1] = second
}

/** Where the stretch at hand begins in `units`. */
let stretchStart = 0

interface Stretch {
  /** Places in `units`; zeros stand behind it, which are no part of a word. */
  readonly from: number
  readonly to: number
  readonly shift: number
}

// eslint-disable-next-line complexity, max-lines-per-function -- it runs over every letter of every text, where a call too many is felt
function findWords({ from, to: end, shift }: Stretch, tokens: Tokens, lexicon: Lexicon): void {
  const letters = units
  stretchStart = from
  const { start: starts, end: ends, form: forms, gap: marks } = tokens
  const { written } = lexicon
  let count = 0
  let gap: number = gaps.sentence
  let at = from
  while (at < end) {
    let unit = letters[at] ?? 0
    let kind = kindOfUnit[unit] ?? 0
    if (kind === kinds.other) {
      at += 1
      continue
    }
    if (kind >= kinds.surrogate) kind = kindAt(at)
    if (kind !== kinds.word && !(kind === kinds.joiner && opensWord(at))) {
      if (kind > kinds.mark) gap = Math.max(gap, gapAt(kind, at))
      at += 1
      continue
    }
    let hash = hashUnit(hashSeed, unit)
    let to = at + 1
    for (;;) {
      unit = letters[to] ?? 0
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
    const form = formOfWord(written, letters, at, to, hash)
    starts[count] = shift + at
    ends[count] = shift + to
    forms[count] = form >= 0 ? form : addForm(lexicon, letters.subarray(at, to), hash)
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
  addWord(lexicon.written, { units: letters, hash, form: id })
  return id
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
      return kindAt(at + 1) === kinds.word || endsAbbreviation(units, stretchStart, at)
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
