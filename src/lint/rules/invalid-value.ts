import type { Rule } from '../rule.ts'

export const invalidValue: Rule = {
  id: 'invalid-value',
  topic: 'structure',
  severity: 'error',
  finds: { nl: 'Een waarde die hier niet kan', en: 'A value that cannot stand here' },
  why: {
    nl: 'Ja en nee zijn voor YAML gewone woorden, en een getal buiten de grenzen betekent niets. Een waarde die niet te begrijpen is, zou stil op iets anders uitkomen dan je bedoelt.',
    en: 'Yes and no in Dutch are plain words to YAML, and a number out of bounds means nothing. A value that cannot be understood would silently come to something that you do not mean.',
  },
  wrong: `codes:
  rust:
    label: Rust
    manual: ja
`,
  right: `codes:
  rust:
    label: Rust
    manual: true
`,
  check: { by: 'reading' },
}
