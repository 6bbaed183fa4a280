import type { Rule } from '../rule.ts'

export const encoding: Rule = {
  id: 'encoding',
  topic: 'transcripts',
  severity: 'error',
  finds: {
    nl: 'Een bestand dat niet als tekst te lezen is',
    en: 'A file that cannot be read as text',
  },
  why: {
    nl: 'Een Word-bestand met een andere naam, of tekst uit een oude Mac, geeft geen letters maar losse tekens. Daarin vindt geen trefwoord iets, dus zulke bestanden worden geweigerd.',
    en: 'A Word file under another name, or text from an old Mac, gives no letters but odd signs. No keyword finds anything in it, so such files are refused.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt (Mac OS Roman)': `MOEDER: Er is één dag per week rust in huis.
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `MOEDER: Er is één dag per week rust in huis.
`,
  },
  check: { by: 'reading' },
}
