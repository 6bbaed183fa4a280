import type { Corpus } from '../model/corpus.ts'
import { type Axis, categories, ownCategory } from './axis.ts'
import type { Category } from './category.ts'
import type { CountPlan } from './tally-counter.ts'

export const total: Category = { key: '', label: { nl: 'Totaal', en: 'Total' }, strong: true }
export const totalRow: Category = {
  key: '',
  label: { nl: 'Minstens één hiervan', en: 'At least one of these' },
  strong: true,
}

/**
 * All that has to be counted for the tables: their rows and columns, the totals last. Of the transcripts only the attributes, roles
 * and speakers matter.
 */
export function countPlan(
  corpus: Corpus,
  { rows, columns: across }: { readonly rows: Axis; readonly columns: Axis | undefined },
): CountPlan {
  const all = possibleRows(corpus, rows)
  return {
    rows: [...all, totalOf(all)],
    columns: [...(across === undefined ? [] : possibleRows(corpus, across)), total],
  }
}

/** A branch may be a row by itself too; whether somebody coded it is not known before it is counted. */
function possibleRows(corpus: Corpus, axis: Axis): readonly Category[] {
  return axis.kind === 'code' ? corpus.codebook.codes.map(ownCategory) : categories(corpus, axis)
}

/** The last row: all that the rows stand for, whether shown or not. */
function totalOf(rows: readonly Category[]): Category {
  if (rows.some((row) => row.codes === undefined)) return totalRow
  return { ...totalRow, codes: new Set(rows.flatMap((row) => [...(row.codes ?? [])])) }
}
