import type { Rule } from '../rule.ts'

export const outdatedFinish: Rule = {
  id: 'outdated-finish',
  topic: 'transcripts',
  severity: 'warning',
  finds: {
    nl: 'Een transcript dat veranderd is nadat een codeur het afrondde',
    en: 'A transcript that has changed since a coder finished it',
  },
  why: {
    nl: 'In een afgerond gesprek telt een beurt zonder tag als bewust niet gecodeerd. Wat er later bij kwam, heeft de codeur nooit gelezen.',
    en: 'In a finished transcript a turn without a tag counts as left without one on purpose. What came in later the coder has never read.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `MOEDER: Er is eindelijk rust in huis.

MOEDER: Hij slaapt weer.
`,
    'tags/anna/r-01.finished': `sha256-2b55a041e6ec5be6
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `MOEDER: Er is eindelijk rust in huis.

MOEDER: Hij slaapt weer.
`,
    'tags/anna/r-01.finished': `sha256-497c665eba7932c9
`,
  },
  check: { by: 'reading' },
}
