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
  readonly parts?: readonly TokenRange[]
}

/**
 * Whether a negation stands near a hit: one of `before` at most five words ahead of it or one of `after` at most five
 * words behind it, in the same clause (a comma, a full stop or “maar” ends it). “Niet alleen” denies nothing. A negation
 * inside the hit belongs to what was looked for, but for the words between its parts (of a separable verb, of words near
 * each other); no comma or full stop parts those.
 */
export function createNegation(lexicon: Lexicon): (tokens: Tokens, range: TokenRange) => boolean {
  /** Form id → its cues, filled as forms are met. */
  const known: number[] = []
  const cueOf = (form: number): number => (known[form] ??= cues.get(lexicon.forms[form] ?? '') ?? 0)
  return (tokens, range) => {
    const { count, form, gap } = tokens
    const has = (at: number, wanted: number): boolean => (cueOf(form[at] ?? 0) & wanted) !== 0
    const denies = (at: number, side: number): boolean =>
      has(at, side) && !(has(at, cue.not) && at + 1 < count && has(at + 1, cue.only))
    const parted = (at: number, next: number): boolean =>
      gap[next] !== gaps.none || has(at, cue.but)

    const { first, last } = range
    if (wordsBetween(range).some((at) => denies(at, cue.before))) return true
    for (let at = first - 1; at >= Math.max(0, first - reach) && !parted(at, at + 1); at -= 1) {
      if (denies(at, cue.before)) return true
    }
    const end = Math.min(count - 1, last + reach)
    for (let at = last + 1; at <= end && !parted(at, at); at += 1) {
      if (denies(at, cue.after)) return true
    }
    return false
  }
}

const none: readonly number[] = []

/** The words of a hit that belong to none of its parts. */
function wordsBetween({ first, last, parts }: TokenRange): readonly number[] {
  if (parts === undefined) return none
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    (at) => !parts.some((part) => part.first <= at && at <= part.last),
  )
}
