import type { Rule } from '../rule.ts'

export const unknownKey: Rule = {
  id: 'unknown-key',
  topic: 'structure',
  severity: 'error',
  finds: { nl: 'Een sleutel die rodedraad niet kent', en: 'A key that rodedraad does not know' },
  why: {
    nl: 'Een tikfout in een sleutel zou ongemerkt een definitie of een lijst trefwoorden laten wegvallen.',
    en: 'A slip in a key would make a definition or a list of keywords drop out unnoticed.',
  },
  wrong: `codes:
  rust:
    label: Rust
    keyword: [rust]
`,
  right: `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
  check: { by: 'reading' },
}
