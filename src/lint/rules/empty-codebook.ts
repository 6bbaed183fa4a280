import type { Rule } from '../rule.ts'

export const emptyCodebook: Rule = {
  id: 'empty-codebook',
  topic: 'structure',
  severity: 'error',
  finds: { nl: 'Een codeboek zonder codes', en: 'A codebook without codes' },
  why: {
    nl: 'Zonder codes valt er niets te coderen; een lege tabel lijkt dan een uitkomst.',
    en: 'Without codes there is nothing to code; an empty table then looks like a result.',
  },
  wrong: `codebook: thuiszitten
version: "2022.1"
`,
  right: `codebook: thuiszitten
version: "2022.1"
codes:
  rust:
    label: Rust
    keywords: [rust]
`,
  check: { by: 'reading' },
}
