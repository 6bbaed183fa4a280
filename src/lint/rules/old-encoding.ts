import type { Rule } from '../rule.ts'

export const oldEncoding: Rule = {
  id: 'old-encoding',
  topic: 'transcripts',
  severity: 'warning',
  finds: { nl: 'Een bestand in Windows-1252', en: 'A file in Windows-1252' },
  why: {
    nl: 'Zo sloeg Windows tekst vroeger op. Het wordt hier goed gelezen, maar andere programma’s maken er vreemde tekens van, en dan verhuist de fout mee.',
    en: 'Windows used to save text this way. It is read well here, but other programs make odd signs of it, and then the fault moves along.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt (Windows-1252)': `MOEDER: Er is één dag per week rust in huis.
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `MOEDER: Er is één dag per week rust in huis.
`,
  },
  check: { by: 'reading' },
}
