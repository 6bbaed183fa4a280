import type { CheckResult } from '../model/check-result.ts'
import type { Language } from '../model/language.ts'
import type { CheckRenderer } from './check-renderer.ts'
import { diagnosticsText, type Page } from './diagnostics.ts'

/** Findings as a person reads them; one line where all is well. */
export function checkText(page: Page): CheckRenderer {
  return (result) =>
    result.diagnostics.length > 0
      ? diagnosticsText(result.diagnostics, page)
      : `${allWell(result, page.language)}\n`
}

function allWell({ files, rules }: CheckResult, language: Language): string {
  const count = files.length
  const looked = {
    nl: `${count} ${count === 1 ? 'bestand' : 'bestanden'} bekeken met ${rules.length} regels: niets gevonden`,
    en: `${count} ${count === 1 ? 'file' : 'files'} looked at with ${rules.length} rules: nothing found`,
  }
  return looked[language]
}
