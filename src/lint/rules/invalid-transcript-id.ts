import type { Rule } from '../rule.ts'

export const invalidTranscriptId: Rule = {
  id: 'invalid-transcript-id',
  topic: 'transcripts',
  severity: 'error',
  finds: { nl: 'Een id die geen bestandsnaam kan zijn', en: 'An id that cannot be a file name' },
  why: {
    nl: 'De id van een transcript is ook de naam van het bestand met zijn tags. Met een schuine streep of een dubbele punt erin kan dat bestand er niet zijn.',
    en: 'The id of a transcript is the name of the file with its tags too. With a slash or a colon in it that file cannot be.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `---
id: R/01
---

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
id: R-01
---

INT: Hoe gaat het nu thuis?

MOEDER: Er is eindelijk rust in huis.
`,
  },
  check: { by: 'reading' },
}
