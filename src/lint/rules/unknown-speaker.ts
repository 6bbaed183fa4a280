import type { Rule } from '../rule.ts'

export const unknownSpeaker: Rule = {
  id: 'unknown-speaker',
  topic: 'transcripts',
  severity: 'warning',
  finds: {
    nl: 'Een spreker die niet in het kopje staat',
    en: 'A speaker who is not in the front matter',
  },
  why: {
    nl: 'Staat er een lijst sprekers in het kopje, dan telt alleen wie daarin staat. De woorden van een ander horen dan bij de beurt ervoor, van wie dat ook is.',
    en: 'Where the front matter lists the speakers, only those count. The words of another then belong to the turn before, whoever had it.',
  },
  wrong: {
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

VADER: Dat duurde wel een jaar.
`,
  },
  right: {
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

VADER: Dat duurde wel een jaar.
`,
  },
  check: { by: 'reading' },
}
