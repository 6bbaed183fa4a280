/**
 * Finds sets that are nearly the same: their Jaccard index (shared members out of all) is at least `least`. Two such sets share
 * one of their rarest members, as many as may be missing and one more (prefix filtering; Chaudhuri, Ganti & Kaushik 2006), so
 * only sets that do are compared.
 *
 * @returns the sets before the given one that are like it, in their order
 */
export function createSimilarSets(
  sets: readonly ReadonlySet<string>[],
  least: number,
): (index: number) => readonly number[] {
  const prefixes = prefixesOf(sets, least)
  const having = new Map<string, number[]>()
  for (const [index, prefix] of prefixes.entries()) {
    for (const member of prefix) {
      const known = having.get(member)
      if (known === undefined) having.set(member, [index])
      else known.push(index)
    }
  }
  return (index) => {
    const own = sets[index] ?? new Set()
    const near = new Set((prefixes[index] ?? []).flatMap((member) => having.get(member) ?? []))
    return [...near]
      .filter((other) => other < index && jaccard(own, sets[other] ?? new Set()) >= least)
      .sort((a, b) => a - b)
  }
}

/** The rarest members of each set, of which a set like it has one at least. */
function prefixesOf(
  sets: readonly ReadonlySet<string>[],
  least: number,
): readonly (readonly string[])[] {
  const counts = new Map<string, number>()
  for (const set of sets) {
    for (const member of set) counts.set(member, (counts.get(member) ?? 0) + 1)
  }
  const rarestFirst = (a: string, b: string): number =>
    (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1)
  return sets.map((set) => {
    const length = set.size - Math.ceil(least * set.size) + 1
    return [...set].sort(rarestFirst).slice(0, length)
  })
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const member of a) if (b.has(member)) shared += 1
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}
