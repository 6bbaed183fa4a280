import type { Codebook } from '../model/codebook.ts'
import type { Unit } from '../model/unit.ts'
import type { Category, Tally } from './category.ts'
import { baseAt, type Counts, tallyAt } from './counter.ts'
import type { CountPlan } from './tally-counter.ts'

/** What was counted of a corpus, which need not be at hand any more. */
export interface Counted {
  readonly codebook: Codebook
  readonly plan: CountPlan
  readonly counts: Counts
  readonly unit: Unit
}

function cellOf({ plan }: Counted, row: Category, column?: Category): number {
  const across = column === undefined ? plan.columns.length - 1 : plan.columns.indexOf(column)
  return plan.rows.indexOf(row) * plan.columns.length + across
}

/** How often a row was coded, in all or in one column. */
export function tallyOf(counted: Counted, row: Category, column?: Category): Tally {
  return tallyAt(counted.counts, cellOf(counted, row, column))
}

/** What a row could have been coded in, in all or in one column. */
export function baseOf(counted: Counted, row: Category, column?: Category): Omit<Tally, 'hits'> {
  return baseAt(counted.counts, cellOf(counted, row, column))
}

export function baseOfTable({ counts, plan }: Counted): Omit<Tally, 'hits'> {
  return baseAt(counts, plan.rows.length * plan.columns.length)
}
