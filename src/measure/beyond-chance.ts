/** How far agreement goes beyond what chance would give, of how far it could go; `expected` is below 1. */
export function beyondChance(observed: number, expected: number): number {
  return (observed - expected) / (1 - expected)
}
