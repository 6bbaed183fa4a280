import type { Rule } from '../rule.ts'

export const onlyInterviewer: Rule = {
  id: 'only-interviewer',
  topic: 'transcripts',
  severity: 'warning',
  finds: {
    nl: 'Een transcript waarin alleen de interviewer spreekt',
    en: 'A transcript in which only the interviewer speaks',
  },
  why: {
    nl: 'De woorden van de interviewer tellen niet, dus telt dit gesprek nergens mee. Meestal mist degene die antwoordt een label.',
    en: 'The words of the interviewer do not count, so this conversation counts nowhere. Mostly the one who answers lacks a label.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `INT: Hoe gaat het nu thuis?

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
