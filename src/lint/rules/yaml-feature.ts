import type { Rule } from '../rule.ts'

export const yamlFeature: Rule = {
  id: 'yaml-feature',
  topic: 'structure',
  severity: 'error',
  finds: { nl: 'Ankers, verwijzingen en tags van YAML', en: 'Anchors, aliases and tags of YAML' },
  why: {
    nl: 'Een tekst die met &, * of ! begint, heeft in YAML een eigen betekenis. In een codeboek is het bijna altijd een trefwoord met een sterretje waar de aanhalingstekens nog omheen moeten.',
    en: 'A text that begins with &, * or ! has a meaning of its own in YAML. In a codebook it nearly always is a keyword with a star that still wants its quotes.',
  },
  wrong: `codes:
  begaafd:
    label: Begaafd
    keywords:
      - *begaafd
`,
  right: `codes:
  begaafd:
    label: Begaafd
    keywords:
      - "*begaafd"
`,
  check: { by: 'reading' },
}
