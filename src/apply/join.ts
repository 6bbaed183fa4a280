import { type Coding, isRejectedBy, type Rejection } from '../model/coding.ts'

/**
 * Keyword codings and manual tags as one list in the order of the text. A rejection takes the keywords' codings of that
 * turn and code out, and nobody's tags: people who disagree are both heard.
 */
export function joinCodings(
  byKeyword: readonly Coding[],
  tags: readonly Coding[],
  rejections: readonly Rejection[],
): readonly Coding[] {
  if (tags.length === 0 && rejections.length === 0) return byKeyword
  const isRejected = isRejectedBy(rejections)
  const kept = byKeyword.filter((coding) => !isRejected(coding))
  return [...kept, ...tags].sort(byPlace)
}

/** In the order of the text. */
export function byPlace(a: Coding, b: Coding): number {
  return a.turn - b.turn || a.span.start - b.span.start || a.span.end - b.span.end
}
