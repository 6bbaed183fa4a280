import type { Rule } from '../rule.ts'

export const conditionWithoutValue: Rule = {
  id: 'condition-without-value',
  topic: 'structure',
  severity: 'error',
  finds: {
    nl: 'Een kenmerk zonder waarde in applies_to',
    en: 'An attribute without a value in applies_to',
  },
  why: {
    nl: 'Zonder waarde voldoet geen enkel gesprek eraan, dus zou de code nergens gelden en overal nul zijn.',
    en: 'Without a value no transcript meets it, so the code would apply nowhere and be zero everywhere.',
  },
  wrong: `codes:
  rust:
    label: Rust
    applies_to:
      soort:
    keywords: [rust]
`,
  right: `codes:
  rust:
    label: Rust
    applies_to:
      soort: interview
    keywords: [rust]
`,
  check: { by: 'reading' },
}
