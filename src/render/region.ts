import { type Place, pointAt, type Source, type Span } from '../model/source.ts'

/** A place as editors and CI count it: from 1, columns in Unicode code points, the end not included. */
export interface Region {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export function regionOf({ source, span }: Place): Region {
  return regionIn(source, span)
}

export function regionIn(source: Source, { start, end }: Span): Region {
  const from = pointAt(source, start)
  const to = pointAt(source, end)
  return { ...from, endLine: to.line, endColumn: to.column }
}
