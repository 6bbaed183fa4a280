import { lineAt } from '../model/source.ts'
import { sheetAt, type State } from './state.ts'

export const leastSize = { columns: 80, rows: 24 } as const

/** What goes where on the screen, in cells. */
export interface Layout {
  /** Width of the transcript with its margin, and of the codes beside it. */
  readonly left: number
  readonly right: number
  readonly margin: number
  readonly numberWidth: number
  readonly textWidth: number
  readonly transcriptRows: number
  /** Rows below the transcript that the list of codes takes; 0 where no code is being chosen. */
  readonly listRows: number
  /** Empty rows between turns. */
  readonly gap: number
}

/** Longer lines are hard to read. */
const widestText = 100
/** The bar, the message and the keys. */
const otherRows = 3

export function layout(state: State): Layout {
  const { columns, rows } = state.size
  const { source } = sheetAt(state).transcript
  const numberWidth = Math.max(3, String(lineAt(source, source.text.length)).length)
  // A bar, two marks, and blanks between.
  const margin = numberWidth + 5
  const left = Math.min(
    columns - Math.max(28, Math.round(columns * 0.36)) - 1,
    margin + widestText + 1,
  )
  const body = Math.max(4, rows - otherRows)
  const listRows = state.mode.kind === 'pick' ? Math.max(15, Math.round(body * 0.5)) : 0
  return {
    left,
    right: columns - left - 1,
    margin,
    numberWidth,
    textWidth: Math.max(20, left - margin - 1),
    transcriptRows: body - listRows,
    listRows,
    gap: rows >= 36 ? 1 : 0,
  }
}

export function isTooSmall({ size }: Pick<State, 'size'>): boolean {
  return size.columns < leastSize.columns || size.rows < leastSize.rows
}
