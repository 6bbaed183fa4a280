import { CsvError, parse } from 'csv-parse/sync'
import type { Located } from '../model/codebook.ts'
import type { Source, Span } from '../model/source.ts'

/** A line of a CSV file, or several where a field has a new line in it. */
export interface CsvLine {
  /** Where it stands, without its line end. */
  readonly span: Span
  /** undefined where it is no CSV: a quote that is not closed, or text behind one. */
  readonly fields: readonly Located<string>[] | undefined
}

/** A field with more lines than this is a quote that somebody forgot. */
const mostLines = 200

/**
 * The lines of a CSV file that are not empty. A quote that is not closed spoils its own line alone: what follows is read as
 * if that line were not there.
 */
export function readCsvLines(source: Source, delimiter: string): readonly CsvLine[] {
  const ends = lineEnds(source.text)
  const lines: CsvLine[] = []
  for (let line = 0; line < ends.length;) {
    const start = line === 0 ? 0 : (ends[line - 1] ?? 0) + 1
    const last = lastLine(source.text, { start, ends, line })
    const whole = { start, end: ends[last] ?? start }
    const fields = readFields(source, whole, delimiter)
    const read = fields !== undefined || last === line
    const span = read ? whole : { start, end: ends[line] ?? start }
    if (source.text.slice(span.start, span.end).trim() !== '') lines.push({ span, fields })
    line = read ? last + 1 : line + 1
  }
  return lines
}

function lineEnds(text: string): readonly number[] {
  const ends: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at)
  return [...ends, text.length]
}

/** The line that closes all quotes which were opened since the first; the first itself where none does. */
function lastLine(
  text: string,
  { start, ends, line }: { start: number; ends: readonly number[]; line: number },
): number {
  let open = false
  let at = start
  for (let last = line; last < Math.min(ends.length, line + mostLines); last += 1) {
    const end = ends[last] ?? text.length
    for (; at < end; at += 1) if (text[at] === '"') open = !open
    if (!open) return last
  }
  return line
}

function readFields(
  { text }: Source,
  span: Span,
  delimiter: string,
): readonly Located<string>[] | undefined {
  const line = text.slice(span.start, span.end)
  const values = line.includes('"') ? parsed(line, delimiter) : line.split(delimiter)
  if (values === undefined) return undefined
  const spans = fieldSpans(line, span.start, delimiter)
  return values.map((value, index) => ({ value, span: spans[index] ?? span }))
}

function parsed(line: string, delimiter: string): readonly string[] | undefined {
  try {
    const [record] = parse(line, { delimiter, relax_column_count: true })
    return record
  } catch (error) {
    if (error instanceof CsvError) return undefined
    throw error
  }
}

function fieldSpans(line: string, offset: number, delimiter: string): readonly Span[] {
  const spans: Span[] = []
  let open = false
  let start = 0
  for (let at = 0; at <= line.length; at += 1) {
    if (line[at] === '"') open = !open
    if (at < line.length && (open || line[at] !== delimiter)) continue
    spans.push({ start: offset + start, end: offset + at })
    start = at + 1
  }
  return spans
}
