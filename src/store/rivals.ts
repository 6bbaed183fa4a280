import { rangeOf } from './carried-words.ts'
import { type Comparison, duoAt, type WordRange } from './comparison.ts'

/** So many words before and after a quote tell where it belongs. */
export const contextWords = 8
/** Places whose distance from the place as it was differs by less than this are one place. */
const bucketSize = 8
/** As many of the pairs of words of a quote, or of what stands on one side of it, make another place a rival. */
const rivalShare = 0.5
const fewestDuos = 2
/** What settles between a place and its rival are the words beyond what the rival has too. */
const wordsBeyond = 12

interface Echo {
  readonly base: number
  readonly text: number
}

/** A quote as it was and the words it was found at. */
export interface Claim {
  readonly quote: WordRange
  readonly found: WordRange
}

/**
 * Whether another place has as good a claim to a quote, or nearly: the quote stands there too, or what stood around it,
 * and what stands around both does not tell them apart.
 */
export function hasRival(comparison: Comparison, claim: Claim): boolean {
  const shift = claim.found.from - claim.quote.from
  const elsewhere: Echo[] = []
  const torn: Echo[] = []
  for (const echo of echoesAround(comparison, claim.quote)) {
    const place = comparison.places[echo.base] ?? -1
    if (place === echo.text) continue
    const isHere = Math.abs(echo.text - echo.base - shift) <= bucketSize
    if (!isHere) elsewhere.push(echo)
    else if (place >= 0 && Math.abs(place - echo.text) > bucketSize) torn.push(echo)
  }
  if (isStrong(torn, claim.quote)) return true
  return clusters(elsewhere)
    .filter((cluster) => isStrong(cluster, claim.quote))
    .some((cluster) => !standsOut(comparison, claim, cluster))
}

/** Where two words in a row of a quote and its surroundings stand in the text as it is. */
function echoesAround({ base, duos }: Comparison, quote: WordRange): readonly Echo[] {
  const from = Math.max(0, quote.from - contextWords)
  const to = Math.min(base.words.length - 1, quote.to + contextWords - 1)
  return rangeOf({ from, to }).flatMap((at) =>
    (duos.get(duoAt(base.words, at)) ?? []).map((text) => ({ base: at, text })),
  )
}

/** Echoes at about the same distance, overlapping by half. */
function clusters(echoes: readonly Echo[]): readonly (readonly Echo[])[] {
  const buckets = new Map<number, Echo[]>()
  for (const echo of echoes) {
    const bucket = Math.floor((echo.text - echo.base) / bucketSize)
    for (const one of [bucket, bucket + 1]) {
      const known = buckets.get(one)
      if (known === undefined) buckets.set(one, [echo])
      else known.push(echo)
    }
  }
  return [...buckets.values()].filter((cluster) => cluster.length >= fewestDuos)
}

/** Whether echoes hold half of the quote, of what comes before it, or of what comes after it. */
function isStrong(echoes: readonly Echo[], { from, to }: WordRange): boolean {
  const parts: readonly WordRange[] = [
    { from: from - contextWords, to: from - 1 },
    { from: from - 1, to },
    { from: to, to: to + contextWords - 1 },
  ]
  return parts.some((part) => {
    const there = echoes.filter(({ base }) => base >= part.from && base < part.to)
    const count = new Set(there.map(({ base }) => base)).size
    return count >= fewestDuos && count >= rivalShare * (part.to - part.from)
  })
}

/** Whether on both sides the words beyond what a rival has are found where they are to be. */
function standsOut(comparison: Comparison, claim: Claim, rival: readonly Echo[]): boolean {
  const bases = rival.map(({ base }) => base)
  const [first, last] = [Math.min(...bases), Math.max(...bases)]
  const start = rival.find(({ base }) => base === first)
  const end = rival.find(({ base }) => base === last)
  if (start === undefined || end === undefined) return false
  const left = Math.min(claim.quote.from, walk(comparison, start, -1))
  const right = Math.max(
    claim.quote.to - 1,
    walk(comparison, { base: end.base + 1, text: end.text + 1 }, 1),
  )
  const sides = [found(comparison, claim, { from: left, step: -1 })]
  sides.push(found(comparison, claim, { from: right, step: 1 }))
  return sides.every((side) => side !== 'not there') && sides.includes('there')
}

/** A word here or there may differ between a passage and its copy. */
const mostSkipped = 4
const farthest = 600

/** The last word in one direction that the text as it was and a place in the text as it is have alike. */
function walk({ base, text }: Comparison, { base: at, text: there }: Echo, step: number): number {
  const alike = (one: number, other: number): boolean =>
    base.words[one] !== undefined && base.words[one] === text.words[other]
  let [one, other] = [at, there]
  while (Math.abs(one - at) < farthest) {
    if (alike(one + step, other + step)) {
      one += step
      other += step
      continue
    }
    const skip = skips.find(
      ([ours, theirs]) =>
        alike(one + step * ours, other + step * theirs) &&
        alike(one + step * (ours + 1), other + step * (theirs + 1)),
    )
    if (skip === undefined) break
    one += step * skip[0]
    other += step * skip[1]
  }
  return one
}

const skips = Array.from({ length: (mostSkipped + 1) ** 2 }, (_, index): [number, number] => [
  Math.floor(index / (mostSkipped + 1)) + 1,
  (index % (mostSkipped + 1)) + 1,
]).sort((one, other) => one[0] + one[1] - other[0] - other[1])

/** Whether the next words in one direction stand where they are to be, seen from the quote; 'edge': there are none. */
function found(
  { base, places }: Comparison,
  { quote, found: now }: Claim,
  { from, step }: { readonly from: number; readonly step: 1 | -1 },
): 'there' | 'not there' | 'edge' {
  const [was, is] = step < 0 ? [quote.from, now.from] : [quote.to - 1, now.to - 1]
  const beyond = Array.from({ length: wordsBeyond }, (_, by) => from + step * (by + 1)).filter(
    (at) => at >= 0 && at < base.words.length,
  )
  if (beyond.length < wordsBeyond / 3) return 'edge'
  const there = beyond.filter((at) => {
    const place = places[at] ?? -1
    const drift = Math.abs(place - is - (at - was))
    return place >= 0 && drift <= wordsBeyond + Math.abs(at - was) / 5
  })
  return there.length >= beyond.length / 2 ? 'there' : 'not there'
}
