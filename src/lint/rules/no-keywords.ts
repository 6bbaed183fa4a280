import type { Rule } from '../rule.ts'

export const noKeywords: Rule = {
  id: 'no-keywords',
  topic: 'keywords',
  severity: 'error',
  finds: { nl: 'Een code zonder trefwoorden', en: 'A code without keywords' },
  why: {
    nl: 'Een code zonder trefwoorden vindt niets, en een nul in de tabel lijkt dan een uitkomst. Geven alleen mensen de code, zeg dat dan met “manual: true”.',
    en: 'A code without keywords finds nothing, and a zero in the table then looks like a result. If only people give the code, say so with “manual: true”.',
  },
  wrong: `codes:
  rust:
    label: Rust
`,
  right: `codes:
  rust:
    label: Rust
    manual: true
`,
  check: {
    by: 'codebook',
    find({ codebook }, report) {
      for (const { branch, keywords, manual, deprecated, span, id } of codebook.codes) {
        if (branch || keywords.length > 0 || manual || deprecated) continue
        report(span, {
          nl: `code “${id}” heeft geen trefwoorden`,
          en: `code “${id}” has no keywords`,
          fix: {
            nl: 'geef hem keywords, of zet “manual: true” als alleen mensen hem geven',
            en: 'give it keywords, or write “manual: true” if only people give it',
          },
        })
      }
    },
  },
}
