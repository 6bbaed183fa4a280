import type { Distance } from './distance.ts'
import { type Drawing, type Interval, percentileInterval } from './interval.ts'
import { disagreement, pairableTotals } from './krippendorff-alpha.ts'
import { noComparison } from './no-comparison.ts'
import { createRandom } from './random.ts'
import { type Ratings, tallies, type UnitTally } from './ratings.ts'
import { type Undefined, undefinedFor } from './undefined.ts'

/**
 * Krippendorff's own bootstrap of α: it draws pairs of values that stand in the same unit and leaves the expected
 * disagreement as it is.
 *
 * Definition: M pairs are drawn with replacement from the observed coincidences o(c, k), each with probability o(c, k) / n;
 * α = 1 − (mean distance of the pairs) / De, and −1 where it falls below that. M is the smaller of 25 Q, with Q the number of
 * coincidences c, k that occur, and n (m − 1) / 2, with n the values that can be paired and m the coders. A draw of M times one
 * and the same value has no variation and counts as α = 0 (Krippendorff takes off as many draws of α = 1 as are expected to
 * be of that kind; here each is seen). This `draws` times, and the percentile interval.
 *
 * Reference: A. F. Hayes and K. Krippendorff, “Answering the call for a standard reliability measure for coding data”,
 * Communication Methods and Measures 1 (2007) 77–89; K. Krippendorff, “Algorithm for bootstrapping a distribution of alpha”.
 *
 * Undefined where α is (`one-coder`, `no-shared-units`, `one-category`). It takes the pairs for independent: with coded turns
 * of few interviews its interval is narrower than that over interviews.
 *
 * @example alphaBootstrap(ratings, nominalDistance, { seed: 1, draws: 1000 }) // { low: …, high: …, draws: 1000 }
 */
export function alphaBootstrap(
  ratings: Ratings,
  distance: Distance,
  { seed, draws }: Drawing,
): Interval | Undefined {
  const nothing = noComparison(ratings)
  if (nothing !== undefined) return nothing
  const { expected } = disagreement(ratings, distance)
  if (expected === 0) return undefinedFor('one-category')
  const pairs = observedPairs(ratings, distance)
  const size = pairsToDraw(pairs, ratings.coders)
  const random = createRandom(seed)
  const drawOne = pairDrawer(pairs)
  const alphas = Array.from({ length: draws }, () => {
    const drawn = Array.from({ length: size }, () => drawOne(random()))
    if (isOneValue(drawn)) return 0
    const mean = drawn.reduce((sum, pair) => sum + pair.distance, 0) / size
    return Math.max(-1, 1 - mean / expected)
  })
  return percentileInterval(alphas, draws)
}

/** A kind of pair, the order left out: how often it is seen, and how far its values are apart. */
interface Pair {
  readonly a: number
  readonly b: number
  readonly seen: number
  readonly distance: number
}

function observedPairs(ratings: Ratings, distance: Distance): readonly Pair[] {
  const between = distance(pairableTotals(ratings))
  const seen = new Map<number, number>()
  for (const unit of tallies(ratings, 2)) {
    for (const { a, b, times } of pairsOf(unit)) {
      const key = Math.min(a, b) * ratings.categories + Math.max(a, b)
      seen.set(key, (seen.get(key) ?? 0) + times)
    }
  }
  return [...seen].map(([key, count]) => {
    const a = Math.floor(key / ratings.categories)
    const b = key % ratings.categories
    return { a, b, seen: count, distance: between(a, b) }
  })
}

/** The ordered pairs of values of a unit, weighed as coincidences are. */
function pairsOf({
  counts,
  total,
  times,
}: UnitTally): readonly { readonly a: number; readonly b: number; readonly times: number }[] {
  return counts.flatMap(([a, countOfA]) =>
    counts.flatMap(([b, countOfB]) => {
      const pairs = countOfA * (a === b ? countOfB - 1 : countOfB)
      return pairs > 0 ? [{ a, b, times: (times * pairs) / (total - 1) }] : []
    }),
  )
}

function pairsToDraw(pairs: readonly Pair[], coders: number): number {
  const values = pairs.reduce((sum, { seen }) => sum + seen, 0)
  const coincidences = pairs.reduce((sum, { a, b }) => sum + (a === b ? 1 : 2), 0)
  return Math.max(1, Math.floor(Math.min(25 * coincidences, (values * (coders - 1)) / 2)))
}

/** Gives the pair that a number from 0 to 1 stands for: each has as much room as it is seen. */
function pairDrawer(pairs: readonly Pair[]): (part: number) => Pair {
  const ends: number[] = []
  for (const { seen } of pairs) ends.push((ends.at(-1) ?? 0) + seen)
  const all = ends.at(-1) ?? 0
  return (part) => {
    let low = 0
    let high = pairs.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if (part * all < (ends[middle] ?? 0)) high = middle
      else low = middle + 1
    }
    return pairs[low] ?? { a: 0, b: 0, seen: 0, distance: 0 }
  }
}

function isOneValue(drawn: readonly Pair[]): boolean {
  const [first] = drawn
  return first !== undefined && first.a === first.b && drawn.every((pair) => pair === first)
}
