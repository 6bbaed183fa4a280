import { longestWord, widthOf } from './terminal-text.ts'
import { groupRuns, type VisibleColumn, type VisibleTable } from './visible-table.ts'

export const indentStep = 2

/** A column with the room that it asks for; its widths hold for every panel that it stands in. */
export interface SizedColumn extends VisibleColumn {
  /** Which cell of a row it shows. */
  readonly at: number
  /** The tree is drawn in the first column of words. */
  readonly tree: boolean
  /** Numbers are aligned part by part: the count, its mark, the base. */
  readonly slots: readonly Slot[]
  readonly natural: number
  readonly least: number
}

interface Slot {
  readonly width: number
  /** Whether some cell has the mark of a small base, so that all others leave room for it. */
  readonly marked: boolean
}

/** Columns that stand side by side. */
export interface Panel {
  readonly columns: readonly SizedColumn[]
  readonly widths: readonly number[]
}

const leastTree = 24
const leastWords = 16
const leastSqueezed = 8

export function sizedColumns(table: VisibleTable): readonly SizedColumn[] {
  const tree = table.columns.findIndex((column) => column.kind === 'text')
  return table.columns.map((column, at) => {
    const words = column.kind === 'text'
    const slots = words ? [] : slotsOf(table, at)
    const body = words ? wordsWidth(table, at, at === tree) : slotsWidth(slots)
    const natural = Math.max(body, widthOf(column.label))
    const wanted = Math.min(body, at === tree ? leastTree : leastWords)
    const least = Math.max(words ? wanted : body, longestWord(column.label))
    return { ...column, at, tree: at === tree, slots, natural, least }
  })
}

/** All columns in one panel if they fit; otherwise several, each led by the columns that say what a row is of. */
export function panelsWithin(columns: readonly SizedColumn[], width: number): readonly Panel[] {
  const lead = leadOf(columns, width)
  const panels: (readonly SizedColumn[])[] = []
  let panel = lead
  for (const unit of units(columns, { lead, width })) {
    const wider = [...panel, ...unit]
    const full = panel.length > lead.length && fit(wider, width) === undefined
    if (full) panels.push(panel)
    panel = full ? [...lead, ...unit] : wider
  }
  return [...panels, panel].map((shown) => ({
    columns: shown,
    widths: fit(shown, width) ?? squeeze(shown, width),
  }))
}

/** The columns of words before the first of numbers, if they leave half of the width; otherwise the first alone. */
function leadOf(columns: readonly SizedColumn[], width: number): readonly SizedColumn[] {
  const numbers = columns.findIndex(({ kind }) => kind !== 'text')
  const words = columns.slice(0, Math.max(1, numbers))
  const widths = words.map(({ natural }) => natural)
  return totalWidth({ columns: words, widths }) <= width / 2 ? words : columns.slice(0, 1)
}

/** Blanks in front of a column: a little more where a group begins or ends. */
export function gapBefore(columns: readonly VisibleColumn[], index: number): number {
  if (index === 0) return 0
  return columns[index]?.group === columns[index - 1]?.group ? 2 : 3
}

export function totalWidth({ columns, widths }: Panel): number {
  return widths.reduce((sum, width, index) => sum + width + gapBefore(columns, index), 0)
}

function wordsWidth(table: VisibleTable, at: number, tree: boolean): number {
  const widths = table.rows.map(({ cells, indent }) => {
    return widthOf(cells[at]?.[0]?.text ?? '') + (tree ? indent * indentStep : 0)
  })
  return largest(widths)
}

/** Not `Math.max(...widths)`: a table can have more rows than a function may have arguments. */
function largest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0)
}

function slotsOf({ rows }: VisibleTable, at: number): readonly Slot[] {
  return [0, 1].flatMap((index) => {
    const parts = rows.flatMap(({ cells }) => cells[at]?.[index] ?? [])
    if (parts.length === 0) return []
    const width = largest(parts.map((part) => widthOf(part.text)))
    return [{ width, marked: parts.some((part) => part.small) }]
  })
}

function slotsWidth(slots: readonly Slot[]): number {
  const separator = ' / '.length * Math.max(0, slots.length - 1)
  return slots.reduce((sum, { width, marked }) => sum + width + (marked ? 1 : 0), separator)
}

/** Groups of columns stay together as long as a group fits on the screen by itself. */
function units(
  columns: readonly SizedColumn[],
  { lead, width }: { readonly lead: readonly SizedColumn[]; readonly width: number },
): readonly (readonly SizedColumn[])[] {
  const others = columns.slice(lead.length)
  return groupRuns(others).flatMap(({ start, end }) => {
    const run = others.slice(start, end)
    return fit([...lead, ...run], width) === undefined ? run.map((column) => [column]) : [run]
  })
}

/** The widths that make the columns fit: words are wrapped first, then labels; undefined if neither helps. */
function fit(columns: readonly SizedColumn[], width: number): readonly number[] | undefined {
  const whole = widenToGroups(columns, (column) => column.natural, widthOf)
  if (totalWidth({ columns, widths: whole }) <= width) return whole
  const least = widenToGroups(columns, (column) => column.least, longestWord)
  const left = width - totalWidth({ columns, widths: least })
  if (left < 0) return undefined
  const words = columns.map((column, at) => (column.kind === 'text' ? (whole[at] ?? 0) : 0))
  const grown = grow(least, words, left)
  return grow(grown, whole, width - totalWidth({ columns, widths: grown }))
}

/** For a screen too narrow even for two columns: the words share what the numbers leave. */
function squeeze(columns: readonly SizedColumn[], width: number): readonly number[] {
  const words = columns.filter((column) => column.kind === 'text').length
  const fixed = columns.map((column) => (column.kind === 'text' ? 0 : column.least))
  const left = width - totalWidth({ columns, widths: fixed })
  const each = Math.max(leastSqueezed, Math.floor(left / Math.max(1, words)))
  return columns.map((column) => (column.kind === 'text' ? each : column.least))
}

function widenToGroups(
  columns: readonly SizedColumn[],
  widthOfColumn: (column: SizedColumn) => number,
  widthOfGroup: (group: string) => number,
): readonly number[] {
  return groupRuns(columns).flatMap(({ group, start, end }) => {
    const run = columns.slice(start, end)
    const widths = run.map(widthOfColumn)
    const short = widthOfGroup(group) - totalWidth({ columns: run, widths })
    return widths.map((width, index) => (index === 0 ? width + Math.max(0, short) : width))
  })
}

/** Hands out blanks one by one, so that columns that want more share alike. */
function grow(
  widths: readonly number[],
  limits: readonly number[],
  blanks: number,
): readonly number[] {
  let left = blanks
  const grown = widths.map((width, index) => {
    const more = left > 0 && width < (limits[index] ?? 0)
    if (more) left -= 1
    return more ? width + 1 : width
  })
  return left === blanks ? grown : grow(grown, limits, left)
}
