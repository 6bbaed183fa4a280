import type { Rule } from '../rule.ts'

export const ignoreWithoutReason: Rule = {
  id: 'ignore-without-reason',
  topic: 'checking',
  severity: 'error',
  finds: { nl: 'Een regel overslaan zonder reden', en: 'Silencing a rule without a reason' },
  why: {
    nl: 'Wie het codeboek later leest, moet kunnen zien waarom iets hier zo bedoeld is. Zonder reden is het niet van een vergissing te onderscheiden.',
    en: 'Whoever reads the codebook later has to see why something is meant like this here. Without a reason nobody can tell it from a mistake.',
  },
  wrong: `codes:
  # rodedraad-ignore no-keywords
  rust:
    label: Rust
`,
  right: `codes:
  # rodedraad-ignore no-keywords: de trefwoorden komen na de tweede ronde gesprekken
  rust:
    label: Rust
`,
  check: { by: 'reading' },
}
