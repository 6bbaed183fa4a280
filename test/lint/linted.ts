import { lint } from '../../src/lint/lint.ts'
import { rules } from '../../src/lint/rules/index.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { readCodebookYaml } from '../../src/read/codebook-yaml.ts'

/** What one rule finds in a codebook. */
export function linted(rule: string, text: string): readonly Diagnostic[] {
  const { codebook } = readCodebookYaml({ path: 'codeboek.yaml', text })
  return lint(
    { codebook, project: undefined, transcripts: undefined, older: undefined },
    rules.filter(({ id }) => id === rule),
  )
}

/** The words that each finding of a rule points at. */
export function places(rule: string, text: string): readonly string[] {
  return linted(rule, text).map(({ place }) => text.slice(place.span.start, place.span.end))
}

/** A codebook of codes that each have these keywords. */
export function codesWith(codes: Readonly<Record<string, string>>): string {
  return Object.entries(codes)
    .map(([id, keywords]) => `  ${id}:\n    label: ${id}\n    keywords: [${keywords}]\n`)
    .join('')
    .replace(/^/u, 'codes:\n')
}
