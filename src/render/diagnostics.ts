import { type Diagnostic, severities, type Severity } from '../model/diagnostic.ts'
import { applyEdits, withoutOverlap } from '../model/edit.ts'
import type { Language, Localised } from '../model/language.ts'
import { lineAt, lineStart, type Place, pointAt, type Source, type Span } from '../model/source.ts'
import { type ColorLevel, type Paint, type Palette, palette } from './palette.ts'
import { harmless, oneLine, widthOf } from './terminal-text.ts'

export interface Page {
  readonly language: Language
  readonly level: ColorLevel
  /** How wide the screen is, where that is known. */
  readonly width?: number
}

// An interview may be one long line; no more of it is shown than what the finding is about.
const mostShown = 100
const leastShown = 30

/** What a finding of each severity is called, and several of them. */
const counted: Readonly<Record<Severity, { readonly one: Localised; readonly more: Localised }>> = {
  error: { one: { nl: 'fout', en: 'error' }, more: { nl: 'fouten', en: 'errors' } },
  warning: {
    one: { nl: 'waarschuwing', en: 'warning' },
    more: { nl: 'waarschuwingen', en: 'warnings' },
  },
  info: { one: { nl: 'opmerking', en: 'remark' }, more: { nl: 'opmerkingen', en: 'remarks' } },
}
export const seeAlso: Localised = { nl: 'zie ook', en: 'see also' }

export function severityName(severity: Severity, language: Language): string {
  return counted[severity].one[language]
}

/** Findings as a person reads them, with the line that each is about, and their number at the end. */
export function diagnosticsText(diagnostics: readonly Diagnostic[], page: Page): string {
  if (diagnostics.length === 0) return ''
  const paint = palette(page.level)
  const findings = withoutSecrets(diagnostics).map((found) => findingLines(found, page, paint))
  return [...findings, [countText(diagnostics, page.language)]]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

/** One finding as a person reads it, without colours and without the line that it is about: that may be of an interview. */
export function findingText(found: Diagnostic, language: Language): string {
  const paint = palette(0)
  return [headLine(found, language, paint), ...adviceLines(found, language, paint)].join('\n')
}

function findingLines(found: Diagnostic, page: Page, paint: Palette): readonly string[] {
  return [
    headLine(found, page.language, paint),
    ...excerptLines(found, page, paint[found.severity]),
    ...adviceLines(found, page.language, paint),
  ]
}

function headLine(found: Diagnostic, language: Language, paint: Palette): string {
  const { rule, severity, message, place } = found
  return [
    paint.strong(placeText(place)),
    paint[severity](severityName(severity, language)),
    paint.quiet(oneLine(rule)),
    oneLine(message[language]),
  ].join('  ')
}

/** What would be right, and the other places. */
function adviceLines(found: Diagnostic, language: Language, paint: Palette): readonly string[] {
  const { fix, related } = found
  return [
    ...(fix === undefined ? [] : [`  → ${oneLine(fix[language])}`]),
    ...related.map((other) => paint.quiet(`  ${seeAlso[language]} ${placeText(other)}`)),
  ]
}

export function placeText({ source, span }: Place): string {
  const { line, column } = pointAt(source, span.start)
  return `${oneLine(source.path)}:${line}:${column}`
}

/** The line of the place with carets under the span; nothing for a place that has no words. */
function excerptLines(
  { place: { source, span } }: Diagnostic,
  page: Page,
  paint: Paint,
): readonly string[] {
  const { text } = source
  const line = lineAt(source, span.start)
  const from = lineStart(source, line)
  const newline = text.indexOf('\n', from)
  const to = newline < 0 ? text.length : newline
  const gutter = `${line} │ `
  const room = Math.min(mostShown, Math.max(leastShown, (page.width ?? Infinity) - gutter.length))
  const window = windowOf(
    harmless(text.slice(Math.max(from, span.start - 2 * room), span.start)),
    harmless(text.slice(span.start, Math.min(to, span.start + 2 * room))),
    room,
  )
  if ((window.before + window.from).trim() === '') return []
  const marked = window.from.slice(0, Math.max(0, span.end - span.start))
  // Of nothing, or nothing but tabs, the beginning is shown.
  const carets = marked.trim() === '' ? '^' : under(marked, '^')
  return [
    gutter + window.before + window.from,
    `${' '.repeat(line.toString().length)} │ ${under(window.before, ' ')}${paint(carets)}`,
  ]
}

/**
 * The same with a dot for each letter of what must not be in a log, wherever its line is shown: what one finding hides is on the
 * line of another too.
 */
function withoutSecrets(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const spans = new Map<Source, Span[]>()
  for (const { secret, place } of diagnostics) {
    if (secret === true) spans.set(place.source, [...(spans.get(place.source) ?? []), place.span])
  }
  if (spans.size === 0) return diagnostics
  const dotted = new Map([...spans].map(([source, own]) => [source, withDots(source, own)]))
  return diagnostics.map((found) => {
    const source = dotted.get(found.place.source)
    return source === undefined ? found : { ...found, place: { ...found.place, source } }
  })
}

/** A dot for a UTF-16 unit, so that offsets stay. */
function withDots({ path, text }: Source, spans: readonly Span[]): Source {
  const dots = spans.map((span) => ({
    span,
    text: text.slice(span.start, span.end).replace(/\S/g, '•'),
  }))
  return { path, text: applyEdits(text, withoutOverlap(dots.map((dot) => [dot])).flat()) }
}

interface Window {
  readonly before: string
  readonly from: string
}

/** What is shown of a line, that is split where the span starts; a cut end gets an ellipsis, which has its place too. */
function windowOf(before: string, from: string, room: number): Window {
  const ahead = Array.from(before)
  const rest = Array.from(from)
  if (ahead.length + rest.length <= room) return { before, from }
  const shown = room - 2
  const after = Math.min(rest.length, Math.max(Math.ceil(0.6 * shown), shown - ahead.length))
  const kept = Math.min(ahead.length, shown - after)
  return {
    before: (kept < ahead.length ? '…' : '') + ahead.slice(ahead.length - kept).join(''),
    from: rest.slice(0, after).join('') + (after < rest.length ? '…' : ''),
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
