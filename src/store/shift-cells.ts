import type { Edit } from '../model/edit.ts'
import { Failure } from '../model/failure.ts'
import { offsetAfter, type Source, type Span } from '../model/source.ts'
import { editCell, insideCell, type TagLine } from './tag-cells.ts'
import { oneLine } from './tag-file.ts'
import { shiftedPoint, standsAt, type TextShift } from './text-shift.ts'

/**
 * What gives a tag its place in the changed transcript. One of another text, whose words do not stand at their place now
 * either, is left as it is: its own text is kept, and it can be looked up by that.
 */
export function shiftCells(source: Source, line: TagLine, shift: TextShift): readonly Edit[] {
  const { tag } = line
  const stands = standsAt(shift.before, tag, tag.quote)
  if (tag.textHash !== shift.hashBefore && !stands) return []
  const start = shiftedPoint(shift, tag.start)
  const end = shiftedPoint(shift, tag.end)
  const words = {
    start: offsetAfter(shift.before, tag.start),
    end: offsetAfter(shift.before, tag.end),
  }
  const around = (column: string, within: Span): readonly Edit[] =>
    editWords(source, line.cells.get(column), bracketed(shift, within))
  const cell = (column: string, value: string): readonly Edit[] =>
    editCell(source, line, { column, value })
  const quote = around('quote', words)
  if (stands) refuseBrokenQuote(source, line, { shift, quote, place: { start, end } })
  return [
    ...cell('start', String(start)),
    ...cell('end', String(end)),
    ...(tag.textHash === '' ? [] : cell('text_hash', shift.hashAfter)),
    ...quote,
    ...around('prefix', { start: words.start - nearby(tag.prefix), end: words.start }),
    ...around('suffix', { start: words.end, end: words.end + nearby(tag.suffix) }),
  ]
}

/** How far what was copied from the text can reach in it: a row of blanks is one space in a tag file. */
function nearby(copied: string): number {
  return 2 * copied.length
}

interface Bracketed {
  readonly was: string
  readonly becomes: string
}

/** The tags that change in a stretch, as they stand in the text with their brackets, and what comes in their place. */
function bracketed({ before: { text }, edits }: TextShift, within: Span): readonly Bracketed[] {
  const near = edits.filter(({ span }) => span.start < within.end && within.start < span.end)
  return near.map(({ span, text: by }) => {
    const open = /\[\[[ \t]*$/u.exec(text.slice(0, span.start))?.[0]
    const close = /^[ \t]*\]\]/u.exec(text.slice(span.end))?.[0]
    if (open === undefined || close === undefined) {
      // The blanks before a tag go with it, and may not be among the words.
      const start = Math.max(span.start, within.start)
      const was = text.slice(start, Math.min(span.end, within.end))
      return { was: oneLine(was), becomes: oneLine(by) }
    }
    const was = oneLine(open + text.slice(span.start, span.end) + close)
    return { was, becomes: oneLine(open + by + close) }
  })
}

/** Puts new tags in words that were copied from the transcript, each in its turn. */
function editWords(
  { text }: Source,
  cell: Span | undefined,
  inside: readonly Bracketed[],
): readonly Edit[] {
  if (cell === undefined || !text.slice(cell.start, cell.end).includes('[[')) return []
  const { start, end } = insideCell(text, cell)
  const words = text.slice(start, end)
  const edits: Edit[] = []
  let from = 0
  for (const { was, becomes } of inside) {
    const at = words.indexOf(was, from)
    if (at < 0) continue
    edits.push({ span: { start: start + at, end: start + at + was.length }, text: becomes })
    from = at + was.length
  }
  return edits
}

/** A tag that begins or ends in the middle of another, or is about nothing else, would say other words than it did. */
function refuseBrokenQuote(
  { path, text }: Source,
  { tag, cells }: TagLine,
  { shift, quote, place }: { shift: TextShift; quote: readonly Edit[]; place: Span },
): void {
  const { before, after } = shift
  const old = before.text.slice(offsetAfter(before, tag.start), offsetAfter(before, tag.end))
  if (!old.includes('[[') && !old.includes(']]')) return
  const cell = cells.get('quote')
  const span = cell === undefined ? undefined : insideCell(text, cell)
  const now = span === undefined ? '' : editedWithin(text, span, quote).replaceAll('""', '"')
  if (standsAt(after, place, now)) return
  throw new Failure({
    nl: `in ${path} gaat een tag over (een deel van) de haken van een andere tag (${tag.start}–${tag.end}); verbeter die eerst`,
    en: `in ${path} a tag is about the brackets of another one, or a part of them (${tag.start}–${tag.end}); mend it first`,
  })
}

function editedWithin(text: string, { start, end }: Span, edits: readonly Edit[]): string {
  let written = ''
  let from = start
  for (const { span, text: by } of edits) {
    written += text.slice(from, span.start) + by
    from = span.end
  }
  return oneLine(written + text.slice(from, end))
}
