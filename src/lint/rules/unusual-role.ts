import type { Rule } from '../rule.ts'

export const unusualRole: Rule = {
  id: 'unusual-role',
  topic: 'transcripts',
  severity: 'warning',
  finds: {
    nl: 'Een rol die op een gebruikelijke rol lijkt',
    en: 'A role that looks like a usual role',
  },
  why: {
    nl: 'Een rol mag elk woord zijn, maar met een tikfout hoort de spreker nergens bij: een interviewer telt dan mee, of een ouder juist niet.',
    en: 'A role may be any word, but with a slip the speaker belongs nowhere: an interviewer then counts, or a parent does not.',
  },
  wrong: {
    'rodedraad.yaml': `codebook: codeboek.yaml
roles:
  INT: interviwer
`,
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
  },
  right: {
    'rodedraad.yaml': `codebook: codeboek.yaml
roles:
  INT: interviewer
`,
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
  },
  check: { by: 'reading' },
}
