import { rangeOf } from './carried-words.ts'
import { type Comparison, duoAt, type WordRange } from './comparison.ts'
import { type Likeness, keyOf, type Passage, passageAround } from './passages.ts'

/** So many words before and after a quote tell where it belongs. */
export const contextWords = 8

/** A quote as it was and the words it was found at. */
export interface Claim {
  readonly quote: WordRange
  readonly found: WordRange
}

/** So far around a quote is looked for words that stand elsewhere too. */
const lookAround = 24

/**
 * Whether another place has as good a claim to a quote, or nearly. A passage that stands in two places is the one that
 * was there where it goes on, before and after, as it did; anything less settles nothing.
 */
export function hasRival(comparison: Comparison, claim: Claim): boolean {
  const own = ownPassage(comparison, claim)
  const isMoved = rangeOf(claim.quote).every((at) => comparison.inPlace[at] !== 1)
  const r = rivalsOf(comparison, claim, own).filter(
    (rival) => isMoved || !outreaches(comparison, own, rival),
  )
  ;(globalThis as any).RIV = r.map(x=>({isMoved,joins:x.joins, out: outreaches(comparison, own, x), q: claim.quote.to-claim.quote.from, own:own.alike.length, n:x.alike.length, inq: (x.alike).filter(({ base }) => base >= claim.quote.from && base < claim.quote.to).length, words:x.alike.slice(0,12).map(a=>comparison.vocabulary.forms[comparison.base.words[a.base]??-1]).join(' ')}))
  return r.length>0
}

function ownPassage(comparison: Comparison, { quote, found }: Claim): Passage {
  const within = rangeOf(quote).flatMap((base) => {
    const text = comparison.places[base] ?? -1
    return text >= found.from && text < found.to ? [{ base, text }] : []
  })
  return passageAround(comparison, within, {
    first: { base: quote.from, text: found.from },
    last: { base: quote.to - 1, text: found.to - 1 },
  })
}

/** The passages elsewhere that hold some of the words in and around a quote. */
function rivalsOf(comparison: Comparison, claim: Claim, own: Passage): readonly Passage[] {
  const other = new Set(own.alike.map(keyOf))
  const seen = new Set(other)
  const rivals: Passage[] = []
  for (const echo of echoesAround(comparison, claim.quote)) {
    if (seen.has(keyOf(echo)) || isHome(comparison, echo)) continue
    const rival = passageAround(comparison, [echo], { first: echo, last: echo, other })
    for (const one of rival.alike) seen.add(keyOf(one))
    if (isRelevant(rival, own, claim.quote)) rivals.push(rival)
  }
  return rivals
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

const fewest = 5

function isRelevant(rival: Passage, own: Passage, quote: WordRange): boolean {
  const [first, last] = [own.alike[0]?.base ?? quote.from, own.alike.at(-1)?.base ?? quote.to]
  const inQuote = rival.alike.filter(({ base }) => base >= quote.from && base < quote.to)
  const inOwn = rival.alike.filter(({ base }) => base >= first && base <= last)
  return inOwn.length >= fewest || inQuote.length >= (quote.to - quote.from) / 2
}

const margin = 4

/** Whether a passage goes on beyond another, before and after. */
function outreaches({ base, text }: Comparison, own: Passage, rival: Passage): boolean {
  const [first, last] = [rival.alike[0], rival.alike.at(-1)]
  const [ownFirst, ownLast] = [own.alike[0], own.alike.at(-1)]
  if (!first || !last || !ownFirst || !ownLast) return false
  const [joinsBefore, joinsAfter] = rival.joins
  const before = !joinsBefore && own.alike.filter((one) => one.base < first.base).length >= margin
  const after = !joinsAfter && own.alike.filter((one) => one.base > last.base).length >= margin
  const begins = !joinsBefore && first.base < margin && ownFirst.text < margin && first.text >= margin
  const end = (words: readonly number[], at: number): number => words.length - 1 - at
  const ends =
    !joinsAfter &&
    end(base.words, last.base) < margin &&
    end(text.words, ownLast.text) < margin &&
    end(text.words, last.text) >= margin
  return (before || begins) && (after || ends) && (before || after)
}
