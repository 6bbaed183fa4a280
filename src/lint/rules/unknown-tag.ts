import type { Rule } from '../rule.ts'

export const unknownTag: Rule = {
  id: 'unknown-tag',
  topic: 'transcripts',
  severity: 'error',
  finds: {
    nl: 'Een tag met een code die het codeboek niet heeft',
    en: 'A tag with a code that the codebook does not have',
  },
  why: {
    nl: 'Zo’n tag zou nergens bij tellen, terwijl iemand de code met de hand heeft gegeven.',
    en: 'Such a tag would count with nothing, though somebody gave the code by hand.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `MOEDER: Er is eindelijk rust in huis. [[rsut]]
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `MOEDER: Er is eindelijk rust in huis. [[rust]]
`,
  },
  check: { by: 'reading' },
}
