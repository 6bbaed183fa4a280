import { codePointCounter, lineAt, type Place, type Source } from '../model/source.ts'

/** A place as editors and CI count it: from 1, columns in Unicode code points, the end not included. */
export interface Region {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export function regionOf({ source, span }: Place): Region {
  const line = lineAt(source, span.start)
  const endLine = lineAt(source, span.end)
  return {
    line,
    column: columnOf(source, span.start),
    endLine,
    endColumn: columnOf(source, span.end),
  }
}

function columnOf({ text }: Source, offset: number): number {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  return codePointCounter(text.slice(start, offset))(offset - start) + 1
}
