import type { Rule } from '../rule.ts'

export const unknownCode: Rule = {
  id: 'unknown-code',
  topic: 'structure',
  severity: 'error',
  finds: {
    nl: 'Een code die het codeboek niet heeft',
    en: 'A code that the codebook does not have',
  },
  why: {
    nl: 'Een rode draad of verwijzing die een code mist, telt minder dan er gezegd is, en dat is aan de tabel niet te zien.',
    en: 'A thread or reference that misses a code counts less than was said, and the table does not show it.',
  },
  wrong: `codes:
  rust:
    label: Rust
    keywords: [rust]
threads:
  rust:
    label: Rust en tijd
    codes: [rsut]
`,
  right: `codes:
  rust:
    label: Rust
    keywords: [rust]
threads:
  rust:
    label: Rust en tijd
    codes: [rust]
`,
  check: { by: 'reading' },
}
