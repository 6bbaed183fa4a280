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

/** What a code itself asks for, beside what the branches above it do, in a fixed order: “role: ouder; soort: interview”. */
export function ownScope(
  { appliesTo, parent }: Code,
  codes: ReadonlyMap<string, Code>,
): string | undefined {
  const above = codes.get(parent ?? '')?.appliesTo.length ?? 0
  const own = appliesTo.slice(above)
  if (own.length === 0) return undefined
  return own
    .map(({ attribute, values }) => `${attribute}: ${values.toSorted().join(', ')}`)
    .sort()
    .join('; ')
}
