import type { Palette } from './palette.ts'
import {
  gapBefore,
  indentStep,
  type Panel,
  panelsWithin,
  type SizedColumn,
  sizedColumns,
  totalWidth,
} from './terminal-columns.ts'
import { padEnd, padStart, widthOf, wrap } from './terminal-text.ts'
import {
  type CellPart,
  groupRuns,
  type VisibleCell,
  type VisibleRow,
  type VisibleTable,
} from './visible-table.ts'

/** The lines of one cell, each padded to the column's width. */
type CellLines = readonly string[]

/** The table drawn within the width; where it needs more, as panels under each other. */
export function tableLines(table: VisibleTable, width: number, paint: Palette): readonly string[] {
  return panelsWithin(sizedColumns(table), width).flatMap((panel, index) => [
    ...(index === 0 ? [] : ['']),
    ...panelLines(table.rows, panel, paint),
  ])
}

function panelLines(rows: readonly VisibleRow[], panel: Panel, paint: Palette): readonly string[] {
  const rule = paint.quiet('─'.repeat(totalWidth(panel)))
  const body = rows.flatMap((row) => rowLines(row, panel, paint))
  return [...groupLines(panel, paint), ...labelLines(panel), rule, ...body, rule]
}

/** Group headings, each over its columns and drawn out to their edge. */
function groupLines({ columns, widths }: Panel, paint: Palette): readonly string[] {
  if (columns.every((column) => column.group === '')) return []
  const runs = groupRuns(columns)
  const cells = runs.map(({ group, start, end }) => {
    const run = { columns: columns.slice(start, end), widths: widths.slice(start, end) }
    return groupCell(group, totalWidth(run), paint)
  })
  const gaps = runs.map(({ start }) => gapBefore(columns, start))
  return sideBySide(bottomAligned(cells), gaps)
}

function groupCell(group: string, width: number, paint: Palette): CellLines {
  if (group === '') return [' '.repeat(width)]
  return wrap(group, width).map((line, index, lines) => {
    const left = width - widthOf(line)
    const drawn = index === lines.length - 1 && left > 1
    return drawn ? `${line} ${paint.quiet('─'.repeat(left - 1))}` : padEnd(line, width)
  })
}

function labelLines({ columns, widths }: Panel): readonly string[] {
  const cells = columns.map(({ label, kind, end }, index) => {
    const width = widths[index] ?? 0
    const pad = kind === 'text' && !end ? padEnd : padStart
    return wrap(label, width).map((line) => pad(line, width))
  })
  return sideBySide(bottomAligned(cells), gapsOf(columns))
}

function rowLines(row: VisibleRow, { columns, widths }: Panel, paint: Palette): readonly string[] {
  const cells = columns.map((column, index) => {
    const cell = row.cells[column.at] ?? []
    const width = widths[index] ?? 0
    if (column.kind !== 'text') return [padStart(numbersText(cell, column, paint), width)]
    if (column.end) return wrap(cell[0]?.text ?? '', width).map((line) => padStart(line, width))
    return wordLines(cell, column.tree ? row.indent : 0, width)
  })
  const lines = sideBySide(cells, gapsOf(columns))
  return row.strong ? lines.map(paint.strong) : lines
}

/** What is wrapped goes on a little further in, so that it is not taken for a row of its own. */
function wordLines(cell: VisibleCell, indent: number, width: number): CellLines {
  const text = cell[0]?.text ?? ''
  const deepest = Math.floor(width / 3)
  const margin = ' '.repeat(Math.min(indent * indentStep, deepest))
  const lines = wrap(text, width - margin.length)
  if (lines.length === 1) return [padEnd(margin + text, width)]
  const [first, ...others] = wrap(text, width - margin.length - indentStep)
  const hanging = others.map((line) => `${margin}${' '.repeat(indentStep)}${line}`)
  return [`${margin}${first ?? ''}`, ...hanging].map((line) => padEnd(line, width))
}

/** `  7* /   20`: every part as wide as the widest of its column, blanks where a row lacks one. */
function numbersText(cell: VisibleCell, { slots }: SizedColumn, paint: Palette): string {
  const texts = slots.map(({ width, marked }, index) => {
    const part = cell[index]
    const mark = markText(part, marked)
    const text = padStart(part?.text ?? '', width)
    return index === 0 || part === undefined ? text + mark : paint.quiet(` / ${text}`) + mark
  })
  const missing = slots.length > cell.length ? 3 : 0
  return texts.join(' '.repeat(missing))
}

function markText(part: CellPart | undefined, marked: boolean): string {
  if (!marked) return ''
  return part?.small === true ? '*' : ' '
}

function gapsOf(columns: readonly SizedColumn[]): readonly number[] {
  return columns.map((_, index) => gapBefore(columns, index))
}

function bottomAligned(cells: readonly CellLines[]): readonly CellLines[] {
  const height = heightOf(cells)
  return cells.map((lines) => [...blankLines(lines, height - lines.length), ...lines])
}

function sideBySide(cells: readonly CellLines[], gaps: readonly number[]): readonly string[] {
  const height = heightOf(cells)
  const filled = cells.map((lines) => [...lines, ...blankLines(lines, height - lines.length)])
  return Array.from({ length: height }, (_, at) =>
    filled
      .map((lines, index) => ' '.repeat(gaps[index] ?? 0) + (lines[at] ?? ''))
      .join('')
      .trimEnd(),
  )
}

function heightOf(cells: readonly CellLines[]): number {
  return Math.max(0, ...cells.map((lines) => lines.length))
}

function blankLines(lines: CellLines, count: number): CellLines {
  const width = widthOf(lines[0] ?? '')
  return Array.from({ length: count }, () => ' '.repeat(width))
}
