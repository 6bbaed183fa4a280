import { rangeOf } from './carried-words.ts'
import { type Comparison, duoAt, type WordRange } from './comparison.ts'
import { type Likeness, passageAround } from './passages.ts'

/** So many words before and after a quote tell where it belongs. */
export const contextWords = 8

/** A quote as it was and the words it was found at. */
export interface Claim {
  readonly quote: WordRange
  readonly found: WordRange
}

/**
 * Whether another place may be the one that a quote was at. A passage that stands twice is a passage and its copy, each
 * of which may have been edited since: the quote may have been taken out of the passage and still stand in the copy.
 * What settles it is what only one of the two has around it.
 */
export function hasRival(comparison: Comparison, claim: Claim): boolean {
  const own = ownPassage(comparison, claim)
  return rivalsOf(comparison, claim, own).some((rival) => !prevails(own, rival, claim))
}

function ownPassage(comparison: Comparison, { quote, found }: Claim): readonly Likeness[] {
  const within = rangeOf(quote).flatMap((base) => {
    const text = comparison.places[base] ?? -1
    return text >= found.from && text < found.to ? [{ base, text }] : []
  })
  return passageAround(comparison, within, [
    { base: quote.from, text: found.from },
    { base: quote.to - 1, text: found.to - 1 },
  ])
}

/** So far around a quote is looked for words that stand elsewhere too. */
const lookAround = 24
/** So many words of a passage that stand elsewhere too are no accident. */
const fewestTwice = 3

/** The passages elsewhere that have words of the passage of a quote, and the quote or what stood before and after it. */
function rivalsOf(
  comparison: Comparison,
  { quote }: Claim,
  own: readonly Likeness[],
): readonly (readonly Likeness[])[] {
  const seen = new Set(own.map(keyOf))
  const ours = new Set(own.map(({ base }) => base))
  const rivals: (readonly Likeness[])[] = []
  for (const echo of echoesAround(comparison, quote)) {
    if (seen.has(keyOf(echo)) || isHome(comparison, echo)) continue
    const rival = apartFrom(own, passageAround(comparison, [echo], [echo, echo]), echo)
    for (const one of rival) seen.add(keyOf(one))
    const isTwice = rival.filter(({ base }) => ours.has(base)).length >= fewestTwice
    if (isTwice && isAround(rival, quote)) rivals.push(rival)
  }
  return rivals
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

function isAround(rival: readonly Likeness[], quote: WordRange): boolean {
  return (
    rival.some(({ base }) => base < quote.to) && rival.some(({ base }) => base >= quote.from)
  )
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
    const origin = origins[text + by] ?? -1
    return origin >= 0 && origin !== base + by
  })
}

/** So many words that only one of two passages has, before and after, make it the one that was there. */
const wordsBeyond = 12
/** Or so many on one side alone: more than anyone copies or takes out at once. */
const wordsFarBeyond = 60
/** So many may be alike by accident. */
const byAccident = 3
/** Passages with fewer words between them stand beside each other. */
const besides = 20

function prevails(
  own: readonly Likeness[],
  rival: readonly Likeness[],
  { found }: Claim,
): boolean {
  const theirs = new Set(rival.map(({ base }) => base))
  const both = own.filter(({ base }) => theirs.has(base)).map(({ base }) => base)
  const [first, last] = [Math.min(...both), Math.max(...both)]
  const at = rival.filter(({ base }) => base >= first && base <= last).map(({ text }) => text)
  const [start, end] = [Math.min(...at), Math.max(...at)]
  // Beyond the other passage a passage is that other one.
  const isBefore = end < found.from
  const mine = own.filter(({ text }) => (isBefore ? text > end : text < start))
  const before = mine.filter(({ base }) => base < first).length
  const after = mine.filter(({ base }) => base > last).length
  if (before >= wordsBeyond && after >= wordsBeyond) return true
  const reach = rival.filter(({ base }) => base < first || base > last).length
  const within = mine.filter(({ base }) => base >= first && base <= last).map(({ text }) => text)
  const apart = isBefore ? Math.min(...within) - end : start - Math.max(...within)
  return (before >= wordsFarBeyond || after >= wordsFarBeyond) && reach <= byAccident && apart >= besides
}
