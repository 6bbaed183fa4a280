import type { Rule } from '../rule.ts'

export const missingFile: Rule = {
  id: 'missing-file',
  topic: 'transcripts',
  severity: 'error',
  finds: { nl: 'Een bestand of map die er niet is', en: 'A file or folder that is not there' },
  why: {
    nl: 'Wat er niet is, kan niet gecontroleerd worden. Meestal is het een tikfout in de naam, of sta je in een andere map.',
    en: 'What is not there cannot be checked. Mostly it is a slip in the name, or you are in another folder.',
  },
  wrong: {
    'codebook.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
  },
  check: { by: 'reading' },
}
