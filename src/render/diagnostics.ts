import { type Diagnostic, severities, type Severity } from '../model/diagnostic.ts'
import type { Language, Localised } from '../model/language.ts'
import { codePointCounter, type Place, positionAt } from '../model/source.ts'
import { type ColorLevel, type Paint, type Palette, palette } from './palette.ts'
import { harmless, oneLine, widthOf } from './terminal-text.ts'

export interface Page {
  readonly language: Language
  readonly level: ColorLevel
}

// An interview may be one long line; no more of it is shown than what the finding is about.
const mostShown = 100
const mostAfter = 60

/** What a finding of each severity is called, and several of them. */
const counted: Readonly<Record<Severity, { readonly one: Localised; readonly more: Localised }>> = {
  error: { one: { nl: 'fout', en: 'error' }, more: { nl: 'fouten', en: 'errors' } },
  warning: {
    one: { nl: 'waarschuwing', en: 'warning' },
    more: { nl: 'waarschuwingen', en: 'warnings' },
  },
  info: { one: { nl: 'opmerking', en: 'remark' }, more: { nl: 'opmerkingen', en: 'remarks' } },
}
const seeAlso: Localised = { nl: 'zie ook', en: 'see also' }

/** Findings as a person reads them, with the line that each is about, and their number at the end. */
export function diagnosticsText(diagnostics: readonly Diagnostic[], page: Page): string {
  if (diagnostics.length === 0) return ''
  const paint = palette(page.level)
  const findings = diagnostics.map((found) => findingLines(found, page.language, paint))
  return [...findings, [countText(diagnostics, page.language)]]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

function findingLines(found: Diagnostic, language: Language, paint: Palette): readonly string[] {
  const { rule, severity, message, fix, place, related } = found
  const head = [
    paint.strong(placeText(place)),
    paint[severity](counted[severity].one[language]),
    paint.quiet(oneLine(rule)),
    oneLine(message[language]),
  ]
  return [
    head.join('  '),
    ...excerptLines(found, paint[severity]),
    ...(fix === undefined ? [] : [`  → ${oneLine(fix[language])}`]),
    ...related.map((other) => paint.quiet(`  ${seeAlso[language]} ${placeText(other)}`)),
  ]
}

function placeText({ source, span }: Place): string {
  const { line, column } = positionAt(source.text, span.start)
  const lineStart = span.start - (column - 1)
  const before = codePointCounter(source.text.slice(lineStart, span.start))(column - 1)
  return `${oneLine(source.path)}:${line}:${before + 1}`
}

/** The line of the place with carets under the span; nothing for a place that has no words. */
function excerptLines(
  { place: { source, span }, secret }: Diagnostic,
  paint: Paint,
): readonly string[] {
  const { line, column } = positionAt(source.text, span.start)
  const text = lineFrom(source.text, span.start - (column - 1))
  if (text.trim() === '') return []
  const { before, from } = windowOf(harmless(text), column - 1)
  const marked = from.slice(0, Math.max(0, span.end - span.start))
  const shown = secret === true ? hidden(marked) : marked
  const gutter = `${line} │ `
  const carets = under(marked, '^') || '^'
  return [
    gutter + before + shown + from.slice(marked.length),
    `${' '.repeat(line.toString().length)} │ ${under(before, ' ')}${paint(carets)}`,
  ]
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end < 0 ? undefined : end)
}

/** A dot for each letter of what must not be in a log. */
function hidden(words: string): string {
  return words.replace(/[^\s…]/gu, (one) => '•'.repeat(widthOf(one)))
}

interface Window {
  readonly before: string
  readonly from: string
}

/** What is shown of a line, split where the span starts; a cut end gets an ellipsis. */
function windowOf(text: string, split: number): Window {
  const before = Array.from(text.slice(0, split))
  const from = Array.from(text.slice(split))
  if (before.length + from.length <= mostShown)
    return { before: before.join(''), from: from.join('') }
  const after = Math.min(from.length, Math.max(mostAfter, mostShown - before.length))
  const ahead = Math.min(before.length, mostShown - after)
  return {
    before: (ahead < before.length ? '…' : '') + before.slice(before.length - ahead).join(''),
    from: from.slice(0, after).join('') + (after < from.length ? '…' : ''),
  }
}

/** As wide as the text with every character the same; a tab stays, so that it stops where it did above. */
function under(text: string, character: string): string {
  return text
    .split('\t')
    .map((piece) => character.repeat(widthOf(piece)))
    .join('\t')
}

/** “2 fouten, 1 waarschuwing”; empty where there is nothing to count. */
export function countText(diagnostics: readonly Diagnostic[], language: Language): string {
  return severities
    .map(
      (severity) =>
        [severity, diagnostics.filter((one) => one.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => {
      const { one, more } = counted[severity]
      return `${count} ${(count === 1 ? one : more)[language]}`
    })
    .join(', ')
}
