import type { Keyword } from '../model/keyword.ts'
import type { Span } from '../model/source.ts'
import { hasComment } from './comments.ts'

/** Whether a list is written in brackets, and not with a hyphen a line. */
export function isInBrackets(text: string, list: Span): boolean {
  return text[list.start] === '['
}

/** The line or lines that an item stands on, and what is on them before and behind it. */
export interface ItemLines {
  readonly before: string
  readonly behind: string
  /** Without the line end. */
  readonly span: Span
}

export function linesOf(text: string, { start, end }: Span): ItemLines {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  const to = newline < 0 ? text.length : newline
  return {
    before: text.slice(from, start),
    behind: text.slice(end, to),
    span: { start: from, end: to },
  }
}

/** What is taken out with an item of a list in brackets: the comma before it, and the blanks between; undefined where a comment is near. */
export function withComma(text: string, item: Span, before: Span): Span | undefined {
  const clear = /^\s*,\s*$/u.test(text.slice(before.end, item.start))
  return clear && !hasComment(linesOf(text, item).behind) && !hasComment(textOf(text, item))
    ? { start: before.end, end: item.end }
    : undefined
}

/** The lines of an item behind a hyphen, with their line end; undefined where a comment is on them, or right above. */
export function wholeLines(text: string, item: Span): Span | undefined {
  const { before, behind, span } = linesOf(text, item)
  const alone = behind.trim() === '' && !hasComment(textOf(text, item))
  const clear = /^ *- +$/u.test(before) && alone && !comment.test(lineAbove(text, span.start))
  return clear ? { start: span.start, end: Math.min(text.length, span.end + 1) } : undefined
}

/** A line with nothing but a comment. */
const comment = /^[ \t]*#/u
/** One that is about the very next line. */
const ignore = /^[ \t]*#\s*rodedraad-ignore\b/u

function lineAbove(text: string, start: number): string {
  return text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1))
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

/** Keywords that are sorted among themselves, and the stretches that change places then; none where that is not clear. */
export interface KeywordGroup {
  readonly keywords: readonly Keyword[]
  readonly stretches: readonly Span[] | undefined
}

/** The keywords of a list, parted where a comment on a line of its own, or a blank line, stands between them. */
export function keywordGroups(
  text: string,
  list: Span,
  keywords: readonly Keyword[],
): readonly KeywordGroup[] {
  if (isInBrackets(text, list)) return [groupInBrackets(text, list, keywords)]
  const groups: Keyword[][] = []
  let end = 0
  for (const keyword of keywords) {
    const { span } = linesOf(text, keyword.span)
    const group = groups.at(-1)
    if (group === undefined || parts.test(text.slice(end, span.start))) groups.push([keyword])
    else group.push(keyword)
    end = span.end + 1
  }
  return groups.map((group) => ({ keywords: group, stretches: stretchesOf(text, group) }))
}

/** Blank lines, and lines with only a comment. */
const parts = /^(?:[ \t]*(?:#.*)?\n)+$/u

/**
 * Items with a comment behind them on the line. They may change places only if all stand equally far in behind a hyphen, and no
 * comment above the first is about it alone.
 */
function stretchesOf(text: string, keywords: readonly Keyword[]): readonly Span[] | undefined {
  const lines = keywords.map(({ span }) => linesOf(text, span))
  const [first] = lines
  const clear = lines.every(
    ({ before, behind, span }, index) =>
      before === first?.before &&
      /^ *- +$/u.test(before) &&
      /^(?:\s*|\s+#.*)$/u.test(behind) &&
      span.start === (index === 0 ? span.start : (lines[index - 1]?.span.end ?? 0) + 1),
  )
  const isBlock = ({ span }: Keyword): boolean => /[|>]/u.test(text.charAt(span.start))
  const isMeant = first !== undefined && ignore.test(lineAbove(text, first.span.start))
  if (!clear || isMeant || keywords.some(isBlock)) return undefined
  return keywords.map(({ span: { start, end } }, index) => ({
    start,
    end: end + (lines[index]?.behind.trimEnd().length ?? 0),
  }))
}

function groupInBrackets(text: string, list: Span, keywords: readonly Keyword[]): KeywordGroup {
  const spans = keywords.map(({ span }) => span)
  const gaps = spans.map(({ end }, index) => text.slice(end, spans[index + 1]?.start ?? list.end))
  const clear = gaps.every((gap, index) =>
    (index === gaps.length - 1 ? /^\s*,?\s*\]$/u : /^\s*,\s*$/u).test(gap),
  )
  return { keywords, stretches: clear ? spans : undefined }
}
