import type { Rule } from '../rule.ts'

export const unusedIgnore: Rule = {
  id: 'unused-ignore',
  topic: 'checking',
  severity: 'warning',
  finds: {
    nl: 'Een opmerking die niets meer overslaat',
    en: 'A comment that silences nothing any more',
  },
  why: {
    nl: 'Is de fout verholpen, dan is de opmerking over. Ze zou een nieuwe fout op die plek verbergen.',
    en: 'Once the fault is mended, the comment is left over. It would hide a new fault at that place.',
  },
  wrong: `codes:
  # rodedraad-ignore no-keywords: de trefwoorden komen nog
  rust:
    label: Rust
    keywords: [rust]
`,
  right: `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
  check: { by: 'reading' },
}
