import type { Located } from '../model/codebook.ts'
import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import type { Localised } from '../model/language.ts'
import type { Source, Span } from '../model/source.ts'
import { nearest } from '../text/nearest.ts'
import type { YamlEntry, YamlNode } from './yaml-node.ts'

/** Collects what is wrong with a file while it is being read, so that one slip hides no other. */
export interface Findings {
  readonly source: Source
  readonly diagnostics: Diagnostic[]
  error(span: Span, message: Localised, fix?: Localised): void
  warning(span: Span, message: Localised, fix?: Localised): void
}

export function createFindings(source: Source, rule: string): Findings {
  const diagnostics: Diagnostic[] = []
  const add =
    (severity: Severity) =>
    (span: Span, message: Localised, fix?: Localised): void => {
      const place = { source, span }
      diagnostics.push({ rule, severity, message, place, related: [], ...(fix && { fix }) })
    }
  return { source, diagnostics, error: add('error'), warning: add('warning') }
}

export const kindNames: Readonly<Record<YamlNode['kind'], Localised>> = {
  text: { nl: 'een tekst', en: 'a text' },
  list: { nl: 'een lijst', en: 'a list' },
  map: { nl: 'een groep sleutels', en: 'a map' },
  nothing: { nl: 'niets', en: 'nothing' },
}

/** “Did you mean”, as the fix of a diagnostic; undefined where nothing comes near. */
export function didYouMean(word: string, candidates: Iterable<string>): Localised | undefined {
  const best = nearest(word, candidates)
  return best === undefined
    ? undefined
    : { nl: `bedoel je “${best}”?`, en: `did you mean “${best}”?` }
}

/** The entries of a map; an unknown key is an error with a suggestion. Anything but a map or nothing is one too. */
export function readEntries(
  node: YamlNode | undefined,
  known: ReadonlySet<string> | undefined,
  findings: Findings,
): ReadonlyMap<string, YamlEntry> {
  if (node === undefined || node.kind === 'nothing') return new Map()
  if (node.kind !== 'map') {
    findings.error(node.span, expected(kindNames.map, node))
    return new Map()
  }
  const entries = new Map<string, YamlEntry>()
  for (const entry of node.entries) {
    const { key } = entry
    if (known !== undefined && !known.has(key.value)) {
      findings.error(
        key.span,
        { nl: `onbekende sleutel “${key.value}”`, en: `unknown key “${key.value}”` },
        didYouMean(key.value, known) ?? {
          nl: `mogelijk zijn: ${[...known].join(', ')}`,
          en: `possible are: ${[...known].join(', ')}`,
        },
      )
      continue
    }
    entries.set(key.value, entry)
  }
  return entries
}

export function expected(kind: Localised, found: YamlNode): Localised {
  const other = kindNames[found.kind]
  return {
    nl: `hier hoort ${kind.nl} te staan, geen ${other.nl.replace(/^een /u, '')}`,
    en: `this should be ${kind.en}, not ${other.en}`,
  }
}

export function readText(
  node: YamlNode | undefined,
  findings: Findings,
): Located<string> | undefined {
  if (node === undefined || node.kind === 'nothing') return undefined
  if (node.kind !== 'text') {
    findings.error(node.span, expected(kindNames.text, node))
    return undefined
  }
  return { value: node.text.normalize('NFC').trim(), span: node.span }
}

/** A list of texts; a single text counts as a list of one. */
export function readTexts(
  node: YamlNode | undefined,
  findings: Findings,
): readonly Located<string>[] {
  if (node === undefined || node.kind === 'nothing') return []
  if (node.kind !== 'list') {
    const text = readText(node, findings)
    return text === undefined ? [] : [text]
  }
  return node.items.flatMap((item) => readText(item, findings) ?? [])
}

/** A decimal number within bounds; undefined, and said, where it is none. */
export function readNumber(
  node: YamlNode | undefined,
  { least, most }: { readonly least: number; readonly most: number },
  findings: Findings,
): number | undefined {
  const text = readText(node, findings)
  if (text === undefined) return undefined
  const value = /^\d+(?:\.\d+)?$/u.test(text.value) ? Number(text.value) : Number.NaN
  if (value >= least && value <= most) return value
  findings.error(text.span, {
    nl: `“${text.value}” is geen getal van ${least} tot en met ${most}`,
    en: `“${text.value}” is no number from ${least} to ${most}`,
  })
  return undefined
}

/** `true` or `false`, nothing else: in YAML `ja` and `no` are words. */
export function readFlag(node: YamlNode | undefined, findings: Findings): boolean {
  const text = readText(node, findings)
  if (text === undefined || text.value === 'false') return false
  if (text.value === 'true') return true
  findings.error(text.span, {
    nl: `“${text.value}” kan hier niet; schrijf true of false`,
    en: `“${text.value}” cannot stand here; write true or false`,
  })
  return false
}
