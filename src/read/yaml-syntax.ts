import type * as Yaml from 'yaml'
import type { Remark } from '../model/diagnostic.ts'
import type { Localised } from '../model/language.ts'
import type { Span } from '../model/source.ts'
import { syntaxMessage } from './yaml-messages.ts'

/** What is no YAML, and what is YAML that we do not want. */
export type YamlRule = 'yaml-syntax' | 'yaml-feature'

export interface YamlMistake {
  readonly rule: YamlRule
  /** Offsets in the YAML. */
  readonly span: Span
  readonly said: Remark
}

export const unwanted: Localised = {
  nl: 'ankers, verwijzingen en tags (&, *, !) horen niet in dit bestand; zet tekst die zo begint tussen aanhalingstekens',
  en: 'anchors, aliases and tags (&, *, !) have no place here; quote a text that begins with one',
}

type Problem = Yaml.YAMLParseError | Yaml.YAMLWarning

/** What the parser found, in our words; what is not closed is told where it opens, for it is noticed far behind that. */
export function mistakesIn(
  document: Yaml.Document.Parsed,
  yaml: typeof Yaml,
): readonly YamlMistake[] {
  const problems: readonly Problem[] = [...document.errors, ...document.warnings]
  const closing = problems.some(({ message }) => unclosed.test(message))
  const openings = closing ? openingsIn(document, yaml) : new Map<number, number[]>()
  return problems.map((problem) => mistakeOf(problem, openings))
}

const unclosed = /^Missing closing .quote$|end with a (?<end>[\]}])$/u

function mistakeOf(
  { code, message, pos: [start, end] }: Problem,
  openings: ReadonlyMap<number, number[]>,
): YamlMistake {
  const opening = unclosed.test(message) ? openings.get(start)?.pop() : undefined
  if (opening !== undefined) {
    const span = { start: opening, end: opening + 1 }
    return { rule: 'yaml-syntax', span, said: openMessage(message) }
  }
  const span = { start, end: Math.max(end, start + 1) }
  if (marks.has(code)) return { rule: 'yaml-feature', span, said: unwanted }
  return { rule: 'yaml-syntax', span, said: syntaxMessage(code, message) }
}

/** Where it ends → where it opens, the innermost last, of all in quotes or brackets. */
function openingsIn(document: Yaml.Document.Parsed, yaml: typeof Yaml): Map<number, number[]> {
  const openings = new Map<number, number[]>()
  const note = (node: Yaml.Scalar | Yaml.YAMLMap | Yaml.YAMLSeq): void => {
    const [start, end] = node.range ?? [0, 0]
    openings.set(end, [...(openings.get(end) ?? []), start])
  }
  yaml.visit(document, {
    Scalar: (_, node) => {
      if (node.type?.startsWith('QUOTE') === true) note(node)
    },
    Collection: (_, node) => {
      if (node.flow === true) note(node)
    },
  })
  return openings
}

function openMessage(message: string): Remark {
  const close = unclosed.exec(message)?.groups?.end
  if (close === undefined) {
    return {
      nl: 'het aanhalingsteken dat hier opent, wordt niet gesloten',
      en: 'the quotation mark that opens here is not closed',
      fix: {
        nl: 'zet er hetzelfde teken achter, of haal dit weg',
        en: 'put the same sign behind it, or remove this one',
      },
    }
  }
  return {
    nl: `het haakje dat hier opent, wordt niet gesloten met “${close}”`,
    en: `the bracket that opens here is not closed with “${close}”`,
    fix: {
      nl: `zet “${close}” aan het eind; regels binnen de haakjes moeten inspringen`,
      en: `put “${close}” at the end; lines inside the brackets must be indented`,
    },
  }
}

const marks: ReadonlySet<string> = new Set([
  'ALIAS_PROPS',
  'BAD_PROP_ORDER',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
])
