import { type Code, type Condition, type Located, roleCondition } from '../model/codebook.ts'
import {
  didYouMean,
  entriesOf,
  expected,
  fieldSpans,
  kindNames,
  onlyOnce,
  readEntries,
  readFlag,
  readText,
  readTexts,
} from './fields.ts'
import { type Findings, noteMistyped } from './findings.ts'
import { readKeyword } from './keyword.ts'
import { readPhrases } from './phrase.ts'
import { roleName } from './roles.ts'
import type { YamlEntry, YamlNode } from './yaml-node.ts'

export const codeKeys = [
  'label',
  'definition',
  'when',
  'when_not',
  'examples',
  'counterexamples',
  'keywords',
  'exclude',
  'also',
  'applies_to',
  'manual',
  'deprecated',
  'replaced_by',
] as const

/** The codes of a codebook, every node of the tree, a parent before its children. */
export function readCodes(node: YamlNode | undefined, findings: Findings): readonly Code[] {
  const entries = onlyOnce(entriesOf(node, findings), 'duplicate-id', findings)
  return [...entries.values()].flatMap((entry) => readCode(entry, undefined, findings))
}

interface Branch {
  readonly id: string
  readonly depth: number
  readonly appliesTo: readonly Condition[]
}

/** A key of a code is one of `codeKeys`; every other key whose value is a map is a code under it. */
function readCode(
  entry: YamlEntry,
  parent: Branch | undefined,
  findings: Findings,
): readonly Code[] {
  const name = readName(entry.key, findings)
  if (name === undefined) return []
  const { value } = entry
  if (value.kind !== 'map' && value.kind !== 'nothing') {
    findings.error('wrong-type', value.span, expected(kindNames.map, value))
    return []
  }
  const { own, below } = splitEntries(value, findings)
  const branch: Branch = {
    id: parent === undefined ? name : `${parent.id}/${name}`,
    depth: parent === undefined ? 0 : parent.depth + 1,
    appliesTo: [
      ...(parent?.appliesTo ?? []),
      ...readConditions(own.get('applies_to')?.value, findings),
    ],
  }
  const children = below.flatMap((child) => readCode(child, branch, findings))
  return [codeOf(entry, { branch, parent: parent?.id, own, children }, findings), ...children]
}

interface CodeParts {
  readonly branch: Branch
  readonly parent: string | undefined
  readonly own: ReadonlyMap<string, YamlEntry>
  readonly children: readonly Code[]
}

function codeOf({ key }: YamlEntry, parts: CodeParts, findings: Findings): Code {
  const { branch, own } = parts
  const text = (name: string): string | undefined => readText(own.get(name)?.value, findings)?.value
  const keywords = own.get('keywords')?.value
  return {
    ...branch,
    span: key.span,
    parent: parts.parent,
    branch: parts.children.length > 0,
    label: text('label') ?? key.value,
    definition: text('definition'),
    when: text('when'),
    whenNot: text('when_not'),
    examples: readTexts(own.get('examples')?.value, findings),
    counterexamples: readTexts(own.get('counterexamples')?.value, findings),
    keywords: listItems(keywords, findings).flatMap((item) => readKeyword(item, findings) ?? []),
    exclude: readPhrases(own.get('exclude')?.value, findings),
    manual: readFlag(own.get('manual')?.value, findings),
    deprecated: readFlag(own.get('deprecated')?.value, findings),
    replacedBy: readTexts(own.get('replaced_by')?.value, findings),
    also: readTexts(own.get('also')?.value, findings),
    fields: fieldSpans(own),
  }
}

function listItems(node: YamlNode | undefined, findings: Findings): readonly YamlNode[] {
  if (node === undefined || node.kind === 'nothing') return []
  if (node.kind === 'list') return node.items
  findings.error('wrong-type', node.span, expected(kindNames.list, node))
  return []
}

/** What a part of a code's id can be, as a regular expression with the flag u. */
export const codeNamePattern = '^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$'
const codeName = new RegExp(codeNamePattern, 'u')

function readName(key: Located<string>, findings: Findings): string | undefined {
  if (codeName.test(key.value)) {
    noteMistyped(key, findings)
    return key.value.normalize('NFC')
  }
  findings.error('invalid-id', key.span, {
    nl: `“${key.value}” kan geen code zijn; gebruik letters, cijfers en streepjes, zonder spaties`,
    en: `“${key.value}” cannot be a code; use letters, digits and hyphens, without spaces`,
  })
  return undefined
}

function splitEntries(
  node: YamlNode,
  findings: Findings,
): { own: ReadonlyMap<string, YamlEntry>; below: readonly YamlEntry[] } {
  const own: YamlEntry[] = []
  const below: YamlEntry[] = []
  for (const entry of node.kind === 'map' ? node.entries : []) {
    if (isCodeKey(entry.key.value)) own.push(entry)
    else if (entry.value.kind === 'map') below.push(entry)
    else reportUnknown(entry.key, findings)
  }
  return {
    own: onlyOnce(own, 'duplicate-key', findings),
    below: [...onlyOnce(below, 'duplicate-id', findings).values()],
  }
}

function isCodeKey(name: string): boolean {
  return codeKeys.some((key) => key === name)
}

function reportUnknown({ value, span }: Located<string>, findings: Findings): void {
  findings.error('unknown-key', span, {
    nl: `onbekende sleutel “${value}” bij een code`,
    en: `unknown key “${value}” of a code`,
    fix: didYouMean(value, codeKeys) ?? {
      nl: `is het een code, geef hem dan een label: “${value}: { label: … }”`,
      en: `if it is a code, give it a label: “${value}: { label: … }”`,
    },
  })
}

function readConditions(node: YamlNode | undefined, findings: Findings): readonly Condition[] {
  return [...readEntries(node, undefined, findings).values()].map(({ key, value }) => {
    const attribute = key.value === 'rol' ? roleCondition : key.value
    const texts = readTexts(value, findings)
    const values = texts.map((text) => text.value)
    if (values.length === 0) reportNoValues(key, findings)
    return {
      attribute,
      values: attribute === roleCondition ? values.map(roleName) : values,
      span: key.span,
      valueSpans: texts.map((text) => text.span),
    }
  })
}

function reportNoValues({ value, span }: Located<string>, findings: Findings): void {
  findings.error('condition-without-value', span, {
    nl: `“${value}” staat hier zonder waarde, dus de code zou nergens gelden; schrijf bijvoorbeeld ${value}: interview`,
    en: `“${value}” stands here without a value, so the code would apply nowhere; write for instance ${value}: interview`,
  })
}
