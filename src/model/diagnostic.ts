import type { Localised } from './language.ts'
import type { Place } from './source.ts'

export type Severity = 'error' | 'warning'

/** Something wrong with what the researcher wrote. It is data, never thrown. */
export interface Diagnostic {
  readonly rule: string
  readonly severity: Severity
  readonly message: Localised
  /** What would be right: a suggestion that stands on its own line. */
  readonly fix?: Localised
  readonly place: Place
  /** Other places that explain this one, such as a first definition. */
  readonly related: readonly Place[]
}
