/**
 * How many of `n` to draw from each of some strata: in proportion to their sizes, and at least one of each that is not empty where
 * `n` allows it; never more than there are. undefined where there are more strata than `n`, so that some would go without.
 */
export function allocation(sizes: readonly number[], n: number): readonly number[] | undefined {
  const total = sizes.reduce((sum, size) => sum + size, 0)
  if (n >= total) return sizes
  if (sizes.filter((size) => size > 0).length > n) return undefined
  const ideal = sizes.map((size) => (n * size) / total)
  const parts = ideal.map((part, at) => (sizes[at] === 0 ? 0 : Math.max(1, Math.floor(part))))
  const lack = (at: number): number => (ideal[at] ?? 0) - (parts[at] ?? 0)
  const left = (): number => n - parts.reduce((sum, part) => sum + part, 0)
  // One more where most is lacking, one less where there is most too much: the first of those that are alike.
  for (let rest = left(); rest !== 0; rest = left()) {
    const step = Math.sign(rest)
    const open = parts.flatMap((part, at) => {
      const fits = step > 0 ? part < (sizes[at] ?? 0) : part > 1
      return fits ? [at] : []
    })
    const [first = 0] = open.sort((a, b) => step * (lack(b) - lack(a)) || a - b)
    parts[first] = (parts[first] ?? 0) + step
  }
  return parts
}
