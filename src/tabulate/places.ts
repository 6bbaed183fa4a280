import type { Coding } from '../model/coding.ts'
import type { Span } from '../model/source.ts'

/**
 * Places in the text that codes were found at. Keyword hits of one code that overlap are one place. A tag is a place of
 * its own only where none of these hits lies in its words; tags of several people on the same words are one.
 */
export function countPlaces(codings: readonly Pick<Coding, 'code' | 'by' | 'span'>[]): number {
  const byCode = new Map<string, { hits: Span[]; tags: Span[] }>()
  for (const { code, by, span } of codings) {
    const own = byCode.get(code) ?? { hits: [], tags: [] }
    own[by.kind === 'keyword' ? 'hits' : 'tags'].push(span)
    byCode.set(code, own)
  }
  let places = 0
  for (const { hits, tags } of byCode.values()) {
    const found = merged(hits)
    places += found.length + merged(outside(tags, found)).length
  }
  return places
}

/** Spans with those that overlap made one, in the order of the text. */
function merged(spans: readonly Span[]): readonly Span[] {
  const found: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted(byStart)) {
    const last = found.at(-1)
    if (last === undefined || start >= last.end) found.push({ start, end })
    else last.end = Math.max(last.end, end)
  }
  return found
}

/** The tags with none of the hits in them; the hits are in order and apart. */
function outside(tags: readonly Span[], hits: readonly Span[]): readonly Span[] {
  let next = 0
  return tags.toSorted(byStart).filter((tag) => {
    while ((hits[next]?.end ?? Infinity) <= tag.start) next += 1
    return (hits[next]?.start ?? Infinity) >= tag.end
  })
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start
}
