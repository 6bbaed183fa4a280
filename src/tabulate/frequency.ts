import type { Corpus } from '../model/corpus.ts'
import type { Text } from '../model/language.ts'
import {
  type Cell,
  type CellDetail,
  type Column,
  type RowDetail,
  type Table,
  linkedTo,
} from '../model/table.ts'
import { unitOf } from '../model/division.ts'
import { type Axis, axisLabel } from './axis.ts'
import { asTree, both, type Category } from './category.ts'
import type { Count, Percentage } from './choices.ts'
import { capitalised, columns, countLabel, kindNoun } from './columns.ts'
import { countPlan, total, totalRow } from './count-plan.ts'
import { baseOf, baseOfTable, type Counted, tallyOf } from './counted.ts'
import { createCounter } from './counter.ts'
import { frequencyNotes } from './frequency-notes.ts'
import { codableIds } from './own-codes.ts'
import { type Validation, validationCell, validationNoted } from './validation.ts'

export interface FrequencyOptions {
  readonly rows: Axis
  readonly columns: Axis | undefined
  readonly counts: readonly Count[]
  readonly percent: Percentage | undefined
  /** Whether rows without a single hit are shown. */
  readonly zeros: boolean
  /** Rows with the highest count first, instead of in their own order. */
  readonly sorted: boolean
  /** Bases below this are marked as small. */
  readonly smallBase: number
  /** Gives the id of the evidence for a cell, where there is any. */
  readonly cite?: (cell: Category) => string | undefined
  /** Whether people judged the keywords; not said where it is not known, or no keyword counts. */
  readonly validation?: Validation | undefined
}

/** How often each row was coded: one table with all counts, or for a cross table one a count. */
export function frequencyTables(corpus: Corpus, options: FrequencyOptions): readonly Table[] {
  const plan = countPlan(corpus, options)
  const counter = createCounter(corpus.codebook, plan)
  for (const transcript of corpus.transcripts) counter.add(transcript)
  const counted = { codebook: corpus.codebook, plan, counts: counter.counts() }
  return tablesOf({ ...counted, unit: unitOf(corpus.transcripts) }, options)
}

/** The tables of what was counted by `countPlan`. */
export function tablesOf(counted: Counted, options: FrequencyOptions): readonly Table[] {
  const context: Context = { counted, options, rows: shcodableIds(counted, options) }
  if (options.columns === undefined) return [table(context, wholeLayout(context))]
  return options.counts.map((count) => table(context, crossLayout(context, count), count))
}

interface Context {
  readonly counted: Counted
  readonly options: FrequencyOptions
  readonly rows: readonly Category[]
}

function shcodableIds(
  counted: Counted,
  { rows, zeros, sorted }: FrequencyOptions,
): readonly Category[] {
  const { plan, codebook } = counted
  const sums = plan.rows.slice(0, -1).map((row) => ({ row, sum: tallyOf(counted, row) }))
  const own = rows.kind === 'code' ? codableIds(codebook) : undefined
  const shown = sums.filter(
    ({ row, sum }) => sum.turns > 0 || (zeros && own?.has(row.key) !== false),
  )
  if (sorted) shown.sort((a, b) => b.sum.interviews - a.sum.interviews || b.sum.turns - a.sum.turns)
  const order = shown.map(({ row }) => row)
  return [...(rows.kind === 'tree' ? asTree(order) : order), plan.rows.at(-1) ?? totalRow]
}

/** Which category and count stand in which columns. */
interface Layout {
  readonly column: Category
  readonly count: Count
  readonly group: Text | undefined
  readonly label: Text
  readonly share: Percentage | undefined
}

function wholeLayout({ counted, options: { counts, percent } }: Context): readonly Layout[] {
  const noun = capitalised(kindNoun(counted.counts.kinds))
  return counts.map((count) => ({
    column: counted.plan.columns.at(-1) ?? total,
    count,
    group: undefined,
    label: count === 'interviews' ? noun : countLabel(count, counted.unit),
    share: percent ?? (count === 'hits' ? undefined : 'base'),
  }))
}

function crossLayout({ counted, options }: Context, count: Count): readonly Layout[] {
  const { percent, columns: axis } = options
  const own = axis?.kind === 'code' ? codableIds(counted.codebook) : undefined
  const across = counted.plan.columns.filter(
    (column) => column.key === '' || own?.has(column.key) !== false || isCoded(counted, column),
  )
  return across.map((column) => ({
    column,
    count,
    group: column.label,
    label: { nl: 'n', en: 'n' },
    share: percent,
  }))
}

