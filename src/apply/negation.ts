import { gaps, type Lexicon, type Tokens } from '../text/tokenize.ts'

/** How many words a negation reaches. */
const reach = 5

/** They deny what follows. */
const before = new Set(['geen', 'zonder', 'noch', 'niet', 'nooit', 'nauwelijks'])
/** They also deny what they follow: “dat lukt hem niet”. */
const after = new Set(['niet', 'nooit', 'nauwelijks'])

/** Token positions, both included. */
export interface TokenRange {
  readonly first: number
  readonly last: number
  /** The stretches in it that were looked for, where others stand between them: belde … op. */
  readonly parts?: readonly TokenRange[]
}

/**
 * Whether a negation stands near a hit: one of `before` at most five words ahead of it or one of `after` at most five
 * words behind it, in the same clause (a comma, a full stop or “maar” ends it). “Niet alleen” denies nothing. A negation
 * inside the hit belongs to what was looked for, but for the words between its parts (of a separable verb, of words near
 * each other); no comma or full stop parts those.
 */
export function isNegated(tokens: Tokens, lexicon: Lexicon, range: TokenRange): boolean {
  return denyingWord(tokens, lexicon, range) !== undefined
}

/** Where the negation stands; undefined where there is none. */
export function denyingWord(
  tokens: Tokens,
  lexicon: Lexicon,
  range: TokenRange,
): number | undefined {
  const { first, last } = range
  const form = (at: number): string => lexicon.forms[tokens.form[at] ?? 0] ?? ''
  const denies = (words: ReadonlySet<string>, at: number): boolean =>
    words.has(form(at)) &&
    !(form(at) === 'niet' && at + 1 < tokens.count && form(at + 1) === 'alleen')
  const parted = (at: number, next: number): boolean =>
    tokens.gap[next] !== gaps.none || form(at) === 'maar'

  const inside = wordsBetween(range).find((at) => denies(before, at))
  if (inside !== undefined) return inside
  for (let at = first - 1; at >= Math.max(0, first - reach) && !parted(at, at + 1); at -= 1) {
    if (denies(before, at)) return at
  }
  const end = Math.min(tokens.count - 1, last + reach)
  for (let at = last + 1; at <= end && !parted(at, at); at += 1) {
    if (denies(after, at)) return at
  }
  return undefined
}

/** The words of a hit that belong to none of its parts. */
function wordsBetween({ first, last, parts }: TokenRange): readonly number[] {
  if (parts === undefined) return []
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    (at) => !parts.some((part) => part.first <= at && at <= part.last),
  )
}
