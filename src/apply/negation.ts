import { gaps, type Lexicon, type Tokens } from '../text/tokenize.ts'

/** How many words a negation reaches. */
const reach = 5

/** What a word is to a negation; a bit each. */
const cue = {
  /** It denies what follows. */
  before: 1,
  /** It also denies what it follows: “dat lukt hem niet”. */
  after: 2,
  /** It begins another clause. */
  but: 4,
  not: 8,
  /** “niet alleen” denies nothing. */
  only: 16,
} as const

const cues: ReadonlyMap<string, number> = new Map([
  ['geen', cue.before],
  ['zonder', cue.before],
  ['noch', cue.before],
  ['niet', cue.before | cue.after | cue.not],
  ['nooit', cue.before | cue.after],
  ['nauwelijks', cue.before | cue.after],
  ['maar', cue.but],
  ['alleen', cue.only],
])

/** Token positions, both included. */
export interface TokenRange {
  readonly first: number
  readonly last: number
  /** The stretches in it that were looked for, where others stand between them: belde … op. */
  readonly parts?: readonly TokenRange[] | undefined
}

/** Gives the place of the word that denies a hit; undefined where none does. */
export type DenyingWord = (tokens: Tokens, range: TokenRange) => number | undefined

/**
 * What denies a hit: one of `before` at most five words ahead of it or one of `after` at most five words behind it, in the same
 * clause (a comma, a full stop or “maar” ends it). “Niet alleen” denies nothing. A negation inside the hit belongs to what was
 * looked for, but for the words between its parts (of a separable verb, of words near each other); no comma or full stop parts
 * those.
 */
export function createNegation(lexicon: Lexicon): DenyingWord {
  /** Form id → its cues, filled as forms are met. */
  const known: number[] = []
  const cueOf = (form: number): number => (known[form] ??= cues.get(lexicon.forms[form] ?? '') ?? 0)
  const cueAt = ({ form, count }: Tokens, at: number): number =>
    at < count ? cueOf(form[at] ?? 0) : 0
  const denies = (tokens: Tokens, at: number, side: number): boolean => {
    const found = cueAt(tokens, at)
    if ((found & side) === 0) return false
    const isOnly = (cueAt(tokens, at + 1) & cue.only) !== 0 && tokens.gap[at + 1] === gaps.none
    return (found & cue.not) === 0 || !isOnly
  }
  const ahead = (tokens: Tokens, first: number): number | undefined => {
    const end = Math.max(0, first - reach)
    for (let at = first - 1; at >= end && tokens.gap[at + 1] === gaps.none; at -= 1) {
      const found = cueAt(tokens, at)
      if (found === 0) continue
      if ((found & cue.but) !== 0) return undefined
      if (denies(tokens, at, cue.before)) return at
    }
    return undefined
  }
  const behind = (tokens: Tokens, last: number): number | undefined => {
    const end = Math.min(tokens.count - 1, last + reach)
    for (let at = last + 1; at <= end && tokens.gap[at] === gaps.none; at += 1) {
      const found = cueAt(tokens, at)
      if (found === 0) continue
      if ((found & cue.but) !== 0) return undefined
      if (denies(tokens, at, cue.after)) return at
    }
    return undefined
  }
  return (tokens, range) =>
    wordsBetween(range).find((at) => denies(tokens, at, cue.before)) ??
    ahead(tokens, range.first) ??
    behind(tokens, range.last)
}

const none: readonly number[] = []

/** The words of a hit that belong to none of its parts. */
function wordsBetween({ first, last, parts }: TokenRange): readonly number[] {
  if (parts === undefined) return none
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    (at) => !parts.some((part) => part.first <= at && at <= part.last),
  )
}
