import { type Comparison, duoAt, placeOf, rangeOf, type WordRange } from './comparison.ts'
import { type Likeness, passageAround } from './passages.ts'

/** A quote as it was and the words it was found at. */
export interface Claim {
  readonly quote: WordRange
  readonly found: WordRange
  /** So many words of a passage that stand elsewhere too are no accident. */
  readonly fewestTwice: number
}

/**
 * Whether another place may be the one that a quote was at. A passage that stands twice is a passage and its copy, each
 * of which may have been edited since: the quote may have been taken out of the passage and still stand in the copy.
 * What settles it is what only one of the two has around it.
 */
export function hasRival(comparison: Comparison, claim: Claim): boolean {
  const own = ownPassage(comparison, claim)
  return rivalsOf(comparison, claim, own).some(
    (rival) => !prevails(comparison, claim, { own, rival }),
  )
}

function ownPassage(comparison: Comparison, { quote, found }: Claim): readonly Likeness[] {
  const within = rangeOf(quote).flatMap((base) => {
    const text = placeOf(comparison.places, base)
    return text >= found.from && text < found.to ? [{ base, text }] : []
  })
  return passageAround(comparison, {
    words: within,
    first: { base: quote.from, text: found.from },
    last: { base: quote.to - 1, text: found.to - 1 },
    mostSkipped: 45,
  })
}

/** So far around a quote is looked for words that stand elsewhere too. */
const lookAround = 24
/** So many are none either where only what stands on one side of the quote is there twice. */
const fewestBeside = 5

/** The passages elsewhere that have words of the passage of a quote, with the quote or right beside where it would be. */
function rivalsOf(
  comparison: Comparison,
  { quote, fewestTwice }: Claim,
  own: readonly Likeness[],
): readonly (readonly Likeness[])[] {
  const seen = new Set(own.map(keyOf))
  const ours = new Set(own.map(({ base }) => base))
  const rivals: (readonly Likeness[])[] = []
  for (const echo of echoesAround(comparison, quote)) {
    if (seen.has(keyOf(echo)) || isHome(comparison, echo)) continue
    const rival = apartFrom(own, around(comparison, echo), echo)
    for (const one of rival) seen.add(keyOf(one))
    const twice = rival.filter(({ base }) => ours.has(base)).length
    const fewest =
      sideOf(rival, quote) === 'both' ? fewestTwice : Math.max(fewestTwice, fewestBeside)
    if ((twice >= fewest && touches(rival, quote)) || holds(rival, quote)) rivals.push(rival)
  }
  return rivals
}

/** Words that are not farther than this from a quote stand beside it. */
const nearby = 4

/** A rival may have lost more, and had more put in, than the passage that was found: in doubt it is one. */
function around(comparison: Comparison, echo: Likeness): readonly Likeness[] {
  return passageAround(comparison, { words: [echo], first: echo, last: echo, mostSkipped: 60 })
}

function touches(rival: readonly Likeness[], { from, to }: WordRange): boolean {
  return (
    rival.some(({ base }) => base < to + nearby) && rival.some(({ base }) => base >= from - nearby)
  )
}

/** On which side of a quote a passage is, as it was. */
function sideOf(
  passage: readonly Likeness[],
  { from, to }: WordRange,
): 'before' | 'after' | 'both' {
  if (passage.every(({ base }) => base < from)) return 'before'
  return passage.every(({ base }) => base >= to) ? 'after' : 'both'
}

/** Whether most of a quote stands in a passage. */
function holds(passage: readonly Likeness[], { from, to }: WordRange): boolean {
  return passage.filter(({ base }) => base >= from && base < to).length > (to - from) / 2
}

/** A passage as far as it is not another: beyond some words that were put in or taken out the two may be one. */
function apartFrom(
  own: readonly Likeness[],
  rival: readonly Likeness[],
  { base }: Likeness,
): readonly Likeness[] {
  const ours = new Set(own.map(keyOf))
  const joins = rival.filter((one) => ours.has(keyOf(one))).map((one) => one.base)
  const from = Math.max(-1, ...joins.filter((at) => at < base))
  const to = Math.min(Infinity, ...joins.filter((at) => at > base))
  return rival.filter((one) => one.base > from && one.base < to)
}

function keyOf({ base, text }: Likeness): number {
  return base * 2 ** 26 + text
}

/** Where three words in a row of a quote and its surroundings stand in the text as it is. */
function echoesAround({ base, text, duos }: Comparison, quote: WordRange): readonly Likeness[] {
  const from = Math.max(0, quote.from - lookAround)
  const to = Math.min(base.words.length - 2, quote.to + lookAround - 2)
  return rangeOf({ from, to }).flatMap((at) =>
    (duos.get(duoAt(base.words, at)) ?? [])
      .filter((there) => base.words[at + 2] === text.words[there + 2])
      .map((there) => ({ base: at, text: there })),
  )
}

/** Whether these are what other words have become. */
function isHome({ origins }: Comparison, { base, text }: Likeness): boolean {
  return [0, 1, 2].every((by) => {
    const origin = placeOf(origins, text + by)
    return origin >= 0 && origin !== base + by
  })
}

/** So many words that only one of two passages has, before and after, make it the one that was there. */
const wordsBeyond = 12
/** Where there are not so many, most of them. */
const mostOf = 0.75

/**
 * Whether a passage goes on as it did, beyond what it and a rival both have, and the rival does not: before and after,
 * or where the rival has but one side of the quote, on that side.
 */
function prevails(
  { base }: Comparison,
  { found, quote }: Claim,
  { own, rival }: { readonly own: readonly Likeness[]; readonly rival: readonly Likeness[] },
): boolean {
  const theirs = new Set(rival.map((one) => one.base))
  const both = own.filter((one) => theirs.has(one.base)).map((one) => one.base)
  if (both.length === 0) return false
  const [first, last] = [Math.min(...both), Math.max(...both)]
  const at = rival.filter((one) => one.base >= first && one.base <= last).map(({ text }) => text)
  const [start, end] = [Math.min(...at), Math.max(...at)]
  // What stands beyond the rival is as much the rival's.
  const ours = own.filter(({ text }) => (end < found.from ? text > end : text < start))
  const before = ours.filter((one) => one.base < first).length
  const after = ours.filter((one) => one.base > last).length
  const isBefore = before >= Math.min(wordsBeyond, mostOf * first)
  const isAfter = after >= Math.min(wordsBeyond, mostOf * (base.words.length - 1 - last))
  const isEnough = before + after >= Math.min(wordsBeyond, base.words.length / 3)
  const side = sideOf(rival, quote)
  const beyond = rival.filter((one) => one.base < first || one.base > last).length
  if (!isEnough || beyond >= wordsBeyond) return false
  return (side === 'after' || isBefore) && (side === 'before' || isAfter)
}
