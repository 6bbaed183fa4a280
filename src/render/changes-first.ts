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

/** The same in one line, and where to find the rest. */
export function summaryFirst(findings: CheckRenderer, language: Language): CheckRenderer {
  const more = { nl: 'met --format md zie je alles', en: 'see it all with --format md' }
  return (result) =>
    result.summary === undefined
      ? findings(result)
      : `${say(result.summary, language)} (${more[language]})\n\n${findings(result)}`
}
