import { type Diagnostic, diagnosticOf } from '../model/diagnostic.ts'
import type { Localised } from '../model/language.ts'
import type { Source, Span } from '../model/source.ts'
import type { YamlNode } from './yaml-node.ts'
import { readYamlQuickly } from './yaml-quick.ts'
import { deepest } from './yaml-scan.ts'
import { readYamlStrictly, type YamlRule } from './yaml-strict.ts'

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
  const report = (rule: YamlRule, { start, end }: Span, said: Localised): void => {
    const span = { start: within.start + start, end: within.start + end }
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

/** A rough upper bound of the depth, by brackets that stay open and by indentation; undefined where it is safe. */
function tooDeepAt(text: string): number | undefined {
  const indents: number[] = []
  let brackets = 0
  for (const line of text.matchAll(/^(?<lead>(?:[ \t]|[-?:][ \t])*)(?<rest>[^\n]*)/gmu)) {
    const { lead = '', rest = '' } = line.groups ?? {}
    if (rest === '' && lead.trim() === '') continue
    while ((indents.at(-1) ?? -1) >= lead.length) indents.pop()
    indents.push(lead.length)
    const markers = lead.replace(/[ \t]/gu, '').length
    const opened = openBrackets(rest, brackets)
    brackets = opened.last
    if (indents.length + markers + opened.most > deepest) return line.index
  }
  return undefined
}

/** What brackets in it open and close nothing: quoted texts and comments. */
const notSyntax = /(?<=^|[\s[{,])(?:"(?:[^"\\]|\\.)*"|'[^']*')|(?<=^|\s)#.*/gu

/** How many brackets are open at the most and at the end of a line that begins with so many. */
function openBrackets(line: string, before: number): { most: number; last: number } {
  let most = before
  let last = before
  for (const character of line.replace(notSyntax, '')) {
    if (character === '[' || character === '{') last += 1
    else if (character === ']' || character === '}') last = Math.max(0, last - 1)
    most = Math.max(most, last)
  }
  return { most, last }
}
