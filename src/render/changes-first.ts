import { type Language, say } from '../model/language.ts'
import type { CheckRenderer } from './check-renderer.ts'
import type { Renderer } from './renderer.ts'

/** Findings with the list of what changed above them, where a codebook was compared with an older one. */
export function changesFirst(
  findings: CheckRenderer,
  changelog: Renderer,
  language: Language,
): CheckRenderer {
  return (result) =>
    result.changes === undefined
      ? findings(result)
      : `${changelog(result.changes, language)}\n${findings(result)}`
}

/** The same in one line. */
export function summaryFirst(findings: CheckRenderer, language: Language): CheckRenderer {
  return (result) =>
    result.summary === undefined
      ? findings(result)
      : `${say(result.summary, language)}\n\n${findings(result)}`
}
