import { say } from '../model/language.ts'
import { promptLine, topBar } from './bars.ts'
import { keyBar } from './key-bar.ts'
import { codesPane } from './codes-pane.ts'
import { helpPane } from './help-pane.ts'
import { isTooSmall, layout, leastSize } from './layout.ts'
import { fitted, type Line, looks, piece } from './line.ts'
import { pickPane } from './pick-pane.ts'
import { keysOf } from './reduce.ts'
import { reviewPane } from './review-pane.ts'
import type { State } from './state.ts'
import { transcriptPane } from './transcript-pane.ts'

/** What is on the screen: as many lines as it has rows, each as wide as it has columns. */
export interface Screen {
  readonly lines: readonly Line[]
  /** Where the next letter comes, from 1; undefined where nothing is typed. */
  readonly cursor: { readonly row: number; readonly column: number } | undefined
}

export function screen(state: State): Screen {
  const { rows } = state.size
  if (isTooSmall(state)) return { lines: tooSmall(state), cursor: undefined }
  const { line, cursor } = promptLine(state)
  const lines = [topBar(state), ...body(state), line, keyBar(state)]
  return { lines, cursor: cursor === undefined ? undefined : { row: rows - 1, column: cursor } }
}

/** Longer lines of the codes are hard to read. */
const widestPane = 70

function body(state: State): readonly Line[] {
  const { mode, size, desk } = state
  if (mode.kind === 'help') {
    const rows = size.rows - 3
    return helpPane(state, keysOf(desk), { width: size.columns, rows, top: mode.top })
  }
  const places = layout(state)
  const left = transcriptPane(state)
  const width = places.right - 1
  const paneWidth = Math.min(width, widestPane)
  const pane = desk.review === undefined ? codesPane : reviewPane
  const right = pane(state, paneWidth, places.transcriptRows)
  const beside = Array.from({ length: places.transcriptRows }, (_, row): Line => {
    const divider = { text: '│ ', look: looks.quiet, column: places.left + 1 }
    return [...fitted(left[row] ?? [], places.left), divider, ...fitted(right[row] ?? [], width)]
  })
  return mode.kind === 'pick' ? [...beside, ...pickPane(state, mode, places)] : beside
}

/** A window in which too little can be seen to code by. */
function tooSmall({ size, desk }: State): readonly Line[] {
  const { columns, rows } = size
  const text = {
    nl: [
      `Maak het venster groter:`,
      `${columns}×${rows} is te klein,`,
      `${leastSize.columns}×${leastSize.rows} is genoeg.`,
      'q = stoppen',
    ],
    en: [
      `Make the window larger:`,
      `${columns}×${rows} is too small,`,
      `${leastSize.columns}×${leastSize.rows} is enough.`,
      'q = quit',
    ],
  }[desk.language]
  return Array.from({ length: rows }, (_, row) =>
    fitted([piece(say(text[row] ?? '', desk.language))], columns),
  )
}
