import type { Rule } from '../rule.ts'

export const missingCodebook: Rule = {
  id: 'missing-codebook',
  topic: 'transcripts',
  severity: 'error',
  finds: {
    nl: 'Een project waarvan het codeboek er niet is',
    en: 'A project whose codebook is not there',
  },
  why: {
    nl: 'Zonder codeboek is er niets om mee te coderen. De naam in rodedraad.yaml geldt vanaf de map waarin dat bestand staat.',
    en: 'Without a codebook there is nothing to code with. The name in rodedraad.yaml is as seen from the folder of that file.',
  },
  wrong: {
    'rodedraad.yaml': `codebook: codebook.yaml
`,
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
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
  },
  check: { by: 'reading' },
}
