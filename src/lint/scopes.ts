import type { Code } from '../model/codebook.ts'

/** Whether there can be a turn that both codes apply to: no attribute, nor the role, keeps them apart. */
export function mayShareText(a: Code, b: Code): boolean {
  const other = allowedBy(b)
  return [...allowedBy(a)].every(
    ([attribute, values]) => other.get(attribute)?.some((value) => values.includes(value)) ?? true,
  )
}

/** Attribute → the values that all conditions on it leave; none where they contradict each other. */
export function allowedBy({ appliesTo }: Code): ReadonlyMap<string, readonly string[]> {
  const allowed = new Map<string, readonly string[]>()
  for (const { attribute, values } of appliesTo) {
    const before = allowed.get(attribute) ?? values
    allowed.set(
      attribute,
      before.filter((value) => values.includes(value)),
    )
  }
  return allowed
}
