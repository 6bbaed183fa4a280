import { type Diagnostic, diagnosticOf } from '../model/diagnostic.ts'
import type { Localised } from '../model/language.ts'
import type { Project, RuleSetting } from '../model/project.ts'
import { nearest } from '../text/nearest.ts'
import type { Rule } from './rule.ts'

export interface SetRules {
  /** The rules, as grave as the project finds them. */
  readonly rules: readonly Rule[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Sets the severities that a project asks for. What makes a file unreadable stays an error. */
export function withSettings(rules: readonly Rule[], project: Project | undefined): SetRules {
  if (project === undefined) return { rules, diagnostics: [] }
  const asked = new Map(project.check.map((setting) => [setting.rule.value, setting]))
  return {
    rules: rules.map((rule) => {
      const severity = asked.get(rule.id)?.severity
      return severity === undefined || isFixed(rule) ? rule : { ...rule, severity }
    }),
    diagnostics: project.check.flatMap((setting) => refuse(setting, rules, project)),
  }
}

/** Whether what it finds keeps a file from being read, so that every command refuses it. */
export function isFixed({ check, severity, topic }: Rule): boolean {
  return check.by === 'reading' && severity === 'error' && topic !== 'checking'
}

function refuse(
  { rule: { value, span } }: RuleSetting,
  rules: readonly Rule[],
  { source }: Project,
): readonly Diagnostic[] {
  const rule = rules.find(({ id }) => id === value)
  const place = { source, span }
  if (rule === undefined) {
    const said = { ...unknownRule(value, rules) }
    return [diagnosticOf(said, { rule: 'unknown-rule', severity: 'error', place })]
  }
  if (!isFixed(rule)) return []
  const said = {
    nl: `“${value}” blijft altijd een fout: zonder dat kan geen enkele opdracht verder; haal de regel weg`,
    en: `“${value}” always stays an error: no command can go on without it; remove this line`,
  }
  return [diagnosticOf(said, { rule: 'fixed-severity', severity: 'error', place })]
}

/** What is said of a rule id that does not exist. */
export function unknownRule(
  id: string,
  rules: readonly Rule[],
): Localised & { readonly fix: Localised } {
  const near = nearest(
    id,
    rules.map((rule) => rule.id),
  )
  return {
    nl: `onbekende regel “${id}”`,
    en: `unknown rule “${id}”`,
    fix:
      near === undefined
        ? {
            nl: 'alle regels staan in codebooks/rules.md',
            en: 'all rules are in codebooks/rules.md',
          }
        : { nl: `bedoel je “${near}”?`, en: `did you mean “${near}”?` },
  }
}
