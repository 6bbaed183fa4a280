import type { Coding } from '../model/coding.ts'
import { applyEdits, type Edit } from '../model/edit.ts'
import type { Source, Span } from '../model/source.ts'
import type { InlineTag } from '../read/inline-tags.ts'

/** A tag that was taken out of a text. */
export interface TakenTag {
  readonly code: string
  /** Its words, in the text without tags. */
  readonly span: Span
  /** What was taken out: its number among the tags at that place, the blanks before it, and the tag itself. */
  readonly written: string
}

export interface TakenTags {
  /** The text without its tags. */
  readonly source: Source
  readonly taken: readonly TakenTag[]
  readonly edits: readonly Edit[]
}

/**
 * Takes the inline tags out of a transcript's text, with the blanks before each; `codings` has one for each tag, in their
 * order. Put in again by `putInlineTags` the text
 * is as it was, but that a mark such as `[[uid: 1]]` between words and tag then stands behind the tag.
 */
export function takeInlineTags(
  source: Source,
  tags: readonly InlineTag[],
  codings: readonly Coding[],
): TakenTags {
  const { text } = source
  const edits = tags.map((tag, index) => takingOut(text, tag, tags[index - 1]))
  const without = { ...source, text: applyEdits(text, edits) }
  let row = 0
  const taken = codings.map(({ code, span }, index): TakenTag => {
    const edit = edits[index] ?? { span, text: '' }
    row = edits[index - 1]?.span.end === edit.span.start ? row + 1 : 1
    const written = `${row}${text.slice(edit.span.start, edit.span.end)}`
    const words = { start: movedOffset(span.start, edits), end: movedOffset(span.end, edits) }
    return { code, span: words, written }
  })
  return { source: without, taken, edits }
}

function takingOut(text: string, tag: InlineTag, previous: InlineTag | undefined): Edit {
  const from = previous === undefined ? 0 : closing(text, previous)
  const opening = text.lastIndexOf('[[', tag.span.start)
  const start = from + text.slice(from, opening).trimEnd().length
  const end = closing(text, tag)
  // Words that the tag kept apart stay apart.
  const glued =
    start === opening && /\w/u.test(text[start - 1] ?? '') && /\w/u.test(text[end] ?? '')
  return { span: { start, end }, text: glued ? ' ' : '' }
}

function closing(text: string, { span }: InlineTag): number {
  return text.indexOf(']]', span.end) + 2
}

/** Where an offset is once these edits have been made; within a stretch that is replaced, at its start. */
export function movedOffset(offset: number, edits: readonly Edit[]): number {
  let moved = offset
  for (const { span, text } of edits) {
    if (span.start >= offset) break
    if (span.end <= offset) moved += text.length - (span.end - span.start)
    else return moved - (offset - span.start)
  }
  return moved
}
