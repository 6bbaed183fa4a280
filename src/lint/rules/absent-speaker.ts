import type { Rule } from '../rule.ts'

export const absentSpeaker: Rule = {
  id: 'absent-speaker',
  topic: 'transcripts',
  severity: 'warning',
  finds: {
    nl: 'Een spreker uit het kopje die niets zegt',
    en: 'A speaker of the front matter who says nothing',
  },
  why: {
    nl: 'Meestal is het label in de tekst anders geschreven, zodat die woorden nu bij iemand anders tellen.',
    en: 'Mostly the label is written otherwise in the text, so that those words now count as someone else’s.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `---
speakers: { INT: interviewer, MOEDER: ouder, VADER: ouder }
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
speakers: { INT: interviewer, MOEDER: ouder }
---

INT: Hoe gaat het nu thuis?

MOEDER: Er is eindelijk rust in huis.
`,
  },
  check: { by: 'reading' },
}
