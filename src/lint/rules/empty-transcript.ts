import type { Rule } from '../rule.ts'

export const emptyTranscript: Rule = {
  id: 'empty-transcript',
  topic: 'transcripts',
  severity: 'warning',
  finds: { nl: 'Een transcript zonder woorden', en: 'A transcript without words' },
  why: {
    nl: 'Een leeg bestand telt niet mee. Vaak is het gesprek nog niet uitgewerkt, of is er bij het kopiëren iets misgegaan.',
    en: 'An empty file does not count. Often the conversation was not written out yet, or something went wrong in copying.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `---
id: R-01
---
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `---
id: R-01
---
INT: Hoe gaat het nu thuis?

MOEDER: Er is eindelijk rust in huis.
`,
  },
  check: { by: 'reading' },
}
