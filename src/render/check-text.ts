import type { CheckRenderer } from './check-renderer.ts'
import { diagnosticsText, type Page } from './diagnostics.ts'
import { nothingFound } from './nothing-found.ts'

/** Findings as a person reads them; one line where all is well. */
export function checkText(page: Page): CheckRenderer {
  return (result) =>
    result.diagnostics.length > 0
      ? diagnosticsText(result.diagnostics, page)
      : `${nothingFound(result, page.language)}\n`
}
