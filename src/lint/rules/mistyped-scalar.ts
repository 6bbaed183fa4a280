import { saidOfMistyped } from '../mistyped.ts'
import type { Rule } from '../rule.ts'

export const mistypedScalar: Rule = {
  id: 'mistyped-scalar',
  topic: 'structure',
  severity: 'error',
  finds: {
    nl: 'Een getal, datum of ja/nee waar tekst bedoeld is',
    en: 'A number, date or flag where text is meant',
  },
  why: {
    nl: 'Zonder aanhalingstekens is 2022.10 voor andere programma’s het getal 2022,1 en is no geen woord maar “onwaar”. Dan wordt uit hetzelfde bestand iets anders gelezen dan hier.',
    en: 'Without quotes 2022.10 is the number 2022.1 to other programs, and no is no word but false. They then read something else out of the same file.',
  },
  wrong: `codebook: thuis
version: 2022.10
codes:
  rust:
    label: Rust
    keywords: [rust]
`,
  right: `codebook: thuis
version: "2022.10"
codes:
  rust:
    label: Rust
    keywords: [rust]
`,
  check: {
    by: 'codebook',
    find({ codebook }, report) {
      for (const text of codebook.mistyped) report(text.span, saidOfMistyped(text))
    },
  },
}
