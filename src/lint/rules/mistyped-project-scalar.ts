import { saidOfMistyped } from '../mistyped.ts'
import type { Rule } from '../rule.ts'

export const mistypedProjectScalar: Rule = {
  id: 'mistyped-project-scalar',
  topic: 'transcripts',
  severity: 'warning',
  finds: {
    nl: 'Een getal, datum of ja/nee in rodedraad.yaml waar tekst bedoeld is',
    en: 'A number, date or flag in rodedraad.yaml where text is meant',
  },
  why: {
    nl: 'Zonder aanhalingstekens is een jaartal voor andere programma’s een getal en een dag een datum, die ze elk op hun manier weer opschrijven.',
    en: 'Without quotes a year is a number and a day a date to other programs, which write them down again each in its own way.',
  },
  wrong: {
    'rodedraad.yaml': `period: 2022
codebook: codeboek.yaml
`,
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
  },
  right: {
    'rodedraad.yaml': `period: "2022"
codebook: codeboek.yaml
`,
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
  },
  check: {
    by: 'project',
    find({ project }, report) {
      for (const text of project.mistyped) report(text.span, saidOfMistyped(text))
    },
  },
}
