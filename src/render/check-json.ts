import { type Diagnostic, severities } from '../model/diagnostic.ts'
import type { Language } from '../model/language.ts'
import type { CheckRenderer } from './check-renderer.ts'
import { regionIn, regionOf } from './region.ts'

/** Raised when a key changes its meaning or goes; a new key does not raise it. */
const schemaVersion = 1

/** Findings for programs. Lines and columns count from 1, columns in Unicode code points; the end is not included. */
export function checkJson(language: Language): CheckRenderer {
  return ({ diagnostics, files, version }) => {
    const count = (severity: string): number =>
      diagnostics.filter((one) => one.severity === severity).length
    const content = {
      schema: schemaVersion,
      rodedraad: version,
      language,
      files,
      counts: Object.fromEntries(severities.map((severity) => [severity, count(severity)])),
      diagnostics: diagnostics.map((one) => record(one, language)),
    }
    return `${JSON.stringify(content, undefined, 2)}\n`
  }
}

function record(found: Diagnostic, language: Language): object {
  const { rule, severity, message, fix, edits, place, related } = found
  return {
    rule,
    severity,
    file: place.source.path,
    ...regionOf(place),
    message: message[language],
    advice: fix?.[language] ?? null,
    fixable: edits !== undefined,
    edits: (edits ?? []).map(({ span, text }) => ({ ...regionIn(place.source, span), text })),
    related: related.map((other) => ({ file: other.source.path, ...regionOf(other) })),
  }
}
