import type { Rule } from '../rule.ts'

export const orphanedTags: Rule = {
  id: 'orphaned-tags',
  topic: 'transcripts',
  severity: 'error',
  finds: {
    nl: 'Tags van een transcript dat er niet is',
    en: 'Tags of a transcript that is not there',
  },
  why: {
    nl: 'Een tagbestand hoort bij een transcript door zijn naam. Kreeg het transcript een andere id, dan vallen al zijn tags stil weg.',
    en: 'A tag file belongs to a transcript by its name. If the transcript got another id, all its tags drop out in silence.',
  },
  wrong: {
    'rodedraad.yaml': `codebook: codeboek.yaml
`,
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `MOEDER: Er is eindelijk rust in huis.
`,
    'tags/anna/r-1.csv': `code,status,quote,start,end
rust,tag,eindelijk rust,14,28
`,
  },
  right: {
    'rodedraad.yaml': `codebook: codeboek.yaml
`,
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `MOEDER: Er is eindelijk rust in huis.
`,
    'tags/anna/r-01.csv': `code,status,quote,start,end
rust,tag,eindelijk rust,14,28
`,
  },
  check: { by: 'reading' },
}
