import type { TokenRange } from './negation.ts'

/**
 * @param items where each of them stands
 *
 * Where all items stand near each other in one turn, in any order: between them at most `within` words that belong to
 * none of them. Each hit of the first item takes its closest company; hits that would overlap an earlier one are left out.
 */
export function nearHits(
  items: readonly (readonly TokenRange[])[],
  within: number,
): readonly TokenRange[] {
  const [first = [], ...others] = items.map((ranges) =>
    ranges.toSorted((a, b) => a.first - b.first || a.last - b.last),
  )
  const most = [first, ...others].reduce((sum, ranges) => sum + longest(ranges), within)
  const found: TokenRange[] = []
  for (const range of first) {
    const closest = closestCompany([range], others, { within, most })
    const before = found.at(-1)
    if (closest !== undefined && (before === undefined || closest.first > before.last))
      found.push(closest)
  }
  return found
}

function longest(ranges: readonly TokenRange[]): number {
  return ranges.reduce((most, range) => Math.max(most, length(range)), 0)
}

interface Limits {
  readonly within: number
  /** Longer than this no stretch can be, with so many words between; it spares looking on. */
  readonly most: number
}

function closestCompany(
  chosen: readonly TokenRange[],
  others: readonly (readonly TokenRange[])[],
  limits: Limits,
): TokenRange | undefined {
  const hull = {
    first: Math.min(...chosen.map((range) => range.first)),
    last: Math.max(...chosen.map((range) => range.last)),
  }
  if (length(hull) > limits.most) return undefined
  const [next, ...rest] = others
  if (next === undefined) {
    return wordsBetween(chosen, hull) <= limits.within ? { ...hull, parts: chosen } : undefined
  }
  let best: TokenRange | undefined
  let { most } = limits
  const from = firstFrom(next, hull.last - most + 1)
  for (let index = from; index < next.length; index += 1) {
    const range = next[index]
    if (range === undefined || range.first >= hull.first + most) break
    if (chosen.some((other) => overlap(range, other))) continue
    const candidate = closestCompany([...chosen, range], rest, { ...limits, most })
    if (candidate === undefined) continue
    best = candidate
    // Only a shorter one is better.
    most = length(candidate) - 1
  }
  return best
}

/** The index of the first range that begins at this word or later; they stand in order. */
export function firstFrom(ranges: readonly TokenRange[], word: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.first ?? 0) < word) low = middle + 1
    else high = middle
  }
  return low
}

function wordsBetween(chosen: readonly TokenRange[], hull: TokenRange): number {
  return length(hull) - chosen.reduce((sum, range) => sum + length(range), 0)
}

function length({ first, last }: TokenRange): number {
  return last - first + 1
}

function overlap(a: TokenRange, b: TokenRange): boolean {
  return a.first <= b.last && b.first <= a.last
}
