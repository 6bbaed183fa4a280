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
  const echoes = echoesAround(comparison, claim.quote, contextWords)
  const kinds = echoes.map((echo) => kindOfEcho(comparison, claim, echo))
  const elsewhere = echoes.filter((_, index) => kinds[index] === 'elsewhere')
  if (isTorn(comparison, claim)) return true
  // Of what was moved and is there twice, nobody can say which was the first.
  const isMoved = rangeOf(claim.quote).every((at) => comparison.inPlace[at] !== 1)
  const all = clusters(elsewhere)
  const wide = clusters(
    echoesAround(comparison, claim.quote, 32).filter(
      (echo) => kindOfEcho(comparison, claim, echo) === 'elsewhere',
    ),
  )
  if (wide.some((cluster) => isSeam(comparison, claim.quote, cluster))) return true
  return [...all.filter((cluster) => isRival(comparison, claim, cluster)), ...torn(wide, claim.quote)]
    .some((cluster) => isMoved || !standsOut(comparison, claim, cluster))
}

/** What only stands around the quote elsewhere says nothing where it also stands around it here. */
function isRival(comparison: Comparison, claim: Claim, cluster: readonly Echo[]): boolean {
  const [left, middle, right] = partsOf(claim.quote).map((part) => holdsHalf(cluster, part))
  if (middle === true) return true
  const { from, to } = claim.quote
  if (to - from <= 3 && (left === true || right === true)) return true
  const holds = (at: number): boolean => cluster.some(({ base }) => base === at)
  return (
    (left === true && (holds(from - 1) || !isBeside(comparison, claim, -1))) ||
    (right === true && (holds(to - 1) || !isBeside(comparison, claim, 1)))
  )
}

/**
 * Whether what stood on one side of a quote stands elsewhere right beside what stood on its other side: there it may
 * have been, and have been taken out.
 */
function isSeam({ origins }: Comparison, quote: WordRange, cluster: readonly Echo[]): boolean {
  const befores = cluster.filter(({ base }) => base < quote.from - 1)
  const afters = cluster.filter(({ base }) => base >= quote.to)
  if (several(befores).length > 0) {
    const last = Math.max(...befores.map(({ text }) => text)) + 1
    const next = [1, 2, 3].map((by) => origins[last + by] ?? -1).find((at) => at >= 0) ?? -1
    if (next >= quote.to && next < quote.to + 2 * mostSkipped) return true
  }
  if (several(afters).length === 0) return false
  const first = Math.min(...afters.map(({ text }) => text))
  const next = [1, 2, 3].map((by) => origins[first - by] ?? -1).find((at) => at >= 0) ?? -1
  return next >= 0 && next < quote.from && next >= quote.from - 2 * mostSkipped
}

/** A passage that was copied, and then lost the quote or had something put in: both of its sides stand elsewhere, not far apart. */
function torn(all: readonly (readonly Echo[])[], quote: WordRange): readonly (readonly Echo[])[] {
  const lefts = all.flatMap((cluster) => several(cluster.filter(({ base }) => base < quote.from - 1)))
  const rights = all.flatMap((cluster) => several(cluster.filter(({ base }) => base >= quote.to)))
  return lefts.flatMap((left) =>
    rights.flatMap((right) => {
      const apart = Math.min(...right.map(({ text }) => text)) - Math.max(...left.map(({ text }) => text))
      const was = Math.min(...right.map(({ base }) => base)) - Math.max(...left.map(({ base }) => base))
      return apart > 0 && apart <= was + mostSkipped
        ? [[...left, ...right]]
        : []
    }),
  )
}

function several(echoes: readonly Echo[]): readonly (readonly Echo[])[] {
  return new Set(echoes.map(({ base }) => base)).size >= 3 ? [echoes] : []
}

/** Of the words on one side so many are right beside what was found. */
const besideShare = 0.75

function isBeside({ places }: Comparison, { quote, found }: Claim, step: 1 | -1): boolean {
  const [was, is] = step < 0 ? [quote.from, found.from] : [quote.to - 1, found.to - 1]
  const words = Array.from({ length: contextWords }, (_, by) => step * (by + 1))
  const near = words.filter((by) => Math.abs((places[was + by] ?? -1) - is - by) <= goesOn)
  return near.length >= besideShare * contextWords
}

/** So many words that stand beside the quote here, and are certain to have their place elsewhere, are those of a copy. */
const tornWords = 4
const tornWithin = 60

/** Whether what was found is in a copy: what stood around the quote stands around it here, and where it stood too. */
function isTorn(comparison: Comparison, { quote, found }: Claim): boolean {
  let run: readonly number[] = []
  let longest = 0
  let beside = 0
  let steps = 0
  const note = ({ base, text }: Echo): void => {
    const place = comparison.places[base] ?? -1
    const isAstray = place >= 0 && Math.abs(place - text) > bucketSize
    steps += 1
    if (isAstray && steps <= 2 && Math.min(Math.abs(base - quote.from), Math.abs(base - quote.to + 1)) <= 2 ) beside += 1
    run =
      isAstray && run.at(-1) === place - text
        ? [...run, place - text]
        : isAstray
          ? [place - text]
          : []
    longest = Math.max(longest, run.length)
  }
  const far = { most: tornWithin, skip: 2 * goesOn }
  walk(comparison, { from: { base: quote.from, text: found.from }, step: -1, ...far, note })
  if (beside === 2) return true
  steps = 0
  beside = 0
  walk(comparison, { from: { base: quote.to - 1, text: found.to - 1 }, step: 1, ...far, note })
  return longest >= tornWords || beside === 2
}

