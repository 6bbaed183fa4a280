import type { Rule } from '../rule.ts'

export const hiddenTurn: Rule = {
  id: 'hidden-turn',
  topic: 'transcripts',
  severity: 'warning',
  finds: { nl: 'Een beurt in een kop', en: 'A turn inside a heading' },
  why: {
    nl: 'Wat in een kop van Markdown staat, is door niemand gezegd en telt niet mee. Staat daar een label met woorden erachter, dan gaat er een beurt verloren.',
    en: 'What stands in a heading of Markdown was said by nobody and does not count. Where a label with words behind it stands there, a turn is lost.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.md': `# Thuis MOEDER: Er is eindelijk rust in huis.

MOEDER: Dat duurde wel een jaar.
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.md': `# Thuis

MOEDER: Er is eindelijk rust in huis.

MOEDER: Dat duurde wel een jaar.
`,
  },
  check: { by: 'reading' },
}
