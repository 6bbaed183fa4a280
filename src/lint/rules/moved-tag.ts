import type { Rule } from '../rule.ts'

export const movedTag: Rule = {
  id: 'moved-tag',
  topic: 'transcripts',
  severity: 'warning',
  finds: {
    nl: 'Tags waarvan de woorden nu op een andere plaats staan, omdat het transcript veranderd is',
    en: 'Tags whose words stand in another place now, because the transcript has changed',
  },
  why: {
    nl: 'De woorden zijn met zekerheid teruggevonden en de tags tellen daar mee. Leg de nieuwe plaatsen vast, dan kan ook een volgende verandering gevolgd worden.',
    en: 'The words were found again for certain, and the tags count there. Record the new places, so that the next change can be followed too.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `INT: Hoe gaat het nu met jullie?

MOEDER: Er is eindelijk rust in huis. Hij slaapt weer, en wij ook.
`,
    'tags/anna/r-01.csv': `id,code,status,quote,prefix,suffix,start,end,text_hash,note
t3k7m2qa,rust,tag,Er is eindelijk rust in huis.,INT: Hoe gaat het nu? MOEDER: ," Hij slaapt weer, en wij ook.",31,60,sha256-aaca761d83be2067,
`,
    'tags/.base/sha256-aaca761d83be2067.txt': `INT: Hoe gaat het nu?

MOEDER: Er is eindelijk rust in huis. Hij slaapt weer, en wij ook.
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
`,
    'interviews/r-01.txt': `INT: Hoe gaat het nu met jullie?

MOEDER: Er is eindelijk rust in huis. Hij slaapt weer, en wij ook.
`,
    'tags/anna/r-01.csv': `id,code,status,quote,prefix,suffix,start,end,text_hash,note
t3k7m2qa,rust,tag,Er is eindelijk rust in huis.,gaat het nu met jullie? MOEDER: ," Hij slaapt weer, en wij ook.",42,71,sha256-0c3cbea18d374c60,
`,
  },
  check: { by: 'reading' },
}
