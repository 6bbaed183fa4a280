import type { Edit } from './edit.ts'
import type { Localised } from './language.ts'
import type { Place, Source, Span } from './source.ts'

/** From the gravest down. */
export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** Something wrong with what the researcher wrote. It is data, never thrown. */
export interface Diagnostic {
  readonly rule: string
  readonly severity: Severity
  readonly message: Localised
  /** What would be right: a suggestion that stands on its own line. */
  readonly fix?: Localised
  /** What changes the text so that it is right; only where one thing can be. */
  readonly edits?: readonly Edit[]
  readonly place: Place
  /** True where the words at the place are not to be shown, in a log for instance. */
  readonly secret?: boolean
  /** Other places that explain this one, such as a first definition. */
  readonly related: readonly Place[]
}

/** What is said of a place: the message and, where there is more to it, the rest of a diagnostic. */
export interface Remark extends Localised {
  readonly fix?: Localised | undefined
  readonly edits?: readonly Edit[] | undefined
  readonly secret?: boolean | undefined
  /** Places in the same source. */
  readonly related?: readonly Span[] | undefined
}

export function diagnosticOf(
  said: Remark,
  { rule, severity, place }: Pick<Diagnostic, 'rule' | 'severity' | 'place'>,
): Diagnostic {
  const { nl, en, fix, edits, secret, related = [] } = said
  return {
    rule,
    severity,
    message: shortened({ nl, en }),
    place,
    related: related.map((span) => ({ source: place.source, span })),
    ...(fix && { fix: shortened(fix) }),
    ...(edits && { edits }),
    ...(secret && { secret }),
  }
}

/** A word of hundreds of characters, quoted in a message, would hide what is said of it. */
const longQuote = /“(?<begin>[^”]{60})[^”]{20,}”/gu

function shortened({ nl, en }: Localised): Localised {
  return { nl: nl.replace(longQuote, '“$<begin>…”'), en: en.replace(longQuote, '“$<begin>…”') }
}

/** Whether a file is no YAML as we want it, so that what was read of it may be half of it. */
export function isBrokenYaml(source: Source, diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ rule, place }) => rule.startsWith('yaml-') && place.source === source)
}
