/** A stretch of a text that a coder marked, in characters; `end` is the first that is not marked. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A text and what each coder marked in it with one code. */
export interface MarkedText {
  readonly length: number
  /** By coder: in the order of the text, without overlap. */
  readonly coders: readonly (readonly Stretch[])[]
}

/** The same text with its stretches in order, those that overlap made one; those that only touch stay two. */
export function withoutOverlap(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const before = merged.at(-1)
    if (before !== undefined && start < before.end) before.end = Math.max(before.end, end)
    else if (start < end) merged.push({ start, end })
  }
  return merged
}

/** How many pairs of coders there are, each with what both marked. */
export function coderPairs({
  coders,
}: MarkedText): readonly (readonly [readonly Stretch[], readonly Stretch[]])[] {
  return coders.flatMap((first, index) =>
    coders.slice(index + 1).map((second) => [first, second] as const),
  )
}
