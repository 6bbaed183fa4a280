import type { Rule } from '../rule.ts'

export const openFrontMatter: Rule = {
  id: 'open-front-matter',
  topic: 'transcripts',
  severity: 'error',
  finds: {
    nl: 'Een kopje met kenmerken dat niet wordt afgesloten',
    en: 'Front matter that is never closed',
  },
  why: {
    nl: 'Zonder de tweede regel met --- horen de kenmerken bij het gesprek. Het transcript mist dan zijn soort en regio, en valt uit de tabellen.',
    en: 'Without the second line of --- the attributes belong to the conversation. The transcript then lacks its kind and region, and drops out of the tables.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `---
regio: Tilburg

INT: Hoe gaat het nu thuis?

MOEDER: Er is eindelijk rust in huis.
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `---
regio: Tilburg
---

INT: Hoe gaat het nu thuis?

MOEDER: Er is eindelijk rust in huis.
`,
  },
  check: { by: 'reading' },
}
