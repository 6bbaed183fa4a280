import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import type { Language } from '../model/language.ts'
import type { CheckRenderer } from './check-renderer.ts'
import { regionOf } from './region.ts'
import { oneLine } from './terminal-text.ts'

/** Findings as workflow commands, which GitHub Actions shows beside the lines that they are about. */
export function checkGithub(language: Language): CheckRenderer {
  return ({ diagnostics }) =>
    diagnostics.map((found) => `${workflowCommand(found, language)}\n`).join('')
}

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

function workflowCommand(found: Diagnostic, language: Language): string {
  const { rule, severity, message, fix, place } = found
  const { line, column, endLine, endColumn } = regionOf(place)
  // The runner drops columns that are not on one line.
  const columns = line === endLine ? { col: column, endLine, endColumn } : { endLine }
  const properties = Object.entries({ file: place.source.path, line, ...columns, title: rule })
  const written = properties.map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
  const said = [message, ...(fix === undefined ? [] : [fix])].map((text) => oneLine(text[language]))
  return `::${commands[severity]} ${written.join(',')}::${escapedData(said.join('\n→ '))}`
}

/** As the runner reads it back: a line end would end the command. */
function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
