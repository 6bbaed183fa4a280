/**
 * How far two categories are apart, squared, as Krippendorff's α asks for it: 0 for one and the same. It may depend on how
 * often each category was given, as that of ranks does.
 */
export type Distance = (totals: readonly number[]) => (a: number, b: number) => number

/** The distances between all pairs of these values, worked out once. */
export function fixedDistance<Value>(
  values: readonly Value[],
  between: (a: Value, b: Value) => number,
): Distance {
  const rows = values.map((a) => Float64Array.from(values, (b) => between(a, b)))
  const lookUp = (a: number, b: number): number => rows[a]?.[b] ?? 0
  return () => lookUp
}
