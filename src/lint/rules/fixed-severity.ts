import type { Rule } from '../rule.ts'

export const fixedSeverity: Rule = {
  id: 'fixed-severity',
  topic: 'checking',
  severity: 'error',
  finds: {
    nl: 'Een instelling voor een regel die niet lichter kan',
    en: 'A setting of a rule that cannot be less grave',
  },
  why: {
    nl: 'Wat een bestand onleesbaar maakt, houdt elke opdracht tegen. Wie dat uitzet, zou een codeboek goedkeuren waar daarna niets mee kan.',
    en: 'What makes a file unreadable stops every command. Turning it off would pass a codebook that nothing can be done with.',
  },
  wrong: {
    'rodedraad.yaml': `codebook: codeboek.yaml
check:
  unknown-key: off
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
  no-keywords: off
`,
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
  },
  check: { by: 'reading' },
}
