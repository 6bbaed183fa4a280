import type { Located } from '../model/codebook.ts'
import type { Localised } from '../model/language.ts'
import type { Span } from '../model/source.ts'
import { nearest } from '../text/nearest.ts'
import { type Findings, noteMistyped } from './findings.ts'
import type { YamlEntry, YamlNode } from './yaml-node.ts'

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
  const entries = onlyOnce(entriesOf(node, findings), 'duplicate-key', findings)
  if (known === undefined) return entries
  const wanted = new Map<string, YamlEntry>()
  for (const [name, entry] of entries) {
    if (known.has(name)) wanted.set(name, entry)
    else reportUnknown(entry.key, known, findings)
  }
  return wanted
}

function reportUnknown(
  { value, span }: Located<string>,
  known: ReadonlySet<string>,
  findings: Findings,
): void {
  findings.error('unknown-key', span, {
    nl: `onbekende sleutel “${value}”`,
    en: `unknown key “${value}”`,
    fix: didYouMean(value, known) ?? {
      nl: `mogelijk zijn: ${[...known].join(', ')}`,
      en: `possible are: ${[...known].join(', ')}`,
    },
  })
}

/** What a map holds; anything but a map or nothing is an error. */
export function entriesOf(node: YamlNode | undefined, findings: Findings): readonly YamlEntry[] {
  if (node === undefined || node.kind === 'nothing') return []
  if (node.kind === 'map') return node.entries
  findings.error('wrong-type', node.span, expected(kindNames.map, node))
  return []
}

/** Key → where its value is written. */
export function fieldSpans(entries: ReadonlyMap<string, YamlEntry>): ReadonlyMap<string, Span> {
  return new Map([...entries].map(([name, { value }]) => [name, value.span]))
}

/** The entries by their names; of two with the same name the second is an error, and the first is taken. */
export function onlyOnce(
  entries: readonly YamlEntry[],
  rule: 'duplicate-key' | 'duplicate-id',
  findings: Findings,
): ReadonlyMap<string, YamlEntry> {
  const found = new Map<string, YamlEntry>()
  for (const entry of entries) {
    const { value, span } = entry.key
    const first = found.get(value)
    if (first === undefined) found.set(value, entry)
    else {
      findings.error(rule, span, {
        nl: `“${value}” staat er al; elke sleutel mag één keer voorkomen`,
        en: `“${value}” is there already; every key may occur once`,
        related: [first.key.span],
      })
    }
  }
  return found
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
  const text = readScalar(node, findings)
  if (text !== undefined) noteMistyped(text, findings)
  return text
}

/** A text, or what is written as one: a number, true or false. */
function readScalar(node: YamlNode | undefined, findings: Findings): Located<string> | undefined {
  if (node === undefined || node.kind === 'nothing') return undefined
  if (node.kind !== 'text') {
    findings.error('wrong-type', node.span, expected(kindNames.text, node))
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
  const text = readScalar(node, findings)
  if (text === undefined) return undefined
  const value = /^\d+(?:\.\d+)?$/u.test(text.value) ? Number(text.value) : Number.NaN
  if (value >= least && value <= most) return value
  findings.error('invalid-value', text.span, {
    nl: `“${text.value}” is geen getal van ${least} tot en met ${most}`,
    en: `“${text.value}” is no number from ${least} to ${most}`,
  })
  return undefined
}

/** `true` or `false`, nothing else: in YAML `ja` and `no` are words. */
export function readFlag(node: YamlNode | undefined, findings: Findings): boolean {
  const text = readScalar(node, findings)
  if (text === undefined || text.value === 'false') return false
  if (text.value === 'true') return true
  findings.error('invalid-value', text.span, {
    nl: `“${text.value}” kan hier niet; schrijf true of false`,
    en: `“${text.value}” cannot stand here; write true or false`,
  })
  return false
}

/** One of a few words; undefined, and said, where it is another. */
export function readChoice<Choice extends string>(
  node: YamlNode | undefined,
  choices: readonly Choice[],
  findings: Findings,
): Choice | undefined {
  const text = readScalar(node, findings)
  if (text === undefined) return undefined
  const choice = choices.find((candidate) => candidate === text.value)
  if (choice === undefined) {
    findings.error('invalid-value', text.span, {
      nl: `“${text.value}” kan hier niet; kies uit ${choices.join(', ')}`,
      en: `“${text.value}” cannot stand here; choose from ${choices.join(', ')}`,
      fix: didYouMean(text.value, choices),
    })
  }
  return choice
}
