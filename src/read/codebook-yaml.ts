import {
  type Code,
  type Codebook,
  type Condition,
  type Located,
  roleCondition,
} from '../model/codebook.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'
import {
  createFindings,
  didYouMean,
  expected,
  type Findings,
  kindNames,
  readEntries,
  readFlag,
  readText,
  readTexts,
} from './fields.ts'
import { readKeyword } from './keyword.ts'
import { readPhrases } from './phrase.ts'
import { roleName } from './roles.ts'
import { isKnownCode, readThreads } from './threads.ts'
import type { YamlEntry, YamlNode } from './yaml-node.ts'
import { readYamlTree } from './yaml-tree.ts'

export interface CodebookReading {
  readonly codebook: Codebook
  readonly diagnostics: readonly Diagnostic[]
}

const topKeys = new Set([
  'codebook',
  'version',
  'language',
  'title',
  'description',
  'levels',
  'codes',
  'threads',
])
const codeKeys = [
  'label',
  'definition',
  'when',
  'when_not',
  'examples',
  'counterexamples',
  'keywords',
  'exclude',
  'applies_to',
  'manual',
  'deprecated',
  'replaced_by',
] as const

/** Reads what it can of a codebook and reports the rest, so that one slip hides no other. */
export function readCodebookYaml(source: Source): CodebookReading {
  const findings = createFindings(source, 'codebook')
  const { root, diagnostics } = readYamlTree(source, { start: 0, end: source.text.length })
  const top = readEntries(root, topKeys, findings)
  const value = (key: string): YamlNode | undefined => top.get(key)?.value
  const codes = readCodes(value('codes'), findings)
  if (codes.length === 0 && diagnostics.length === 0) reportEmpty(findings)
  const codebook: Codebook = {
    source,
    name: readText(value('codebook'), findings)?.value ?? '',
    version: readText(value('version'), findings)?.value,
    levels: readTexts(value('levels'), findings).map((level) => level.value),
    codes,
    threads: readThreads(value('threads'), codes, findings),
  }
  checkReplacements(codes, findings)
  return { codebook, diagnostics: [...diagnostics, ...findings.diagnostics] }
}

function reportEmpty(findings: Findings): void {
  findings.error(
    { start: 0, end: 0 },
    { nl: 'dit codeboek heeft geen codes', en: 'this codebook has no codes' },
    {
      nl: 'begin met “codes:” en daaronder een code met keywords',
      en: 'begin with “codes:” and under it a code with keywords',
    },
  )
}

interface Branch {
  readonly id: string
  readonly depth: number
  readonly appliesTo: readonly Condition[]
}

function readCodes(node: YamlNode | undefined, findings: Findings): readonly Code[] {
  return [...readEntries(node, undefined, findings).values()].flatMap((entry) =>
    readCode(entry, undefined, findings),
  )
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
    findings.error(value.span, expected(kindNames.map, value))
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
    replacedBy: readText(own.get('replaced_by')?.value, findings),
  }
}

function listItems(node: YamlNode | undefined, findings: Findings): readonly YamlNode[] {
  if (node === undefined || node.kind === 'nothing') return []
  if (node.kind === 'list') return node.items
  findings.error(node.span, expected(kindNames.list, node))
  return []
}

function readName(key: Located<string>, findings: Findings): string | undefined {
  if (/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(key.value)) return key.value.normalize('NFC')
  findings.error(key.span, {
    nl: `“${key.value}” kan geen code zijn; gebruik letters, cijfers en streepjes, zonder spaties`,
    en: `“${key.value}” cannot be a code; use letters, digits and hyphens, without spaces`,
  })
  return undefined
}

function splitEntries(
  node: YamlNode,
  findings: Findings,
): { own: ReadonlyMap<string, YamlEntry>; below: readonly YamlEntry[] } {
  const own = new Map<string, YamlEntry>()
  const below: YamlEntry[] = []
  for (const entry of node.kind === 'map' ? node.entries : []) {
    const name = entry.key.value
    if (codeKeys.some((key) => key === name)) own.set(name, entry)
    else if (entry.value.kind === 'map') below.push(entry)
    else {
      findings.error(
        entry.key.span,
        { nl: `onbekende sleutel “${name}” bij een code`, en: `unknown key “${name}” of a code` },
        didYouMean(name, codeKeys) ?? {
          nl: `is het een code, geef hem dan een label: “${name}: { label: … }”`,
          en: `if it is a code, give it a label: “${name}: { label: … }”`,
        },
      )
    }
  }
  return { own, below }
}

function readConditions(node: YamlNode | undefined, findings: Findings): readonly Condition[] {
  return [...readEntries(node, undefined, findings).values()].map(({ key, value }) => {
    const attribute = key.value === 'rol' ? roleCondition : key.value
    const values = readTexts(value, findings).map((text) => text.value)
    if (values.length === 0) reportNoValues(key, findings)
    return { attribute, values: attribute === roleCondition ? values.map(roleName) : values }
  })
}

function reportNoValues({ value, span }: Located<string>, findings: Findings): void {
  findings.error(span, {
    nl: `“${value}” staat hier zonder waarde, dus de code zou nergens gelden; schrijf bijvoorbeeld ${value}: interview`,
    en: `“${value}” stands here without a value, so the code would apply nowhere; write for instance ${value}: interview`,
  })
}

function checkReplacements(codes: readonly Code[], findings: Findings): void {
  const ids = new Set(codes.map((code) => code.id))
  for (const { replacedBy } of codes) if (replacedBy) isKnownCode(replacedBy, ids, findings)
}
