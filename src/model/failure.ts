import type { Localised } from './language.ts'

/** The one error we throw on purpose: the user can put it right, so it needs no stack. */
export class Failure extends Error {
  override name = 'Failure'
  readonly text: Localised
  /** `usage`: the command was put wrongly (exit status 2); `material`: it could not be done (3). */
  readonly kind: 'usage' | 'material'

  constructor(text: Localised, options: ErrorOptions & { kind?: 'usage' | 'material' } = {}) {
    super(text.en, options)
    this.text = text
    this.kind = options.kind ?? 'material'
  }
}
