import type { RuleSetting } from '../model/project.ts'
import { readChoice, readEntries } from './fields.ts'
import type { Findings } from './findings.ts'
import type { YamlNode } from './yaml-node.ts'

/** What the project file can say of a rule. */
export const settings = ['off', 'info', 'warning', 'error'] as const

/** `check: { rule-id: off }`: how grave the project finds what a rule finds. Whether there is such a rule is not asked here. */
export function readSettings(
  node: YamlNode | undefined,
  findings: Findings,
): readonly RuleSetting[] {
  return [...readEntries(node, undefined, findings).values()].flatMap(({ key, value }) => {
    const severity = readChoice(value, settings, findings)
    return severity === undefined ? [] : [{ rule: key, severity }]
  })
}
