import type { Rule } from '../rule.ts'

export const invalidId: Rule = {
  id: 'invalid-id',
  topic: 'structure',
  severity: 'error',
  finds: { nl: 'Een naam die geen code kan zijn', en: 'A name that cannot be a code' },
  why: {
    nl: 'Een code staat in tags, tabellen en rode draden onder zijn naam. Met spaties of leestekens erin is niet te zien waar die naam ophoudt.',
    en: 'A code stands in tags, tables and threads under its name. With spaces or punctuation in it nobody can see where that name ends.',
  },
  wrong: `codes:
  rust in huis:
    label: Rust in huis
    keywords: [rust]
`,
  right: `codes:
  rust-in-huis:
    label: Rust in huis
    keywords: [rust]
`,
  check: { by: 'reading' },
}
