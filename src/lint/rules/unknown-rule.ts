import type { Rule } from '../rule.ts'

export const unknownRule: Rule = {
  id: 'unknown-rule',
  topic: 'checking',
  severity: 'error',
  finds: { nl: 'Een regel die niet bestaat', en: 'A rule that does not exist' },
  why: {
    nl: 'Met een tikfout in de naam verandert een instelling of opmerking niets, terwijl je denkt dat de regel uit staat.',
    en: 'With a slip in its name a setting or comment changes nothing, though you think that the rule is off.',
  },
  wrong: {
    'rodedraad.yaml': `codebook: codeboek.yaml
check:
  no-keyword: warning
`,
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
  },
  right: {
    'rodedraad.yaml': `codebook: codeboek.yaml
check:
  no-keywords: warning
`,
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
  },
  check: { by: 'reading' },
}
