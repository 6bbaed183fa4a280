import { type Condition, roleCondition } from '../../model/codebook.ts'
import type { Localised } from '../../model/language.ts'
import type { Span } from '../../model/source.ts'
import { usualRoles } from '../../model/transcript.ts'
import { nearest } from '../../text/nearest.ts'
import { countUses, knownAttributes, nearMiss, writtenConditions } from '../known-attributes.ts'
import type { Rule } from '../rule.ts'

export const unknownAttributeValue: Rule = {
  id: 'unknown-attribute-value',
  topic: 'structure',
  severity: 'warning',
  finds: {
    nl: 'Een waarde in applies_to die geen transcript heeft',
    en: 'A value in applies_to that no transcript has',
  },
  why: {
    nl: 'Met een tikfout in de waarde geldt de code nergens, en lijkt een nul in de tabel een uitkomst.',
    en: 'With a slip in the value the code applies nowhere, and a zero in the table looks like a result.',
  },
  wrong: `codes:
  rust:
    label: Rust
    applies_to: { role: oudr }
    keywords: [rust]
`,
  right: `codes:
  rust:
    label: Rust
    applies_to: { role: ouder }
    keywords: [rust]
`,
  check: {
    by: 'codebook',
    find(subject, report) {
      const { names, complete, values } = knownAttributes(subject)
      const conditions = writtenConditions(subject.codebook)
      const uses = usesOf(conditions)
      for (const condition of conditions) {
        const { attribute } = condition
        if (complete && !names.has(attribute)) continue
        const known = values.get(attribute) ?? new Set()
        for (const { value, span } of valuesIn(condition)) {
          const fix = rightFor(value, known, uses.get(attribute) ?? new Map())
          if (fix === undefined) continue
          report(span, {
            nl: `“${value}” is geen bekende waarde van “${attribute}”`,
            en: `“${value}” is no known value of “${attribute}”`,
            fix,
          })
        }
      }
    },
  },
}

/** What would be right instead of this value; undefined where nothing is wrong with it as far as is known. */
function rightFor(
  value: string,
  known: ReadonlySet<string>,
  uses: ReadonlyMap<string, number>,
): Localised | undefined {
  if (known.has(value)) return undefined
  const near = known.size > 0 ? nearest(value, known) : nearMiss(value, uses)
  if (near !== undefined) return { nl: `bedoel je “${near}”?`, en: `did you mean “${near}”?` }
  const list = [...known].join(', ')
  return known.size > 0 ? { nl: `bekend zijn: ${list}`, en: `known are: ${list}` } : undefined
}

interface WrittenValue {
  readonly value: string
  readonly span: Span
}

function valuesIn({ values, valueSpans, span }: Condition): readonly WrittenValue[] {
  return values.map((value, index) => ({ value, span: valueSpans[index] ?? span }))
}

/** Attribute → how often the codebook has each of its values. The usual roles are always meant. */
function usesOf(
  conditions: ReadonlySet<Condition>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const written = new Map<string, string[]>()
  for (const { attribute, values } of conditions) {
    written.set(attribute, [...(written.get(attribute) ?? []), ...values])
  }
  const uses = new Map([...written].map(([attribute, values]) => [attribute, countUses(values)]))
  const usual = usualRoles.map((role) => [role, Infinity] as const)
  return uses.set(roleCondition, new Map([...(uses.get(roleCondition) ?? []), ...usual]))
}
