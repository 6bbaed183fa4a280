import { type Language, say } from '../model/language.ts'
import type { Cell, CellDetail, Column, RowDetail, Table } from '../model/table.ts'
import { cellText } from './cell.ts'

/** A table as a page shows it: machine columns gone, a base joined to its count, cells in words. */
export interface VisibleTable {
  readonly columns: readonly VisibleColumn[]
  readonly rows: readonly VisibleRow[]
}

export interface VisibleColumn {
  readonly label: string
  /** Empty where the column stands by itself. */
  readonly group: string
  readonly kind: Column['kind']
  /** Words that stand against the next column. */
  readonly end: boolean
}

export interface VisibleRow {
  readonly indent: number
  readonly strong: boolean
  readonly cells: readonly VisibleCell[]
}

/** One part, or a count and the base that it is out of. */
export type VisibleCell = readonly CellPart[]

export interface CellPart {
  readonly text: string
  readonly value: Cell
  readonly small: boolean
  readonly evidence: string | undefined
}

/** Columns from `start` up to `end` that share a group heading. */
export interface GroupRun {
  readonly group: string
  readonly start: number
  readonly end: number
}

/** What stands where the rows would be in a table that has none. */
export const noRows = { nl: 'geen rijen', en: 'no rows' } as const

export function visibleTable(table: Table, language: Language): VisibleTable {
  const columns = columnPlaces(table.columns)
  return {
    columns: columns.map(({ column }) => ({
      label: say(column.label, language),
      group: say(column.group ?? '', language),
      kind: column.kind,
      end: column.align === 'end',
    })),
    rows: table.rows.map((cells, index) => {
      const detail = table.details?.[index]
      return {
        indent: detail?.indent ?? 0,
        strong: detail?.strong ?? false,
        cells: columns.map((place) => visibleCell({ cells, detail }, place, language)),
      }
    }),
  }
}

/** Neighbours with the same group are one run; a column without a group is a run of its own. */
export function groupRuns(columns: readonly VisibleColumn[]): readonly GroupRun[] {
  const runs: GroupRun[] = []
  for (const [index, { group }] of columns.entries()) {
    const last = runs.at(-1)
    const joined = last !== undefined && group !== '' && last.group === group
    if (joined) runs.pop()
    runs.push({ group, start: joined ? last.start : index, end: index + 1 })
  }
  return runs
}

interface ColumnPlace {
  readonly column: Column
  readonly at: number
  readonly baseAt: number | undefined
}

function columnPlaces(columns: readonly Column[]): readonly ColumnPlace[] {
  const shown = columns
    .map((column, at) => ({ column, at }))
    .filter(({ column }) => column.machine === undefined)
  return shown.flatMap(({ column, at }, index) => {
    const before = shown[index - 1]?.column
    const after = shown[index + 1]
    if (column.kind === 'base' && before?.kind === 'count') return []
    const joined = column.kind === 'count' && after?.column.kind === 'base'
    return [{ column, at, baseAt: joined ? after.at : undefined }]
  })
}

interface Row {
  readonly cells: readonly Cell[]
  readonly detail: RowDetail | undefined
}

function visibleCell(
  { cells, detail }: Row,
  { column, at, baseAt }: ColumnPlace,
  language: Language,
): VisibleCell {
  const part = (index: number, kind: Column['kind']) => {
    const value = cells[index] ?? null
    return cellPart(value, cellText(value, kind, language), detail?.cells?.[index])
  }
  const first = part(at, column.kind)
  if (baseAt === undefined) return [first]
  const base = part(baseAt, 'base')
  return first.value === null && base.value === null ? [first] : [first, base]
}

function cellPart(value: Cell, text: string, detail: CellDetail | undefined): CellPart {
  const marked = detail?.mark === undefined ? text : `${text}${detail.mark}`
  return { value, text: marked, small: detail?.small ?? false, evidence: detail?.evidence }
}
