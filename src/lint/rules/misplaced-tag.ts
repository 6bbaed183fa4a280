import type { Rule } from '../rule.ts'

export const misplacedTag: Rule = {
  id: 'misplaced-tag',
  topic: 'transcripts',
  severity: 'error',
  finds: { nl: 'Een tag die bij geen beurt staat', en: 'A tag that belongs to no turn' },
  why: {
    nl: 'Een tag gaat over de woorden ervoor. Staan die er niet, dan is niet te zeggen wie de code krijgt.',
    en: 'A tag is about the words before it. Where there are none, nobody can say who gets the code.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `[[rust]]

MOEDER: Er is eindelijk rust in huis.
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `MOEDER: Er is eindelijk rust in huis.
[[rust]]
`,
  },
  check: { by: 'reading' },
}
