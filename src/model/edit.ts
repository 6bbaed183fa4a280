import type { Span } from './source.ts'

/** A stretch of a text to be replaced. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** The text with these stretches replaced, and every other character as it was; they may touch but not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = ''
  let from = 0
  for (const { span, text: replacement } of [...edits].sort(byPlace)) {
    edited += text.slice(from, span.start) + replacement
    from = span.end
  }
  return edited + text.slice(from)
}

/** Those groups of edits that can be made together: a group is made whole or not at all, the first come first. */
export function withoutOverlap(groups: readonly (readonly Edit[])[]): readonly Edit[] {
  const made: Edit[] = []
  for (const group of groups) {
    if (!group.some((edit) => made.some((other) => overlap(edit.span, other.span))))
      made.push(...group)
  }
  return made
}

function byPlace(a: Edit, b: Edit): number {
  return a.span.start - b.span.start || a.span.end - b.span.end
}

/** Two insertions at one place would come in an order that nobody chose. */
function overlap(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end)
}
