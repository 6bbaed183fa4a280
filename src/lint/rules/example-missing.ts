import { isGiven } from '../given-codes.ts'
import type { Rule } from '../rule.ts'

export const exampleMissing: Rule = {
  id: 'example-missing',
  topic: 'description',
  severity: 'warning',
  finds: { nl: 'Een code zonder voorbeeld', en: 'A code without an example' },
  why: {
    nl: 'Aan een voorbeeld ziet een codeur wat de definitie bedoelt. Het is ook een toets: zolang de trefwoorden het voorbeeld vinden, doet de code wat hij moet doen.',
    en: 'An example shows a coder what the definition means. It is a test too: as long as the keywords find the example, the code does what it has to do.',
  },
  wrong: `codes:
  rust:
    label: Rust
    definition: Thuis of op school is er minder spanning dan voorheen.
    keywords: [rust]
`,
  right: `codes:
  rust:
    label: Rust
    definition: Thuis of op school is er minder spanning dan voorheen.
    examples:
      - Er is eindelijk rust in huis.
    keywords: [rust]
`,
  check: {
    by: 'codebook',
    find({ codebook }, report) {
      for (const code of codebook.codes) {
        if (code.examples.length > 0 || !isGiven(code)) continue
        report(code.span, {
          nl: `code “${code.id}” heeft geen voorbeeld`,
          en: `code “${code.id}” has no example`,
          fix: {
            nl: 'zet onder “examples:” een zin die deze code krijgt',
            en: 'put a sentence that gets this code under “examples:”',
          },
        })
      }
    },
  },
}
