import type { Rule } from '../rule.ts'

export const noSpeakers: Rule = {
  id: 'no-speakers',
  topic: 'transcripts',
  severity: 'error',
  finds: { nl: 'Een transcript zonder sprekers', en: 'A transcript without speakers' },
  why: {
    nl: 'Zonder sprekers is er niet te zien wie wat zegt. De vragen van de interviewer zouden dan meetellen als antwoord.',
    en: 'Without speakers nobody can see who says what. The questions of the interviewer would then count as answers.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `Hoe gaat het nu thuis?

Er is eindelijk rust in huis.
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `INT: Hoe gaat het nu thuis?

MOEDER: Er is eindelijk rust in huis.
`,
  },
  check: { by: 'reading' },
}
