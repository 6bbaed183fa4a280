import type { Diagnostic } from '../model/diagnostic.ts'
import type { Language, Localised } from '../model/language.ts'
import type { CheckRenderer } from './check-renderer.ts'
import { findingText } from './diagnostics.ts'
import { type FileFindings, findingsByFile } from './findings-by-file.ts'
import { oneLine } from './terminal-text.ts'

/**
 * Findings as a test report: a suite for every file and a case for every finding. Errors and warnings fail; a remark counts
 * as a test that was passed over, since it is to be seen but is no failure. A file without findings has one case, which passes.
 */
export function checkJunit(language: Language): CheckRenderer {
  return (result) => {
    const suites = findingsByFile(result)
    const counts = countsOf(result.diagnostics, suites)
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites ${attributes({ name: 'rodedraad check', ...counts })}>`,
      ...suites.flatMap((suite) => suiteLines(suite, language)),
      '</testsuites>',
      '',
    ].join('\n')
  }
}

const allIsWell: Localised = { nl: 'niets gevonden', en: 'nothing found' }

function countsOf(
  diagnostics: readonly Diagnostic[],
  suites: readonly FileFindings[],
): Readonly<Record<string, number>> {
  const skipped = diagnostics.filter(({ severity }) => severity === 'info').length
  return {
    tests: diagnostics.length + suites.filter(({ found }) => found.length === 0).length,
    failures: diagnostics.length - skipped,
    errors: 0,
    skipped,
    time: 0,
  }
}

function suiteLines(suite: FileFindings, language: Language): readonly string[] {
  const { file, found } = suite
  const names = uniqueNames(found, language)
  const cases =
    found.length === 0
      ? [`    <testcase ${caseAttributes(file, allIsWell[language])}/>`]
      : found.flatMap((one, at) => caseLines(one, names[at] ?? '', language))
  return [
    `  <testsuite ${attributes({ name: file, ...countsOf(found, [suite]) })}>`,
    ...cases,
    '  </testsuite>',
  ]
}

/**
 * Cases are told apart by their names, and compared with an earlier run by these. So a name has no line in it, and the
 * second of the same has a number.
 */
function uniqueNames(found: readonly Diagnostic[], language: Language): readonly string[] {
  const times = new Map<string, number>()
  return found.map(({ rule, message }) => {
    const name = `${rule}: ${oneLine(message[language])}`
    const before = times.get(name) ?? 0
    times.set(name, before + 1)
    return before === 0 ? name : `${name} (${before + 1})`
  })
}

function caseLines(found: Diagnostic, name: string, language: Language): readonly string[] {
  const { severity, message, place } = found
  const said = attributes({ message: oneLine(message[language]) })
  const outcome =
    severity === 'info'
      ? `<skipped ${said}>${escaped(findingText(found, language))}</skipped>`
      : `<failure type="${severity}" ${said}>${escaped(findingText(found, language))}</failure>`
  return [
    `    <testcase ${caseAttributes(place.source.path, name)}>`,
    `      ${outcome}`,
    '    </testcase>',
  ]
}

function caseAttributes(file: string, name: string): string {
  return attributes({ classname: file, name, file, time: 0 })
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escaped(String(value)).replace(/[\t\n]/gu, numbered)}"`)
    .join(' ')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** What XML cannot hold in any way is shown as a character that was lost. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"]/gu, (character) => entities[character] ?? '')
    .replace(/(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd')
}

/** A blank in an attribute that is no space would be read as one. */
function numbered(blank: string): string {
  return `&#${blank.charCodeAt(0)};`
}
