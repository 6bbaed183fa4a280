import type { Located } from '../model/codebook.ts'
import { type Diagnostic, diagnosticOf, type Remark, type Severity } from '../model/diagnostic.ts'
import { lineAt, type Source, type Span } from '../model/source.ts'

/** Collects what is wrong with a file while it is being read, so that one slip hides no other. */
export interface Findings {
  readonly source: Source
  readonly diagnostics: Diagnostic[]
  /** Texts without quotes that YAML calls something else, as they were met. */
  readonly mistyped: Located<string>[]
  error(rule: string, span: Span, said: Remark): void
  warning(rule: string, span: Span, said: Remark): void
}

export function createFindings(source: Source): Findings {
  const diagnostics: Diagnostic[] = []
  const add =
    (severity: Severity) =>
    (rule: string, span: Span, said: Remark): void => {
      diagnostics.push(diagnosticOf(said, { rule, severity, place: { source, span } }))
    }
  return { source, diagnostics, mistyped: [], error: add('error'), warning: add('warning') }
}

/**
 * What is wrong with the YAML and with what it says. Behind broken syntax it may not say what was meant, nor does it on a line
 * with something that is no YAML of ours.
 */
export function withFindings(
  ofYaml: readonly Diagnostic[],
  { source, diagnostics }: Findings,
): readonly Diagnostic[] {
  if (ofYaml.length === 0) return diagnostics
  const broken = ofYaml.filter(({ rule }) => rule === 'yaml-syntax')
  const reliable = broken.reduce((end, { place }) => Math.min(end, place.span.start), Infinity)
  const odd = new Set(ofYaml.map(({ place }) => lineAt(source, place.span.start)))
  const meant = diagnostics.filter(
    ({ place: { span } }) => span.start < reliable && !odd.has(lineAt(source, span.start)),
  )
  return [...ofYaml, ...meant]
}

/** What YAML 1.1 or 1.2 reads as no text: null, a flag, a number or a date. */
const notText =
  /^(?:~|null|true|false|yes|no|on|off|<<|=|[-+]?(?:[\d_]+(?::[0-5]?\d)*|0b[01_]+|0o[0-7]+|0x[\da-f_]+|(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|\.inf)|\.nan|\d{4}-\d\d?-\d\d?(?:[t ].*)?)$/iu
const mayBeNoText = /^[-+.~<=\dtyfno]/i

/** Notes a text that other programs, editors among them, would take for something else, since it has no quotes. */
export function noteMistyped({ value, span }: Located<string>, findings: Findings): void {
  if (!mayBeNoText.test(value) || !notText.test(value)) return
  // In quotes or in a block it is a text for everybody.
  if (findings.source.text.startsWith(value, span.start)) findings.mistyped.push({ value, span })
}
