import type { Rule } from '../rule.ts'

export const definitionMissing: Rule = {
  id: 'definition-missing',
  topic: 'description',
  severity: 'warning',
  finds: { nl: 'Een code zonder definitie', en: 'A code without a definition' },
  why: {
    nl: 'Een label alleen leest ieder op zijn manier. MacQueen en anderen (1998) geven elke code daarom een definitie, met erbij wanneer je hem wel en niet geeft en een voorbeeld; pas dan coderen twee mensen hetzelfde.',
    en: 'Everybody reads a label alone in his own way. That is why MacQueen and others (1998) give every code a definition, with when to give it and when not and an example; only then do two people code alike.',
  },
  wrong: `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
  right: `codes:
  rust:
    label: Rust
    definition: Thuis of op school is er minder spanning dan voorheen.
    keywords: [rust]
`,
  check: {
    by: 'codebook',
    find({ codebook }, report) {
      for (const { id, definition = '', deprecated, span } of codebook.codes) {
        if (definition !== '' || deprecated) continue
        report(span, {
          nl: `code “${id}” heeft geen definitie`,
          en: `code “${id}” has no definition`,
          fix: {
            nl: 'zeg onder “definition:” in een zin wat eronder valt',
            en: 'say in a sentence under “definition:” what belongs to it',
          },
        })
      }
    },
  },
}