/** Whether a column was coded in any row. */
function isCoded(counted: Counted, column: Category): boolean {
  return counted.plan.rows.some((row) => tallyOf(counted, row, column).turns > 0)
}

function table(context: Context, layout: readonly Layout[], count?: Count): Table {
  const { counted, rows, options } = context
  const { counts } = counted
  const made = rows.map((row) => rowOf(row, layout, context))
  return {
    caption: caption(counted, count),
    columns: [
      columns.id,
      { label: axisLabel(options.rows), kind: 'text' },
      ...layout.flatMap(columnsOf),
    ],
    rows: made.map(({ cells }) => cells),
    details: made.map(({ detail }) => detail),
    notes: frequencyNotes({
      shares: new Set(layout.map(({ share }) => share)),
      small: made.some(({ detail }) => detail.cells?.some((cell) => cell?.small)),
      smallBase: options.smallBase,
      base: baseOfTable(counted),
      kinds: counts.kinds,
      withoutInterviewer: counts.withoutInterviewer,
      unit: counted.unit,
      validation: validationNoted(options.validation, rows),
    }),
  }
}

function columnsOf({ group, label, count, share }: Layout): readonly Column[] {
  const grouped = group === undefined ? {} : { group }
  const own: Column[] = [{ label, kind: 'count', ...grouped }]
  if (hasBase(count, share)) own.push({ ...columns.base, ...grouped })
  if (share !== undefined) own.push({ ...columns.share, ...grouped })
  return own
}

/** Hits have no base of their own, but a row or column has a total of them. */
function hasBase(count: Count, share: Percentage | undefined): boolean {
  return count !== 'hits' || share !== undefined
}

function rowOf(
  row: Category,
  layout: readonly Layout[],
  context: Context,
): { cells: readonly Cell[]; detail: RowDetail } {
  const parts = layout.flatMap((part) => partOf(row, part, context))
  const { indent, strong } = row
  return {
    cells: [row.key, row.label, ...parts.map(({ value }) => value)],
    detail: {
      cells: [
        undefined,
        validationCell(context.options.validation, row.key),
        ...parts.map(({ detail }) => detail),
      ],
      ...(indent !== undefined && { indent }),
      ...(strong && { strong }),
    },
  }
}

interface DetailedCell {
  readonly value: Cell
  readonly detail: CellDetail | undefined
}

/** The cells of one row under one heading: the count, its base, its share. */
function partOf(row: Category, part: Layout, context: Context): readonly DetailedCell[] {
  const { options } = context
  const { value, of, share } = numbers(row, part, context)
  const evidence = value ? options.cite?.(both(row, part.column)) : undefined
  const cells: DetailedCell[] = [{ value, detail: linkedTo(evidence) }]
  if (hasBase(part.count, part.share)) cells.push({ value: of, detail: undefined })
  if (part.share !== undefined) {
    const small = share !== null && hasUnits(part.count) && (of ?? 0) < options.smallBase
    cells.push({ value: share, detail: small ? { small: true } : undefined })
  }
  return cells
}

/** Transcripts and turns are few or many; of words and hits a small number says nothing. */
function hasUnits(count: Count): boolean {
  return count === 'interviews' || count === 'turns'
}

interface Numbers {
  /** null where nothing could have been counted: no transcript that the code applies to. */
  readonly value: number | null
  /** What the share is of: the base, or the row's or column's own total. */
  readonly of: number | null
  readonly share: number | null
}

function numbers(row: Category, part: Layout, context: Context): Numbers {
  const { counted } = context
  const possible = baseOf(counted, row, part.column)
  if (possible.interviews === 0) return { value: null, of: null, share: null }
  const value = tallyOf(counted, row, part.column)[part.count]
  const of = denominator(row, part, context)
  return { value, of, share: part.share === undefined || !of ? null : value / of }
}

function denominator(row: Category, part: Layout, { counted }: Context): number | null {
  const { column, count } = part
  switch (part.share) {
    case 'row':
      return tallyOf(counted, row)[count]
    case 'column':
      return tallyOf(counted, counted.plan.rows.at(-1) ?? totalRow, column)[count]
    case 'base':
    case undefined:
      return count === 'hits' ? null : baseOf(counted, row, column)[count]
  }
}

function caption({ counts, unit }: Counted, count: Count | undefined): Text {
  if (count === undefined) return ''
  return count === 'interviews' ? capitalised(kindNoun(counts.kinds)) : countLabel(count, unit)
}
