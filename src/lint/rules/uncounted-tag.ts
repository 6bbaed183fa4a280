import type { Rule } from '../rule.ts'

export const uncountedTag: Rule = {
  id: 'uncounted-tag',
  topic: 'transcripts',
  severity: 'warning',
  finds: {
    nl: 'Een tag bij woorden van de interviewer',
    en: 'A tag with words of the interviewer',
  },
  why: {
    nl: 'De woorden van de interviewer tellen niet mee, en zo’n tag dus ook niet. De codeur bedoelde waarschijnlijk het antwoord.',
    en: 'The words of the interviewer do not count, and so such a tag does not either. The coder most likely meant the answer.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `INT: Kwam er ook rust? [[rust]]

MOEDER: Ja, na de zomer.
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `INT: Kwam er ook rust?

MOEDER: Ja, na de zomer. [[rust]]
`,
  },
  check: { by: 'reading' },
}
