import type { Rule } from '../rule.ts'

export const unicodeForm: Rule = {
  id: 'unicode-form',
  topic: 'structure',
  severity: 'warning',
  finds: {
    nl: 'Letters met een los accent (een andere Unicode-vorm dan NFC)',
    en: 'Letters with an accent apart (another Unicode form than NFC)',
  },
  why: {
    nl: 'Rodedraad leest beide vormen gelijk, maar een zoekopdracht in je editor en git doen dat niet: “één” en “één” zijn daar twee woorden. Met --fix komt het bestand in de vorm NFC te staan.',
    en: 'Rodedraad reads both forms alike, but a search in your editor and git do not: there “één” and “één” are two words. With --fix the file is put in the form NFC.',
  },
  wrong: `codes:
  reunie:
    label: Reu\u0308nie
    keywords: [reünie]
`,
  right: `codes:
  reunie:
    label: Reünie
    keywords: [reünie]
`,
  check: { by: 'reading' },
}
