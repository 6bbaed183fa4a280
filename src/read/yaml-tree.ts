import { type Diagnostic, diagnosticOf, type Remark } from '../model/diagnostic.ts'
import type { Localised } from '../model/language.ts'
import { lineAt, type Source, type Span } from '../model/source.ts'
import type { YamlNode } from './yaml-node.ts'
import { readYamlQuickly } from './yaml-quick.ts'
import { deepest } from './yaml-scan.ts'
import { readYamlStrictly } from './yaml-strict.ts'
import type { YamlRule } from './yaml-syntax.ts'

export interface YamlReading {
  readonly root: YamlNode
  readonly diagnostics: readonly Diagnostic[]
}

const largestYaml = 8 * 2 ** 20

/**
 * Reads one YAML document out of a stretch of a source.
 *
 * @param within where the YAML stands: the whole source, or a transcript's front matter
 * @returns the tree, and a diagnostic for all that is not plain YAML: broken syntax, aliases, tags. A key may be there twice
 */
export function readYamlTree(source: Source, within: Span): YamlReading {
  const text = source.text.slice(within.start, within.end)
  const diagnostics: Diagnostic[] = []
  const told = new Set<number>()
  // What else is wrong on a line follows from the first of it, nearly always.
  const report = (rule: YamlRule, { start, end }: Span, said: Remark): void => {
    const span = { start: within.start + start, end: within.start + end }
    const line = lineAt(source, span.start)
    if (told.has(line)) return
    told.add(line)
    diagnostics.push(diagnosticOf(said, { rule, severity: 'error', place: { source, span } }))
  }
  const nothing = { kind: 'nothing', span: { start: within.start, end: within.start } } as const

  const quick = text.length > largestYaml ? undefined : readYamlQuickly(text, within.start)
  if (quick !== undefined) return { root: quick, diagnostics }
  const refusal = refuse(text)
  if (refusal !== undefined) {
    report('yaml-syntax', { start: refusal.at, end: refusal.at + 1 }, refusal.message)
    return { root: nothing, diagnostics }
  }
  return { root: readYamlStrictly(text, { shift: within.start, report }) ?? nothing, diagnostics }
}

/** Broken beyond repair before the parser sees it: it recurses, and far too deep input would end the process. */
function refuse(text: string): { at: number; message: Localised } | undefined {
  if (text.length > largestYaml) {
    const size = Math.round(largestYaml / 2 ** 20)
    return {
      at: 0,
      message: {
        nl: `te groot voor YAML: meer dan ${size} MB`,
        en: `too large for YAML: over ${size} MB`,
      },
    }
  }
  const at = tooDeepAt(text)
  if (at === undefined) return undefined
  return {
    at,
    message: {
      nl: `te diep genest: meer dan ${deepest} niveaus`,
      en: `nested too deeply: over ${deepest} levels`,
    },
  }
}

/** Where a rough upper bound of the depth, by brackets that stay open and by indentation, is too high. */
function tooDeepAt(text: string): number | undefined {
  const indents: number[] = []
  let open = 0
  for (const line of text.matchAll(/^(?<lead>(?:[ \t]|[-?:][ \t])*)(?<rest>[^\n]*)/gmu)) {
    const { lead = '', rest = '' } = line.groups ?? {}
    if (line[0].trim() === '') continue
    while ((indents.at(-1) ?? -1) >= lead.length) indents.pop()
    indents.push(lead.length)
    const markers = lead.replace(/[ \t]/gu, '').length
    const left = deepest - indents.length - markers
    if (left < open) return line.index + Math.min(lead.length, 2 * deepest)
    const brackets = followBrackets(rest, open, left)
    if (brackets.tooDeepAt !== undefined) return line.index + lead.length + brackets.tooDeepAt
    open = brackets.open
  }
  return undefined
}

/** What brackets in it open and close nothing: quoted texts and comments. */
const notSyntax = /(?<=^|[\s[{,])(?:"(?:[^"\\]|\\.)*"|'[^']*')|(?<=^|\s)#.*/gu

interface Brackets {
  /** How many are open at the end of the line. */
  readonly open: number
  /** Where more of them are open than there may be. */
  readonly tooDeepAt?: number
}

function followBrackets(line: string, before: number, most: number): Brackets {
  let open = before
  const syntax = line.replace(notSyntax, (text) => ' '.repeat(text.length))
  for (const { 0: bracket, index } of syntax.matchAll(/[[\]{}]/gu)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1)
    if (open > most) return { open, tooDeepAt: index }
  }
  return { open }
}
