import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { pointAt } from '../../src/model/source.ts'

/** Findings as a test types them out: `2:5 error unknown code “rst”; did you mean “rust”?`. */
export function lines(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ place, severity, message, fix }) => {
    const { line, column } = pointAt(place.source, place.span.start)
    return `${line}:${column} ${severity} ${message.en}${fix === undefined ? '' : `; ${fix.en}`}`
  })
}

/** `2:5`, and the words that are marked there. */
export function marked(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ place: { source, span } }) => {
    const { line, column } = pointAt(source, span.start)
    return `${line}:${column} ${source.text.slice(span.start, span.end)}`
  })
}
