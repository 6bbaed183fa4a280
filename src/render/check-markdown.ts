import type { CheckResult } from '../model/check-result.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Language, Localised } from '../model/language.ts'
import { pointAt } from '../model/source.ts'
import type { CheckRenderer } from './check-renderer.ts'
import { countText, placeText, seeAlso, severityName } from './diagnostics.ts'
import { type FileFindings, findingsByFile } from './findings-by-file.ts'
import { escaped, rowLine } from './markdown.ts'
import { nothingFound } from './nothing-found.ts'

/** Findings as a comment on a pull request: their number, and a table for every file that has any. */
export function checkMarkdown(language: Language): CheckRenderer {
  return (result) => `${findingParts(result, language).join('\n\n')}\n`
}

function findingParts(result: CheckResult, language: Language): readonly string[] {
  const { diagnostics } = result
  if (diagnostics.length === 0) {
    return [`## rodedraad check`, mentionless(nothingFound(result, language))]
  }
  const files = findingsByFile(result).filter(({ found }) => found.length > 0)
  return [
    `## rodedraad check: ${countText(diagnostics, language)}`,
    ...files.flatMap((one) => fileParts(one, language)),
  ]
}

const columns: readonly Localised[] = [
  { nl: 'plaats', en: 'place' },
  { nl: 'ernst', en: 'severity' },
  { nl: 'regel', en: 'rule' },
  { nl: 'bevinding', en: 'finding' },
]

function fileParts({ file, found }: FileFindings, language: Language): readonly string[] {
  const table = [
    rowLine(columns.map((column) => column[language])),
    '|--:|:--|:--|:--|',
    ...found.map((one) => rowLine(cells(one, language))),
  ]
  return [`### ${mentionless(file)}`, table.join('\n')]
}

function cells(found: Diagnostic, language: Language): readonly string[] {
  const { rule, severity, message, fix, place, related } = found
  const { line, column } = pointAt(place.source, place.span.start)
  const said = [
    mentionless(message[language]),
    ...(fix === undefined ? [] : [`→ ${mentionless(fix[language])}`]),
    ...related.map((other) => mentionless(`${seeAlso[language]} ${placeText(other)}`)),
  ]
  return [
    `${line}:${column}`,
    severityName(severity, language),
    mentionless(rule),
    said.join('<br>'),
  ]
}

/** Text from the data; nobody is sent a message because a keyword begins with @. */
function mentionless(text: string): string {
  return escaped(text).replaceAll('@', '@<!-- -->')
}
