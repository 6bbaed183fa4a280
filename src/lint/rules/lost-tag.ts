import type { Rule } from '../rule.ts'

export const lostTag: Rule = {
  id: 'lost-tag',
  topic: 'transcripts',
  severity: 'error',
  finds: {
    nl: 'Een tag waarvan de woorden niet meer op hun plaats staan',
    en: 'A tag whose words no longer stand at their place',
  },
  why: {
    nl: 'Is het transcript na het coderen veranderd, dan zou de tag ongemerkt bij andere woorden horen.',
    en: 'If the transcript changed after the coding, the tag would belong to other words unnoticed.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `MOEDER: Er is nu eindelijk rust in huis.
`,
    'tags/anna/r-01.csv': `code,status,quote,start,end
rust,tag,eindelijk rust,14,28
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `MOEDER: Er is nu eindelijk rust in huis.
`,
    'tags/anna/r-01.csv': `code,status,quote,start,end
rust,tag,eindelijk rust,17,31
`,
  },
  check: { by: 'reading' },
}
