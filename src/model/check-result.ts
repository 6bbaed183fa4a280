import type { Diagnostic, Severity } from './diagnostic.ts'
import type { Localised } from './language.ts'
import type { Report } from './report.ts'

/** What came of checking: what a renderer of findings is handed. */
export interface CheckResult {
  /** Sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[]
  /** Whether warnings and remarks were left out. */
  readonly errorsOnly?: boolean
  /** The files that were looked at, as they are shown, sorted. */
  readonly files: readonly string[]
  readonly rules: readonly RuleSummary[]
  /** Of the program. */
  readonly version: string
  /** What changed since an older codebook, where there was one to compare with; and that in a line. */
  readonly changes?: Report
  readonly summary?: Localised
}

export interface RuleSummary {
  readonly id: string
  /** What it is where a project says nothing else. */
  readonly severity: Severity | 'off'
  readonly finds: Localised
  readonly why: Localised
}
