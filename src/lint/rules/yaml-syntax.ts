import type { Rule } from '../rule.ts'

export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  topic: 'structure',
  severity: 'error',
  finds: { nl: 'Tekst die geen geldige YAML is', en: 'Text that is no valid YAML' },
  why: {
    nl: 'Wat na zo’n plek staat, leest een computer niet of anders dan je bedoelt. Meestal is het een verkeerde inspringing, of een dubbele punt in een tekst zonder aanhalingstekens.',
    en: 'A computer does not read what follows, or reads it as something that you do not mean. Mostly it is a wrong indentation, or a colon in a text without quotes.',
  },
  wrong: `codes:
  rust:
    label: Rust: thuis en op school
    keywords: [rust]
`,
  right: `codes:
  rust:
    label: "Rust: thuis en op school"
    keywords: [rust]
`,
  check: { by: 'reading' },
}
