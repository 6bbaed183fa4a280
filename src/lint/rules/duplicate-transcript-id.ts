import type { Rule } from '../rule.ts'

export const duplicateTranscriptId: Rule = {
  id: 'duplicate-transcript-id',
  topic: 'transcripts',
  severity: 'error',
  finds: { nl: 'Twee transcripten met hetzelfde id', en: 'Two transcripts with the same id' },
  why: {
    nl: 'Tags en citaten verwijzen met het id naar een transcript. Bij twee met hetzelfde id is niet te zeggen welk gesprek bedoeld is, of is één gesprek dubbel geteld.',
    en: 'Tags and quotes name a transcript by its id. With two of the same id nobody can say which conversation is meant, or one conversation is counted twice.',
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

INT: Hoe gaat het nu thuis?

MOEDER: Er is eindelijk rust in huis.
`,
    'interviews/r-02.txt': `---
id: R-01
---

VADER: De rust is terug sinds hij thuis leert.
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
    'interviews/r-02.txt': `---
id: R-02
---

VADER: De rust is terug sinds hij thuis leert.
`,
  },
  check: { by: 'reading' },
}
