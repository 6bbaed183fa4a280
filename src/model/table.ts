import type { Text } from './language.ts'

/** A value, never formatted; a text is data, or a word of ours in both languages. */
export type Cell = Text | number | null

export interface Column {
  readonly label: Text
  /** `base` is the N that the count before it is out of; `share` is a part of one. */
  readonly kind: 'text' | 'count' | 'base' | 'share' | 'coefficient'
  /** Columns beside each other with the same group stand under one heading. */
  readonly group?: Text
  /** `end`: words that lead up to the next column, such as the left side of a keyword in context. */
  readonly align?: 'end'
  /** What only programs want (an id, say): in csv and json, not on a page. */
  readonly machine?: true
}

/** What every analysis returns and every renderer accepts; cells are never formatted. */
export interface Table {
  readonly caption: Text
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** What there is to know of a row or cell beside its value; same order as rows. */
  readonly details?: readonly RowDetail[]
  /** Bases, thresholds and warnings: printed under the table. */
  readonly notes?: readonly Text[]
}

export interface RowDetail {
  /** Depth in a tree, 0 for a root. */
  readonly indent?: number
  /** A branch or a total: set off from the rows that it sums up. */
  readonly strong?: true
  readonly cells?: readonly (CellDetail | undefined)[]
}

export interface CellDetail {
  /** Id of the evidence block that holds the passages behind the number. */
  readonly evidence?: string
  /** The base is so small that the share says little. */
  readonly small?: true
  /** A sign behind the value that a note under the table explains. */
  readonly mark?: '†'
}

/** The detail of a number with its evidence block; none for a number without passages. */
export function linkedTo(evidence: string | undefined): CellDetail | undefined {
  return evidence === undefined ? undefined : { evidence }
}
