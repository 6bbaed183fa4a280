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
export function withoutOverlap(groups: readonly (readonly Edit[])[]): readonly (readonly Edit[])[] {
  let made: readonly Edit[] = []
  return groups.filter((group) => {
    if (group.some((edit) => clashes(made, edit))) return false
    made = merged(made, [...group].sort(byPlace))
    return true
  })
}

function byPlace(a: Edit, b: Edit): number {
  return a.span.start - b.span.start || a.span.end - b.span.end
}

/** Whether an edit overlaps one of those, which stand in order and apart. */
function clashes(made: readonly Edit[], { span }: Edit): boolean {
  let low = 0
  let high = made.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((made[middle]?.span.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  const neighbours = [made[low - 1], made[low]]
  return neighbours.some((other) => other !== undefined && overlap(other.span, span))
}

/** Two insertions at one place would come in an order that nobody chose. */
function overlap(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end)
}

function merged(a: readonly Edit[], b: readonly Edit[]): readonly Edit[] {
  const last = a.at(-1)
  const [first] = b
  // Findings come in the order of the text, so that this is the rule.
  if (last === undefined || first === undefined || byPlace(last, first) <= 0) return a.concat(b)
  return a.concat(b).sort(byPlace)
}
