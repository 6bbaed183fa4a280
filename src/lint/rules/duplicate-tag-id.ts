import type { Rule } from '../rule.ts'

export const duplicateTagId: Rule = {
  id: 'duplicate-tag-id',
  topic: 'transcripts',
  severity: 'warning',
  finds: {
    nl: 'Twee tags in één bestand met hetzelfde id',
    en: 'Two tags in one file with the same id',
  },
  why: {
    nl: 'Aan zijn id herken je een tag, ook als iemand anders hem intussen veranderde. Twee met hetzelfde id ontstaan als git het werk van twee computers samenvoegt. Er gaat niets verloren: bij de volgende keer bewaren krijgt een van beide een nieuw id.',
    en: 'By its id a tag is known, also when somebody else changed it meanwhile. Two with the same id come about when git puts the work of two computers together. Nothing is lost: at the next save one of them gets a new id.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
  huis:
    label: Huis
    keywords: [huis]
`,
    'interviews/r-01.txt': `MOEDER: Er is eindelijk rust in huis.
`,
    'tags/anna/r-01.csv': `id,code,status,quote,start,end
t1,rust,tag,eindelijk rust,14,28
t1,huis,tag,huis,32,36
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
  huis:
    label: Huis
    keywords: [huis]
`,
    'interviews/r-01.txt': `MOEDER: Er is eindelijk rust in huis.
`,
    'tags/anna/r-01.csv': `id,code,status,quote,start,end
t1,rust,tag,eindelijk rust,14,28
t2,huis,tag,huis,32,36
`,
  },
  check: { by: 'reading' },
}
