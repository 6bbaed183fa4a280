import type { Span } from '../model/source.ts'
import { fold, foldKeepingAccents } from './fold.ts'

/** The distinct word forms that were met, each with a number; shared by all transcripts of a run. */
export interface Lexicon {
  /** Form id → folded form. */
  readonly forms: string[]
  /** Form id → whether the word bears a stress accent, by which één and een are two words. */
  readonly accented: boolean[]
  /** Folded form, its accents kept → form id. */
  readonly ids: Map<string, number>
  /** The words as written → form id, so that a word is folded once. */
  readonly written: Map<string, number>
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
  return { forms: [], accented: [], ids: new Map(), written: new Map() }
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

/**
 * Finds the words of a stretch of text and fills the columns of `tokens` with them, from 0.
 *
 * A word is a run of letters, digits and combining marks; an apostrophe or hyphen inside it belongs to it (foto's,
 * co-ouderschap), as does the apostrophe of 's, 't and 'n; soft hyphens and zero-width characters do not part it.
 */
export function tokenize(text: string, { start, end }: Span, into: Target): void {
  const { tokens, lexicon } = into
  tokens.count = 0
  let gap: number = gaps.sentence
  let at = start
  while (at < end) {
    const kind = kindAt(text, at)
    if (kind !== kinds.word && !(kind === kinds.joiner && opensWord(text, at, end))) {
      gap = Math.max(gap, gapAt(text, at, end))
      at += 1
      continue
    }
    const wordEnd = endOfWord(text, at + 1, end)
    append(tokens, { start: at, end: wordEnd, form: intern(lexicon, text.slice(at, wordEnd)), gap })
    gap = gaps.none
    at = wordEnd
  }
}

export interface Target {
  readonly tokens: Tokens
  readonly lexicon: Lexicon
}

function intern(lexicon: Lexicon, word: string): number {
  const known = lexicon.written.get(word)
  if (known !== undefined) return known
  const usual = word.replace(/‘/gu, "'").replace(/‑/gu, '-')
  const form = fold(usual)
  const key = foldKeepingAccents(usual)
  let id = lexicon.ids.get(key)
  if (id === undefined) {
    id = lexicon.forms.length
    lexicon.forms.push(form)
    lexicon.accented.push(key !== form)
    lexicon.ids.set(key, id)
  }
  lexicon.written.set(word, id)
  return id
}

interface Token {
  readonly start: number
  readonly end: number
  readonly form: number
  readonly gap: number
}

function append(tokens: Tokens, { start, end, form, gap }: Token): void {
  const at = tokens.count
  if (at === tokens.start.length) grow(tokens)
  tokens.start[at] = start
  tokens.end[at] = end
  tokens.form[at] = form
  tokens.gap[at] = gap
  tokens.count = at + 1
}

function grow(tokens: Tokens): void {
  const { start, end, form, gap } = tokens
  const wider = columns(start.length * 2)
  wider.start.set(start)
  wider.end.set(end)
  wider.form.set(form)
  wider.gap.set(gap)
  Object.assign(tokens, wider)
}

const kinds = { other: 0, word: 1, joiner: 2, ignorable: 3, mark: 4 } as const

/** Kinds of the characters up to U+024F, which is nearly all of Dutch; the rest is asked of the regular expression. */
const latin = Uint8Array.from({ length: 0x250 }, (_, code) => kindOf(String.fromCharCode(code)))

function kindOf(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return kinds.word
  // It goes on with a word and begins none: the one in ❤️ belongs to a picture.
  if (/\p{M}/u.test(character)) return kinds.mark
  if (/['‘’ʼ\-‑]/u.test(character)) return kinds.joiner
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]/u.test(character)) return kinds.ignorable
  return kinds.other
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < latin.length) return latin[code] ?? kinds.other
  // A surrogate pair is asked as a whole; its second half then belongs to what the first was.
  if (code >= 0xdc00 && code < 0xe000)
    return kindOf(String.fromCodePoint(text.codePointAt(at - 1) ?? 0))
  return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

function endOfWord(text: string, from: number, end: number): number {
  let at = from
  let reached = from
  while (at < end) {
    const kind = kindAt(text, at)
    if (kind === kinds.other) break
    // A second joiner in a row is a dash, which parts words.
    if (kind === kinds.joiner && (at + 1 >= end || kindAt(text, at + 1) !== kinds.word)) break
    at += 1
    if (kind === kinds.word || kind === kinds.mark) reached = at
  }
  return reached
}

/**
 * The apostrophe of 's ochtends, 't and zo'n 'n: it stands before one letter that is a word by itself. Word processors
 * take it for an opening quote.
 */
function opensWord(text: string, at: number, end: number): boolean {
  return (
    text.charCodeAt(at) !== 0x2d &&
    /^['‘’ʼ][stnkmSTNKM]$/u.test(text.slice(at, at + 2)) &&
    (at + 2 >= end || kindAt(text, at + 2) === kinds.other)
  )
}

const marks: ReadonlyMap<string, number> = new Map([
  ...Array.from('?!…', (mark) => [mark, gaps.sentence] as const),
  ...Array.from(',;:–—()', (mark) => [mark, gaps.clause] as const),
])

function gapAt(text: string, at: number, end: number): number {
  const mark = text.charAt(at)
  // The full stop inside o.a. or 12.30 ends nothing.
  if (mark === '.') {
    return at + 1 < end && kindAt(text, at + 1) === kinds.word ? gaps.none : gaps.sentence
  }
  if (mark === '\n') return isBlankLine(text, at + 1, end) ? gaps.sentence : gaps.none
  return marks.get(mark) ?? gaps.none
}

function isBlankLine(text: string, from: number, end: number): boolean {
  let at = from
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at += 1
  return text[at] === '\n'
}
