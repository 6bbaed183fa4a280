/** How often something was seen, out of what could have been it: a word out of all words of a text. */
export interface Occurrences {
  readonly count: number
  readonly total: number
}

/** A cell of the table of two texts by (the word, any other word): what was seen and what chance alone would give. */
export interface ContingencyCell {
  readonly observed: number
  readonly expected: number
}

/** How often it would be in `own` if it were as frequent there as in both together; undefined where both are empty. */
export function expectedCount(own: Occurrences, other: Occurrences): number | undefined {
  const all = own.total + other.total
  return all === 0 ? undefined : (own.total * (own.count + other.count)) / all
}

/**
 * The four cells of the table; undefined where a row or a column of it is empty (no words in one of the texts, the word in
 * neither, or no other word at all), for then there is nothing to compare.
 */
export function contingencyCells(
  own: Occurrences,
  other: Occurrences,
): readonly ContingencyCell[] | undefined {
  const all = own.total + other.total
  const seen = own.count + other.count
  if (own.total === 0 || other.total === 0 || seen === 0 || seen === all) return undefined
  return [own, other].flatMap(({ count, total }) => [
    { observed: count, expected: (total * seen) / all },
    { observed: total - count, expected: (total * (all - seen)) / all },
  ])
}
