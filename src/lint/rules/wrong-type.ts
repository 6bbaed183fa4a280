import type { Rule } from '../rule.ts'

export const wrongType: Rule = {
  id: 'wrong-type',
  topic: 'structure',
  severity: 'error',
  finds: {
    nl: 'Een tekst waar een lijst hoort, of andersom',
    en: 'A text where a list belongs, or the other way round',
  },
  why: {
    nl: 'Een rijtje woorden zonder streepjes of haken is voor YAML één lange tekst. Als trefwoord zou die nooit gevonden worden.',
    en: 'A row of words without hyphens or brackets is one long text to YAML. As a keyword it would never be found.',
  },
  wrong: `codes:
  rust:
    label: Rust
    keywords: rust, kalm
`,
  right: `codes:
  rust:
    label: Rust
    keywords: [rust, kalm]
`,
  check: { by: 'reading' },
}
