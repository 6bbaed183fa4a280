import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'
import type { Localised } from '../model/language.ts'
import type { Span } from '../model/source.ts'
import type { YamlEntry, YamlNode } from './yaml-node.ts'

/** What is no YAML, and what is YAML that we do not want. */
export type YamlRule = 'yaml-syntax' | 'yaml-feature'

interface Context {
  /** Where the YAML begins in its source. */
  readonly shift: number
  /** Takes offsets in the YAML. */
  report(rule: YamlRule, span: Span, message: Localised): void
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
  if (document === undefined || !('errors' in document)) return undefined
  for (const { pos, message, code } of [...document.errors, ...document.warnings]) {
    const span = { start: pos[0], end: Math.max(pos[1], pos[0] + 1) }
    context.report('yaml-syntax', span, syntaxMessage(code, message))
  }
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
    const [start, end] = node.range ?? [0, 0]
    context.report(
      'yaml-feature',
      { start, end: Math.max(end, start + 1) },
      {
        nl: 'ankers, verwijzingen en tags (&, *, !) horen niet in dit bestand; zet tekst die zo begint tussen aanhalingstekens',
        en: 'anchors, aliases and tags (&, *, !) have no place here; quote a text that begins with one',
      },
    )
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
  return { kind: 'nothing', span: { start: context.shift, end: context.shift } }
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

/** The tags that the failsafe schema itself gives are nobody's wish. */
function isForeignTag(tag: string | undefined): boolean {
  return tag !== undefined && !/^tag:yaml.org,2002:(?:str|seq|map)$/u.test(tag)
}

/** The parser counts the line end of a block text (`|`, `>`) as part of it. */
function spanOf(node: Yaml.Node, { shift, text }: Reading): Span {
  const [start, end] = node.range ?? [0, 0]
  return { start: shift + start, end: shift + start + text.slice(start, end).trimEnd().length }
}

/** The parser's own sentences are English; these are the ones that people meet. */
function syntaxMessage(code: string, message: string): Localised {
  const dutch = syntaxMessages.get(code)
  return { nl: dutch ?? `ongeldige YAML: ${message}`, en: `invalid YAML: ${message}` }
}

const syntaxMessages: ReadonlyMap<string, string> = new Map([
  ['TAB_AS_INDENT', 'een tab als inspringing; gebruik spaties'],
  ['BAD_INDENT', 'de inspringing klopt niet met de regels erboven'],
  [
    'MISSING_CHAR',
    'ongeldige YAML: er ontbreekt een teken, zoals een dubbele punt, een komma of een haakje',
  ],
  ['UNEXPECTED_TOKEN', 'ongeldige YAML: hier staat iets wat op deze plek niet kan'],
  ['BAD_ALIAS', 'een waarde die met * begint moet tussen aanhalingstekens: "*begaafd"'],
  [
    'BAD_SCALAR_START',
    'deze waarde begint met een bijzonder teken; zet haar tussen aanhalingstekens',
  ],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    'ongeldige YAML: klopt de inspringing, of moet een tekst met “: ” tussen aanhalingstekens?',
  ],
  ['MULTILINE_IMPLICIT_KEY', 'ongeldige YAML: na de sleutel ontbreekt een dubbele punt'],
  ['TAG_RESOLVE_FAILED', 'tags (!) horen niet in dit bestand'],
])
