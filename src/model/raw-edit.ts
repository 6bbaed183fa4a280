import { applyEdits, type Edit } from './edit.ts'
import { countBelow } from './source.ts'

/**
 * Edits of a text as it was read, as edits of the text as it stands in its file: there it may have a byte order mark and other
 * line ends. The file has to be in Unicode NFC: in another form offsets are others.
 */
export function rawEdits(raw: string, edits: readonly Edit[]): readonly Edit[] {
  const inFile = rawOffsets(raw)
  const end = raw.includes('\r\n') ? '\r\n' : '\n'
  return edits.map(({ span, text }) => ({
    span: { start: inFile(span.start), end: inFile(span.end) },
    text: text.replaceAll('\n', end),
  }))
}

/** From an offset in a text with LF line ends and no byte order mark to that in the file. */
function rawOffsets(raw: string): (offset: number) => number {
  const mark = raw.startsWith('\uFEFF') ? 1 : 0
  const returns = [...raw.matchAll(/\r\n/gu)].map(({ index }, before) => index - mark - before)
  return (offset) => offset + mark + countBelow(returns, offset)
}

/** A stretch of an edited text, and what stood there before. It holds of the text no more than was changed. */
export interface Reversal {
  readonly at: number
  readonly length: number
  readonly was: string
}

/** What takes edits back. */
export function reversals(text: string, edits: readonly Edit[]): readonly Reversal[] {
  let moved = 0
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ span, text: replacement }) => {
      const at = span.start + moved
      moved += replacement.length - (span.end - span.start)
      return { at, length: replacement.length, was: text.slice(span.start, span.end) }
    })
}

/** The text as it was before the edits that these take back. */
export function takeBack(text: string, made: readonly Reversal[]): string {
  const edits = made.map(({ at, length, was }) => ({
    span: { start: at, end: at + length },
    text: was,
  }))
  return applyEdits(text, edits)
}
