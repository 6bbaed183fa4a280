import type { CheckResult, RuleSummary } from '../model/check-result.ts'
import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import type { Edit } from '../model/edit.ts'
import type { Language } from '../model/language.ts'
import { lineAt, lineStart, type Place, type Source } from '../model/source.ts'
import type { CheckRenderer } from './check-renderer.ts'
import { placeText, seeAlso } from './diagnostics.ts'
import { fingerprint } from './fingerprint.ts'
import { escaped } from './markdown.ts'
import { regionIn } from './region.ts'
import { oneLine } from './terminal-text.ts'

/** Findings in SARIF 2.1.0, which GitHub code scanning and many editors read. */
export function checkSarif(language: Language): CheckRenderer {
  return (result) => {
    const content = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [run(result, language)],
    }
    return `${JSON.stringify(content, undefined, 2)}\n`
  }
}

function run({ diagnostics, rules, version }: CheckResult, language: Language): object {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const fingerprints = fingerprintsOf(diagnostics)
  return {
    tool: {
      driver: {
        name: 'rodedraad',
        semanticVersion: version,
        version,
        rules: rules.map((rule) => descriptor(rule, language)),
      },
    },
    language,
    columnKind: 'unicodeCodePoints',
    results: diagnostics.map((found, at) => ({
      ruleId: found.rule,
      ruleIndex: indexes.get(found.rule),
      ...resultContent(found, language),
      partialFingerprints: { 'ruleAndLine/v1': fingerprints[at] },
    })),
  }
}

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** What GitHub sorts findings by that are about no security. */
const problems: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
}

function descriptor({ id, severity, finds, why }: RuleSummary, language: Language): object {
  const explain = `rodedraad explain ${id}`
  return {
    id,
    shortDescription: { text: finds[language] },
    fullDescription: { text: why[language] },
    help: {
      text: `${why[language]}\n\n${explain}`,
      markdown: `**${escaped(finds[language])}**\n\n${escaped(why[language])}\n\n\`${explain}\``,
    },
    ...(severity === 'off'
      ? { defaultConfiguration: { enabled: false } }
      : {
          defaultConfiguration: { level: levels[severity] },
          properties: { 'problem.severity': problems[severity] },
        }),
  }
}

function resultContent(found: Diagnostic, language: Language): object {
  const { severity, message, fix, edits, place, related } = found
  const links = related.map(
    (other, at) => `${seeAlso[language]} [${linkText(placeText(other))}](${at + 1})`,
  )
  const said = [message, ...(fix === undefined ? [] : [fix])].map((text) =>
    unlinked(text[language]),
  )
  return {
    level: levels[severity],
    message: { text: [...said, ...links].join('\n') },
    locations: [location(place)],
    relatedLocations:
      related.length === 0
        ? undefined
        : related.map((other, at) => ({ id: at + 1, ...location(other) })),
    fixes: edits === undefined ? undefined : [fixOf(found, edits, language)],
  }
}

/** Words from the data may look like a link that they are not. */
function unlinked(text: string): string {
  return oneLine(text).replace(/\[(?=[^\]]*\]\()/gu, '\\[')
}

function linkText(text: string): string {
  return text.replace(/[\\[\]]/gu, '\\$&')
}

function location({ source, span }: Place): object {
  return {
    physicalLocation: { artifactLocation: artifact(source), region: region(source, span) },
  }
}

function region(source: Source, span: Place['span']): object {
  const { line, column, endLine, endColumn } = regionIn(source, span)
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function artifact({ path }: Source): object {
  const parts = path.split('/').map(encoded).join('/')
  if (path.startsWith('/')) return { uri: `file://${parts}` }
  if (/^[a-z]:\//iu.test(path)) return { uri: `file:///${parts}` }
  return { uri: parts, uriBaseId: '%SRCROOT%' }
}

/** Half a character, which the file systems of some machines allow in a name, is in no URI. */
function encoded(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))
}

function fixOf(
  { place, fix, message }: Diagnostic,
  edits: readonly Edit[],
  language: Language,
): object {
  const { source } = place
  const replacements = edits.map(({ span, text }) => ({
    deletedRegion: region(source, span),
    insertedContent: { text },
  }))
  return {
    description: { text: unlinked((fix ?? message)[language]) },
    artifactChanges: [{ artifactLocation: artifact(source), replacements }],
  }
}

/**
 * By rule and line, so that a finding is known again when the lines above it change; of several alike in a file the
 * second has a number. GitHub adds one of its own by another name.
 */
function fingerprintsOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  const times = new Map<string, number>()
  return diagnostics.map(({ rule, place }) => {
    const own = fingerprint(`${rule}\n${lineAround(place)}`)
    const key = `${own} ${place.source.path}`
    const time = (times.get(key) ?? 0) + 1
    times.set(key, time)
    return `${own}:${time}`
  })
}

/** A line may be all of a codebook; no more than this on both sides of the place. */
const mostAround = 200

function lineAround({ source, span: { start } }: Place): string {
  const line = lineAt(source, start)
  const from = Math.max(lineStart(source, line), start - mostAround)
  const to = Math.min(lineStart(source, line + 1), start + mostAround)
  return source.text.slice(from, to).trim()
}
