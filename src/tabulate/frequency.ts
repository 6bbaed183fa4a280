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
import { type Axis, axisLabel, categories } from './axis.ts'
import { asTree, base, both, type Category, tally, eligibleTranscripts } from './category.ts'
import type { Count, Percentage } from './choices.ts'
import { capitalised, columns, countLabels, kindNoun } from './columns.ts'
import { frequencyNotes } from './frequency-notes.ts'

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
}

/** How often each row was coded: one table with all counts, or for a cross table one a count. */
export function frequencyTables(corpus: Corpus, options: FrequencyOptions): readonly Table[] {
  const rows = shownRows(corpus, options)
  if (options.columns === undefined)
    return [table(corpus, rows, wholeLayout(corpus, options), options)]
  const across = [...categories(corpus, options.columns), total]
  return options.counts.map((count) =>
    table(corpus, rows, crossLayout(across, count, options), options, count),
  )
}

const total: Category = { key: '', label: { nl: 'Totaal', en: 'Total' }, strong: true }
const totalRow: Category = {
  key: '',
  label: { nl: 'Minstens één hiervan', en: 'At least one of these' },
  strong: true,
}

function shownRows(corpus: Corpus, { rows, zeros, sorted }: FrequencyOptions): readonly Category[] {
  const all = categories(corpus, rows)
  const counted = all.map((row) => ({ row, sum: tally(corpus, row) }))
  const shown = zeros ? counted : counted.filter(({ sum }) => sum.turns > 0)
  if (sorted) shown.sort((a, b) => b.sum.interviews - a.sum.interviews || b.sum.turns - a.sum.turns)
  const order = shown.map(({ row }) => row)
  return [...(rows.kind === 'tree' ? asTree(order) : order), totalOf(all)]
}

/** The last row: all that the rows stand for, whether shown or not. */
function totalOf(rows: readonly Category[]): Category {
  if (rows.some((row) => row.codes === undefined)) return totalRow
  return { ...totalRow, codes: new Set(rows.flatMap((row) => [...(row.codes ?? [])])) }
}

/** Which category and count stand in which columns. */
interface Layout {
  readonly column: Category
  readonly count: Count
  readonly group: Text | undefined
  readonly label: Text
  readonly share: Percentage | undefined
}

function wholeLayout(corpus: Corpus, { counts, percent }: FrequencyOptions): readonly Layout[] {
  const noun = capitalised(kindNoun(eligibleTranscripts(corpus, total)))
  return counts.map((count) => ({
    column: total,
    count,
    group: undefined,
    label: count === 'interviews' ? noun : countLabels[count],
    share: percent ?? (count === 'hits' ? undefined : 'base'),
  }))
}

function crossLayout(
  across: readonly Category[],
  count: Count,
  { percent }: FrequencyOptions,
): readonly Layout[] {
  return across.map((column) => ({
    column,
    count,
    group: column.label,
    label: { nl: 'n', en: 'n' },
    share: percent,
  }))
}

// eslint-disable-next-line max-params -- a table is rows by columns of a corpus, and how it is asked for
function table(
  corpus: Corpus,
  rows: readonly Category[],
  layout: readonly Layout[],
  options: FrequencyOptions,
  count?: Count,
): Table {
  const made = rows.map((row) => rowOf(row, layout, { corpus, rows, options }))
  return {
    caption: caption(corpus, count),
    columns: [
      columns.id,
      { label: axisLabel(options.rows), kind: 'text' },
      ...layout.flatMap(columnsOf),
    ],
    rows: made.map(({ cells }) => cells),
    details: made.map(({ detail }) => detail),
    notes: frequencyNotes(corpus, {
      shares: new Set(layout.map(({ share }) => share)),
      small: made.some(({ detail }) => detail.cells?.some((cell) => cell?.small)),
      smallBase: options.smallBase,
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

interface Context {
  readonly corpus: Corpus
  readonly rows: readonly Category[]
  readonly options: FrequencyOptions
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
      cells: [undefined, undefined, ...parts.map(({ detail }) => detail)],
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
  const { corpus } = context
  const cell = both(row, part.column)
  if (base(corpus, cell).interviews === 0) return { value: null, of: null, share: null }
  const value = tally(corpus, cell)[part.count]
  const of = denominator(row, part, context)
  return { value, of, share: part.share === undefined || !of ? null : value / of }
}

function denominator(row: Category, part: Layout, { corpus, rows }: Context): number | null {
  switch (part.share) {
    case 'row':
      return tally(corpus, row)[part.count]
    case 'column':
      return tally(corpus, both(rows.at(-1) ?? total, part.column))[part.count]
    case 'base':
    case undefined:
      return part.count === 'hits' ? null : base(corpus, both(row, part.column))[part.count]
  }
}
function caption(corpus: Corpus, count: Count | undefined): Text {
  if (count === undefined) return ''
  return count === 'interviews'
    ? capitalised(kindNoun(eligibleTranscripts(corpus, total)))
    : countLabels[count]
}