/** 'elsewhere': the words in another place, that are not what other words have become. */
function kindOfEcho(
  { places, origins }: Comparison,
  { quote, found }: Claim,
  { base, text }: Echo,
): 'elsewhere' | 'here' {
  const place = places[base] ?? -1
  const isNear = Math.abs(text - found.from - (base - quote.from)) <= bucketSize
  const isAstray = place >= 0 && Math.abs(place - text) > bucketSize
  if (place === text || (isNear && (place < 0 || isAstray))) return 'here'
  const isHome = [text, text + 1].every((at) => (origins[at] ?? -1) >= 0)
  return isHome ? 'here' : 'elsewhere'
}

/** Where two words in a row of a quote and its surroundings stand in the text as it is. */
function echoesAround({ base, duos }: Comparison, quote: WordRange, contextWords: number): readonly Echo[] {
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

/** Before the quote, the quote, and after it: by the first words of the pairs that are compared. */
function partsOf({ from, to }: WordRange): readonly WordRange[] {
  return [
    { from: from - contextWords, to: from - 1 },
    { from: from - 1, to },
    { from: to, to: to + contextWords - 1 },
  ]
}

function holdsHalf(echoes: readonly Echo[], part: WordRange): boolean {
  const there = echoes.filter(({ base }) => base >= part.from && base < part.to)
  const count = new Set(there.map(({ base }) => base)).size
  return count >= fewestDuos && count >= Math.min(rivalShare * (part.to - part.from), 8)
}

/** Whether on both sides the words beyond what a rival has are found where they are to be. */
function standsOut(comparison: Comparison, claim: Claim, rival: readonly Echo[]): boolean {
  const bases = rival.map(({ base }) => base)
  const [first, last] = [Math.min(...bases), Math.max(...bases)]
  const start = rival.find(({ base }) => base === first)
  const end = rival.find(({ base }) => base === last)
  if (start === undefined || end === undefined) return false
  const left = Math.min(claim.quote.from, walk(comparison, { from: start, step: -1, ...farthest }))
  const right = Math.max(
    claim.quote.to - 1,
    walk(comparison, { from: { base: end.base + 1, text: end.text + 1 }, step: 1, ...farthest }),
  )
  const sides = (
    [
      [left, -1],
      [right, 1],
    ] as const
  ).map(([from, step]) => found(comparison, claim, { from, step, rival: start.text }))
  return sides.every((side) => side !== 'not there') && sides.includes('there')
}

/** A word here or there may differ between a passage and its copy. */
const mostSkipped = 30
/** So many words in a row say that a passage and its copy go on after what was put in or taken out. */
const goesOn = 4
const farthest = { most: 600, skip: mostSkipped }

interface Walk {
  readonly from: Echo
  readonly step: 1 | -1
  /** How many words it goes on at most. */
  readonly most: number
  /** How many words may have been put in or taken out. */
  readonly skip: number
  /** Is told each word that is alike. */
  readonly note?: (echo: Echo) => void
}

/** The last word in one direction that the text as it was and a place in the text as it is have alike. */
function walk({ base, text }: Comparison, { from, step, most, skip, note }: Walk): number {
  const alike = (one: number, other: number): boolean =>
    base.words[one] !== undefined && base.words[one] === text.words[other]
  let [one, other] = [from.base, from.text]
  while (Math.abs(one - from.base) < most) {
    if (alike(one + step, other + step)) {
      one += step
      other += step
      note?.({ base: one, text: other })
      continue
    }
    const over = skips.find(
      ([ours, theirs]) =>
        Math.max(ours, theirs) <= skip &&
        (ours <= goesOn && theirs <= goesOn ? firstSteps.slice(0, 2) : firstSteps).every((by) =>
          alike(one + step * (ours + by), other + step * (theirs + by)),
        ),
    )
    if (over === undefined) break
    one += step * over[0]
    other += step * over[1]
  }
  return one
}

const firstSteps = Array.from({ length: goesOn }, (_, by) => by)

const skips = Array.from({ length: (mostSkipped + 1) ** 2 }, (_, index): [number, number] => [
  Math.floor(index / (mostSkipped + 1)) + 1,
  (index % (mostSkipped + 1)) + 1,
]).sort((one, other) => one[0] + one[1] - other[0] - other[1])

interface Beyond {
  readonly from: number
  readonly step: 1 | -1
  readonly rival: number
}

/** Whether the next words in one direction stand where they are to be, seen from the quote; 'edge': there are none. */
function found(
  { base, places }: Comparison,
  { quote, found: now }: Claim,
  { from, step, rival }: Beyond,
): 'there' | 'not there' | 'edge' {
  const [was, is] = step < 0 ? [quote.from, now.from] : [quote.to - 1, now.to - 1]
  const words = (first: number): readonly number[] =>
    Array.from({ length: wordsBeyond }, (_, by) => first + step * (by + 1)).filter(
      (at) => at >= 0 && at < base.words.length && (at - was) * step > 0,
    )
  const isEdge = words(from).length < wordsBeyond / 3
  const end = step < 0 ? wordsBeyond - 1 : base.words.length - wordsBeyond
  const beyond = isEdge ? words(end - step) : words(from)
  const there = beyond.filter((at) => {
    const place = places[at] ?? -1
    const drift = Math.abs(place - is - (at - was))
    const isPastRival = (rival - is) * step > 0 && (place - rival) * step > 0
    return place >= 0 && !isPastRival && drift <= wordsBeyond + Math.abs(at - was) / 5
  })
  if (isEdge && there.length >= beyond.length / 2) return 'edge'
  return there.length >= beyond.length / 2 ? 'there' : 'not there'
}
