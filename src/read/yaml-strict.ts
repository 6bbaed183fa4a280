import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'
import type { Remark } from '../model/diagnostic.ts'
import type { Span } from '../model/source.ts'
import type { YamlEntry, YamlNode } from './yaml-node.ts'
import { mistakesIn, unwanted, type YamlRule } from './yaml-syntax.ts'

interface Context {
  /** Where the YAML begins in its source. */
  readonly shift: number
  /** Takes offsets in the YAML. */
  report(rule: YamlRule, span: Span, said: Remark): void
}

interface Reading extends Context {
  readonly text: string
}

/** Loaded when needed: reading this way takes five times as long as the quick way, and loading it is half of that. */
function loadYaml(): typeof Yaml {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- require() has no types; this is the package itself
  return createRequire(import.meta.url)('yaml')
}

/** Reads YAML and reports all that is wrong with it; undefined where there is nothing to read. */
export function readYamlStrictly(text: string, context: Context): YamlNode | undefined {
  const yaml = loadYaml()
  const documents = yaml.parseAllDocuments(text, {
    schema: 'failsafe',
    prettyErrors: false,
    strict: true,
    // Readers tell of a key that is there twice, and where the first stands.
    uniqueKeys: false,
  })
  const [document, second] = [...documents]
  checkDirectives(text, document === undefined, context)
  if (document === undefined || !('errors' in document)) return undefined
  for (const { rule, span, said } of mistakesIn(document, yaml)) context.report(rule, span, said)
  if (second !== undefined) {
    const [start] = second.range
    context.report(
      'yaml-syntax',
      { start, end: start + 3 },
      {
        nl: 'een tweede YAML-document in één bestand; laat alleen het eerste staan',
        en: 'a second YAML document in one file; keep only the first',
      },
    )
  }
  return nodeOf(document.contents, yaml, { ...context, text })
}

function nodeOf(node: unknown, yaml: typeof Yaml, context: Reading): YamlNode {
  const { isAlias, isMap, isScalar, isSeq } = yaml
  if (isAlias(node) || hasMark(node, yaml)) {
    context.report('yaml-feature', markSpan(node, context.text), unwanted)
  }
  if (isScalar(node)) {
    const span = spanOf(node, context)
    const text = typeof node.value === 'string' ? node.value : ''
    const empty = text === '' && node.type === 'PLAIN'
    return empty ? { kind: 'nothing', span } : { kind: 'text', text, span }
  }
  if (isSeq(node)) {
    return {
      kind: 'list',
      items: node.items.map((item) => nodeOf(item, yaml, context)),
      span: spanOf(node, context),
    }
  }
  if (isMap(node)) {
    const entries = node.items.map((pair) => entryOf(pair, yaml, context))
    return { kind: 'map', entries, span: spanOf(node, context) }
  }
  const nowhere = { start: context.shift, end: context.shift }
  return { kind: 'nothing', span: isAlias(node) ? spanOf(node, context) : nowhere }
}

function entryOf({ key, value }: Yaml.Pair, yaml: typeof Yaml, context: Reading): YamlEntry {
  const name = nodeOf(key, yaml, context)
  const { start, end } = name.span
  if (name.kind !== 'text') {
    const { shift } = context
    const at = { start: start - shift, end: Math.max(end, start + 1) - shift }
    context.report('yaml-syntax', at, {
      nl: 'een sleutel moet een tekst zijn',
      en: 'a key must be a text',
    })
  }
  return {
    key: { value: name.kind === 'text' ? name.text : '', span: name.span },
    value:
      value === null
        ? { kind: 'nothing', span: { start: end, end } }
        : nodeOf(value, yaml, context),
  }
}

function hasMark(node: unknown, { isMap, isScalar, isSeq }: typeof Yaml): node is Yaml.Node {
  const marked = isScalar(node) || isSeq(node) || isMap(node)
  return marked && (node.anchor !== undefined || isForeignTag(node.tag))
}

/** An alias is a mark as a whole; an anchor or tag stands in front of what it is about. */
function markSpan(node: Yaml.Node, text: string): Span {
  const [start, end] = node.range ?? [0, 0]
  if ('source' in node && text.startsWith('*', start)) return { start, end }
  const mark = /[&!][^\s,[\]{}]*(?:\s+(?:#.*)?)*$/u.exec(
    text.slice(Math.max(0, start - 200), start),
  )
  const at = mark === null ? start : start - mark[0].length
  const length = /^[&!]\S*/u.exec(text.slice(at, at + 200))?.[0].length ?? 1
  return { start: at, end: at + length }
}

/** Lines with % in front of the document, which the parser passes over where they are wrong. */
function checkDirectives(text: string, alone: boolean, context: Context): void {
  if (!/^(?:[ ]*(?:#.*)?\n)*%/u.test(text)) return
  const [head = ''] = text.split(/^---/mu, 1)
  const [first, second] = [...head.matchAll(/^%\w.*/gmu)]
  const wrong = alone ? first : second
  if (wrong === undefined) return
  const span = { start: wrong.index, end: wrong.index + wrong[0].length }
  context.report('yaml-syntax', span, {
    nl: 'een regel die met % begint hoort niet in dit bestand; haal haar weg',
    en: 'a line that begins with % has no place here; remove it',
  })
}

/** The tags that the failsafe schema itself gives are nobody's wish. */
function isForeignTag(tag: string | undefined): boolean {
  return tag !== undefined && !/^tag:yaml.org,2002:(?:str|seq|map)$/u.test(tag)
}

/** The parser counts the line end of a block text (`|`, `>`) as part of it. */
function spanOf(node: Yaml.Node, { shift, text }: Reading): Span {
  const [start, end] = node.range ?? [0, 0]
  return { start: shift + start, end: shift + start + text.slice(start, end).trimEnd().length }
}
