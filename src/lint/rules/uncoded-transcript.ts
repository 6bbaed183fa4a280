import type { Rule } from '../rule.ts'

export const uncodedTranscript: Rule = {
  id: 'uncoded-transcript',
  topic: 'transcripts',
  severity: 'warning',
  finds: {
    nl: 'Een transcript waarvoor geen enkele code geldt',
    en: 'A transcript that no code applies to',
  },
  why: {
    nl: 'Het valt uit elke tabel en elke noemer. Meestal mist in het kopje het kenmerk waar de codes om vragen.',
    en: 'It drops out of every table and every base. Mostly the front matter lacks the attribute that the codes ask for.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    applies_to: { soort: interview }
    keywords: [rust]
`,
    'interviews/r-01.txt': `INT: Hoe gaat het nu thuis?

MOEDER: Er is eindelijk rust in huis.
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    applies_to: { soort: interview }
    keywords: [rust]
`,
    'interviews/r-01.txt': `---
soort: interview
---

INT: Hoe gaat het nu thuis?

MOEDER: Er is eindelijk rust in huis.
`,
  },
  check: { by: 'reading' },
}
