import { type Diagnostic, isBrokenYaml } from '../model/diagnostic.ts'
import { type SilencedSource, withoutIgnored } from './ignores.ts'
import { canFind, lint } from './lint.ts'
import type { Rule } from './rule.ts'
import { withSettings } from './settings.ts'
import type { Material } from './subject.ts'

/** What was read, what reading already found, and the comments that silence rules. */
export interface Checked {
  readonly material: Material
  readonly diagnostics: readonly Diagnostic[]
  readonly silenced: readonly SilencedSource[]
}

/** All that is wrong, as grave as the project finds it and without what comments silence; in no order yet. */
export function check(
  { material, diagnostics, silenced }: Checked,
  all: readonly Rule[],
): readonly Diagnostic[] {
  const { rules, diagnostics: ofSettings } = withSettings(all, material.project)
  // Of what was left out, rules would say that it is missing.
  const usable = isBrokenYaml(material.codebook.source, diagnostics) ? [] : rules
  const found = [...settled(diagnostics, rules), ...ofSettings, ...lint(material, usable)]
  const looked = new Set(usable.filter((rule) => canFind(rule, material)).map(({ id }) => id))
  return silenced.reduce(
    (left: readonly Diagnostic[], one) =>
      withoutIgnored(left, one, { rules, looked: (rule) => looked.has(rule) }),
    found,
  )
}

/** What reading found, as grave as the rules have been set. */
function settled(found: readonly Diagnostic[], rules: readonly Rule[]): readonly Diagnostic[] {
  const set = new Map(rules.map(({ id, severity }) => [id, severity]))
  return found.flatMap((one) => {
    const severity = set.get(one.rule) ?? one.severity
    return severity === 'off' ? [] : [{ ...one, severity }]
  })
}
