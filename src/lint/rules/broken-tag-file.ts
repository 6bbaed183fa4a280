import type { Rule } from '../rule.ts'

export const brokenTagFile: Rule = {
  id: 'broken-tag-file',
  topic: 'transcripts',
  severity: 'error',
  finds: {
    nl: 'Een regel in een tagbestand die niet te lezen is',
    en: 'A line of a tag file that cannot be read',
  },
  why: {
    nl: 'Een regel die niet te lezen is, zou een tag laten wegvallen die iemand met de hand heeft gegeven.',
    en: 'A line that cannot be read would let a tag drop out that somebody gave by hand.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `MOEDER: Er is eindelijk rust in huis.
`,
    'tags/anna/r-01.csv': `code,status,quote,start,end
rust,getagd,eindelijk rust,14,28
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `MOEDER: Er is eindelijk rust in huis.
`,
    'tags/anna/r-01.csv': `code,status,quote,start,end
rust,tag,eindelijk rust,14,28
`,
  },
  check: { by: 'reading' },
}
