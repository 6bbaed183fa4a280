import type { DeclaredAttribute } from '../model/project.ts'
import { readEntries, readFlag, readTexts } from './fields.ts'
import type { Findings } from './findings.ts'
import type { YamlEntry, YamlNode } from './yaml-node.ts'

export const attributeKeys = ['required', 'values'] as const

/** `attributes: { regio: { required: true, values: [Tilburg, Emmen] } }`; a list alone is that of the values. */
export function readAttributes(
  node: YamlNode | undefined,
  findings: Findings,
): readonly DeclaredAttribute[] {
  return [...readEntries(node, undefined, findings).values()].map((entry) =>
    readAttribute(entry, findings),
  )
}

function readAttribute({ key, value }: YamlEntry, findings: Findings): DeclaredAttribute {
  if (value.kind === 'list' || value.kind === 'text') {
    return { name: key, required: false, values: valuesOf(value, findings) }
  }
  const entries = readEntries(value, new Set(attributeKeys), findings)
  return {
    name: key,
    required: readFlag(entries.get('required')?.value, findings),
    values: valuesOf(entries.get('values')?.value, findings),
  }
}

function valuesOf(node: YamlNode | undefined, findings: Findings): readonly string[] | undefined {
  const values = readTexts(node, findings).map((text) => text.value)
  return values.length === 0 ? undefined : values
}
