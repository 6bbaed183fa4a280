import type { Located } from '../model/codebook.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type Language, languages } from '../model/language.ts'
import { defaultThresholds, type Project, type Target, type Thresholds } from '../model/project.ts'
import type { Source } from '../model/source.ts'
import { readEntries, readNumber, readText, readTexts } from './fields.ts'
import { createFindings, type Findings, withFindings } from './findings.ts'
import { readAttributes } from './declared-attributes.ts'
import { readRoles } from './roles.ts'
import { readSettings } from './rule-settings.ts'
import type { YamlEntry, YamlNode } from './yaml-node.ts'
import { readYamlTree } from './yaml-tree.ts'

export interface ProjectReading {
  readonly project: Project
  readonly diagnostics: readonly Diagnostic[]
}

export const projectKeys = [
  'title',
  'period',
  'language',
  'codebook',
  'transcripts',
  'tags',
  'roles',
  'targets',
  'thresholds',
  'attributes',
  'check',
] as const

/** Reads a project file, `rodedraad.yaml`; what is not given has the usual value. */
export function readProjectYaml(source: Source): ProjectReading {
  const findings = createFindings(source)
  const { root, diagnostics } = readYamlTree(source, { start: 0, end: source.text.length })
  const top = readEntries(root, new Set(projectKeys), findings)
  const value = (name: (typeof projectKeys)[number]): YamlNode | undefined => top.get(name)?.value
  const transcripts = readTexts(value('transcripts'), findings)
  const project: Project = {
    source,
    title: readText(value('title'), findings)?.value,
    period: readText(value('period'), findings)?.value,
    language: readLanguage(value('language'), findings),
    codebook: readText(value('codebook'), findings),
    transcripts: transcripts.length > 0 ? transcripts : usualPlaces,
    tags: readText(value('tags'), findings)?.value ?? 'tags',
    roles: readRoles(value('roles'), findings).roles,
    targets: readTargets(value('targets'), findings),
    thresholds: readThresholds(value('thresholds'), findings),
    attributes: readAttributes(value('attributes'), findings),
    check: readSettings(value('check'), findings),
    mistyped: findings.mistyped,
  }
  return { project, diagnostics: withFindings(diagnostics, findings) }
}

const usualPlaces: readonly Located<string>[] = ['interviews/**/*.txt', 'interviews/**/*.md'].map(
  (value) => ({
    value,
    span: { start: 0, end: 0 },
  }),
)

function readLanguage(node: YamlNode | undefined, findings: Findings): Language | undefined {
  const text = readText(node, findings)
  const language = languages.find((one) => one === text?.value)
  if (text !== undefined && language === undefined) {
    findings.error('invalid-value', text.span, {
      nl: `“${text.value}” is geen taal die rodedraad spreekt; kies uit ${languages.join(', ')}`,
      en: `“${text.value}” is no language that rodedraad speaks; choose from ${languages.join(', ')}`,
    })
  }
  return language
}

export const targetLimits = { least: 0, most: 1e6 } as const

/** `targets: { interview: { regio: { Rotterdam: 5 } } }`: of this kind, so many with this attribute. */
function readTargets(node: YamlNode | undefined, findings: Findings): readonly Target[] {
  const below = (entry: YamlEntry): readonly YamlEntry[] => [
    ...readEntries(entry.value, undefined, findings).values(),
  ]
  return [...readEntries(node, undefined, findings).values()].flatMap((kind) =>
    below(kind).map((attribute) => ({
      kind: kind.key.value,
      attribute: attribute.key.value,
      values: new Map(
        below(attribute).map(({ key, value }) => [
          key.value,
          readNumber(value, targetLimits, findings) ?? 0,
        ]),
      ),
    })),
  )
}

/** What each of the thresholds may be. */
export const thresholdLimits: Readonly<
  Record<keyof Thresholds, { readonly least: number; readonly most: number }>
> = {
  interviews: { least: 1, most: 1e6 },
  share: { least: 0, most: 1 },
  groups: { least: 1, most: 100 },
  dominance: { least: 0, most: 1 },
  small_base: { least: 0, most: 1e6 },
}

function readThresholds(node: YamlNode | undefined, findings: Findings): Thresholds {
  const entries = readEntries(node, new Set(Object.keys(thresholdLimits)), findings)
  const number = (name: keyof Thresholds): number =>
    readNumber(entries.get(name)?.value, thresholdLimits[name], findings) ?? defaultThresholds[name]
  return {
    interviews: number('interviews'),
    share: number('share'),
    groups: number('groups'),
    dominance: number('dominance'),
    small_base: number('small_base'),
  }
}
