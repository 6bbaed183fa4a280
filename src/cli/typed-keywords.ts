import type { Codebook } from '../model/codebook.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { Failure } from '../model/failure.ts'
import type { Localised } from '../model/language.ts'
import { readCodebookYaml } from '../read/codebook-yaml.ts'
import { oneLine } from '../read/phrase.ts'
import { nearest } from '../text/nearest.ts'

/** Keywords from the command line, read as if they stood in a codebook: under one code that applies everywhere. */
export function codebookOfTyped(typed: readonly string[], { codes }: Codebook): Codebook {
  const ids = codes.map(({ id }) => id)
  for (const keyword of typed) {
    refuseCode(keyword, ids)
    const [wrong] = read([keyword]).diagnostics
    if (wrong !== undefined) throw usage(complaint(keyword, wrong))
  }
  // Twice the same would count twice.
  return read([...new Set(typed)]).codebook
}

function read(typed: readonly string[]): ReturnType<typeof readCodebookYaml> {
  const lines = typed.map((keyword) => `      - ${inYaml(keyword)}\n`)
  return readCodebookYaml({
    path: '',
    text: `codes:\n  trefwoord:\n    keywords:\n${lines.join('')}`,
  })
}

/** Braces are YAML already; all else is a text, and JSON is YAML. */
function inYaml(keyword: string): string {
  return isInBraces(keyword) ? oneLine(keyword) : JSON.stringify(keyword)
}

function isInBraces(keyword: string): boolean {
  return /^\s*\{/u.test(keyword)
}

function complaint(keyword: string, { rule, message }: Diagnostic): Localised {
  if (!isInBraces(keyword)) return message
  if (rule === 'yaml-syntax') return malformed(keyword)
  const name = oneLine(keyword)
  return { nl: `${name}: ${message.nl}`, en: `${name}: ${message.en}` }
}

function malformed(keyword: string): Localised {
  const name = oneLine(keyword)
  return {
    nl: `“${name}” is geen trefwoord; kloppen de haakjes, komma’s en dubbele punten?`,
    en: `“${name}” is no keyword; are the brackets, commas and colons right?`,
  }
}

/** Nobody looks for a word with a slash that is nearly a code. */
function refuseCode(keyword: string, ids: readonly string[]): void {
  const near = keyword.includes('/') && !isInBraces(keyword) ? nearest(keyword, ids) : undefined
  if (near === undefined) return
  throw usage({
    nl: `onbekende code “${keyword}”; bedoel je “${near}”?`,
    en: `unknown code “${keyword}”; did you mean “${near}”?`,
  })
}

function usage(text: Localised): Failure {
  return new Failure(text, { kind: 'usage' })
}
