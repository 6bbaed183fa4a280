import type { Edit } from '../model/edit.ts'
import type { Source, Span } from '../model/source.ts'
import type { Tag } from '../model/tag.ts'
import type { TagFile } from './tag-file.ts'
import { readCsvLines } from './tag-lines.ts'

/** A tag and where each of its cells stands, so that one can be changed and the rest of the line stays as it is. */
export interface TagLine {
  readonly tag: Tag
  readonly span: Span
  readonly cells: ReadonlyMap<string, Span>
  /** Cells that the line leaves out at its end, each with the delimiters that are to come before it. */
  readonly absent: ReadonlyMap<string, string>
}

export function tagLines({ source, tags, layout }: TagFile): readonly TagLine[] {
  const lines = new Map(
    readCsvLines(source, layout.delimiter).map(({ span, fields = [] }) => [span.start, fields]),
  )
  return tags.map(({ value: tag, span }) => {
    const fields = lines.get(span.start) ?? []
    const cells = new Map<string, Span>()
    const absent = new Map<string, string>()
    for (const [index, name] of layout.columns.entries()) {
      const field = fields[index]
      if (field !== undefined) cells.set(name, field.span)
      else absent.set(name, layout.delimiter.repeat(index + 1 - fields.length))
    }
    return { tag, span, cells, absent }
  })
}

/** What puts another value in a cell, in its quotes if it has them; nothing where the file has no such column. */
export function editCell(
  { text }: Source,
  { cells }: TagLine,
  change: { readonly column: string; readonly value: string },
): readonly Edit[] {
  const span = cells.get(change.column)
  if (span === undefined) return []
  const inner = insideCell(text, span)
  if (text.slice(inner.start, inner.end) === change.value) return []
  return [{ span: inner, text: change.value }]
}

/** A cell without its quotes and the blanks around it. */
export function insideCell(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end)
  const quoted = /^\s*"(?<inner>[^]*)"\s*$/u.exec(written)?.groups?.inner
  const inner = quoted ?? written
  const from = start + (quoted === undefined ? 0 : written.indexOf('"') + 1)
  const lead = inner.length - inner.trimStart().length
  return { start: from + lead, end: from + lead + inner.trim().length }
}
