import type { CheckResult } from '../model/check-result.ts'
import type { Language } from '../model/language.ts'

/** What is said where all is well; where only errors were asked for, there may be less to be glad of. */
export function nothingFound(
  { files, rules, errorsOnly }: CheckResult,
  language: Language,
): string {
  const count = files.length
  const looked = {
    nl: `${count} ${count === 1 ? 'bestand' : 'bestanden'} bekeken met ${rules.length} regels`,
    en: `${count} ${count === 1 ? 'file' : 'files'} looked at with ${rules.length} rules`,
  }
  const nothing =
    errorsOnly === true
      ? { nl: 'geen fouten gevonden', en: 'no errors found' }
      : { nl: 'niets gevonden', en: 'nothing found' }
  return `${looked[language]}: ${nothing[language]}`
}
