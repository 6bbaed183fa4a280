import { type Diagnostic, diagnosticOf, type Remark } from '../model/diagnostic.ts'
import type { Ignore } from '../model/ignore.ts'
import { lineAt, type Source } from '../model/source.ts'
import type { Rule } from './rule.ts'
import { isFixed, unknownRule } from './settings.ts'

/** A source and the comments in it that silence rules. */
export interface SilencedSource {
  readonly source: Source
  readonly ignores: readonly Ignore[]
}

export interface LookedWith {
  readonly rules: readonly Rule[]
  /** Whether a rule had something to look at: without transcripts what is about them finds nothing to ignore. */
  readonly looked: (rule: string) => boolean
}

/** Takes out what comments silence, and adds what is wrong with these comments. */
export function withoutIgnored(
  found: readonly Diagnostic[],
  { source, ignores }: SilencedSource,
  { rules, looked }: LookedWith,
): readonly Diagnostic[] {
  if (ignores.length === 0) return found
  const valid = ignores.filter((ignore) => problemOf(ignore, rules) === undefined)
  const used = new Set<Ignore>()
  const left = found.filter(({ rule, place }) => {
    if (place.source !== source) return true
    const line = lineAt(source, place.span.start)
    const ignore = valid.find((one) => one.rule.value === rule && one.line === line)
    if (ignore !== undefined) used.add(ignore)
    return ignore === undefined
  })
  const problems = ignores.flatMap((ignore) => {
    const isUnused = !used.has(ignore) && looked(ignore.rule.value)
    const problem = problemOf(ignore, rules) ?? (isUnused ? unused(ignore) : undefined)
    return problem === undefined ? [] : [diagnosticIn(source, ignore, problem)]
  })
  return [...left, ...problems]
}

interface Problem {
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly said: Remark
}

function diagnosticIn(
  source: Source,
  ignore: Ignore,
  { rule, severity, said }: Problem,
): Diagnostic {
  const span = rule === 'unknown-rule' ? ignore.rule.span : ignore.span
  return diagnosticOf(said, { rule, severity, place: { source, span } })
}

function problemOf({ rule, reason }: Ignore, rules: readonly Rule[]): Problem | undefined {
  const known = rules.find(({ id }) => id === rule.value)
  if (known === undefined) {
    return { rule: 'unknown-rule', severity: 'error', said: unknownRule(rule.value, rules) }
  }
  if (isFixed(known)) {
    const said = {
      nl: `“${rule.value}” is niet te negeren: zonder dat kan geen enkele opdracht verder`,
      en: `“${rule.value}” cannot be ignored: no command can go on without it`,
    }
    return { rule: 'fixed-severity', severity: 'error', said }
  }
  if (reason !== '') return undefined
  const said = {
    nl: `hier ontbreekt de reden; schrijf “# rodedraad-ignore ${rule.value}: waarom het hier zo bedoeld is”`,
    en: `the reason is missing here; write “# rodedraad-ignore ${rule.value}: why it is meant like this”`,
  }
  return { rule: 'ignore-without-reason', severity: 'error', said }
}

function unused({ rule }: Ignore): Problem {
  const said = {
    nl: `“${rule.value}” vindt hier niets (meer) om te negeren; haal deze opmerking weg`,
    en: `“${rule.value}” finds nothing to ignore here (any more); remove this comment`,
  }
  return { rule: 'unused-ignore', severity: 'warning', said }
}
