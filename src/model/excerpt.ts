import type { Diagnostic } from './diagnostic.ts'
import type { Place } from './source.ts'

/**
 * A place with as much of its text as it takes to show it: its lines, and an empty one for each that stands before them. Line,
 * column and words stay the same; the rest of the text need not be kept.
 */
export function excerpt({ source, span }: Place): Place {
  const { text, path } = source
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const end = text.indexOf('\n', span.end)
  const before = text.slice(0, start).split('\n').length - 1
  // Joined anew, for a slice would keep the whole text.
  const lines = Array.from(text.slice(start, end < 0 ? text.length : end)).join('')
  const moved = before - start
  return {
    source: { path, text: '\n'.repeat(before) + lines },
    span: { start: span.start + moved, end: span.end + moved },
  }
}

export function excerptOf(diagnostic: Diagnostic): Diagnostic {
  const { place, related } = diagnostic
  return { ...diagnostic, place: excerpt(place), related: related.map(excerpt) }
}
