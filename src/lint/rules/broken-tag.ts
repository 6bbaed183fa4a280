import type { Rule } from '../rule.ts'

export const brokenTag: Rule = {
  id: 'broken-tag',
  topic: 'transcripts',
  severity: 'error',
  finds: { nl: 'Een tag die niet af is', en: 'A tag that is not complete' },
  why: {
    nl: 'Zonder de sluitende haken telt de tag niet, en tellen de letters ervan als gesproken woorden.',
    en: 'Without its closing brackets the tag does not count, and its letters count as spoken words.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `MOEDER: Er is eindelijk rust in huis. [[rust
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
