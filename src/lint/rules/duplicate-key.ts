import type { Rule } from '../rule.ts'

export const duplicateKey: Rule = {
  id: 'duplicate-key',
  topic: 'structure',
  severity: 'error',
  finds: { nl: 'Een sleutel die er twee keer staat', en: 'A key that is there twice' },
  why: {
    nl: 'Alleen de eerste telt, dus wat onder de tweede staat zou ongemerkt wegvallen.',
    en: 'Only the first counts, so what stands under the second would drop out unnoticed.',
  },
  wrong: `codes:
  rust:
    label: Rust
    keywords: [rust]
    keywords: [kalm, stilte]
`,
  right: `codes:
  rust:
    label: Rust
    keywords: [rust, kalm, stilte]
`,
  check: { by: 'reading' },
}
