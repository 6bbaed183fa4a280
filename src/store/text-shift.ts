import { applyEdits, type Edit } from '../model/edit.ts'
import { offsetAfter, pointsBefore, type Source, type Span } from '../model/source.ts'
import { oneLine } from './tag-file.ts'
import { textHash } from './text-hash.ts'

/** What edits of a transcript do to the places in it. */
export interface TextShift {
  readonly before: Source
  readonly after: Source
  readonly hashBefore: string
  readonly hashAfter: string
  /** In the order of the text. */
  readonly edits: readonly Edit[]
}

export function shiftOf(before: Source, edits: readonly Edit[]): TextShift {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start)
  const after = { ...before, text: applyEdits(before.text, sorted) }
  return {
    before,
    after,
    edits: sorted,
    hashBefore: textHash(before.text),
    hashAfter: textHash(after.text),
  }
}

/** A place in code points, as it is in the text after the edits. */
export function shiftedPoint({ before, after, edits }: TextShift, point: number): number {
  return pointsBefore(after, shifted(edits, offsetAfter(before, point)))
}

function shifted(edits: readonly Edit[], offset: number): number {
  let moved = 0
  for (const { span, text } of edits) {
    if (span.start >= offset) break
    // What begins or ends in what was replaced goes to the end of it.
    if (span.end > offset) return span.start + moved + text.length
    moved += text.length - (span.end - span.start)
  }
  return offset + moved
}

/** Whether words stand at a place, in code points, as a tag file quotes them. */
export function standsAt(source: Source, { start, end }: Span, quote: string): boolean {
  const words = source.text.slice(offsetAfter(source, start), offsetAfter(source, end))
  return start < end && oneLine(words) === quote
}
