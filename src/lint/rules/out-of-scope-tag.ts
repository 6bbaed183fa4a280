import type { Rule } from '../rule.ts'

export const outOfScopeTag: Rule = {
  id: 'out-of-scope-tag',
  topic: 'transcripts',
  severity: 'error',
  finds: {
    nl: 'Een tag met een code die daar niet geldt',
    en: 'A tag with a code that does not apply there',
  },
  why: {
    nl: 'De code zou dan vaker voorkomen dan de noemer toelaat. Klopt de tag, dan is applies_to in het codeboek te nauw.',
    en: 'The code would then occur more often than its base allows. If the tag is right, applies_to in the codebook is too narrow.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    applies_to: { role: kind }
    keywords: [rust]
`,
    'interviews/r-01.txt': `MOEDER: Er is eindelijk rust in huis. [[rust]]
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    applies_to: { role: kind }
    keywords: [rust]
`,
    'interviews/r-01.txt': `KIND: Thuis kan ik rustig werken. [[rust]]
`,
  },
  check: { by: 'reading' },
}
