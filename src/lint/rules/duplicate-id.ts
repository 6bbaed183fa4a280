import type { Rule } from '../rule.ts'

export const duplicateId: Rule = {
  id: 'duplicate-id',
  topic: 'structure',
  severity: 'error',
  finds: {
    nl: 'Een code of rode draad die er twee keer staat',
    en: 'A code or thread that is there twice',
  },
  why: {
    nl: 'Twee codes met dezelfde naam zijn in tags en tabellen niet uit elkaar te houden. Alleen de eerste telt, met alles wat eronder staat.',
    en: 'Two codes of the same name cannot be told apart in tags and tables. Only the first counts, with all that stands under it.',
  },
  wrong: `codes:
  rust:
    label: Rust thuis
    keywords: [rust]
  rust:
    label: Rust op school
    keywords: [rustig]
`,
  right: `codes:
  rust-thuis:
    label: Rust thuis
    keywords: [rust]
  rust-op-school:
    label: Rust op school
    keywords: [rustig]
`,
  check: { by: 'reading' },
}
