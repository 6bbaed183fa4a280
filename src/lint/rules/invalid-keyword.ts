import type { Rule } from '../rule.ts'

export const invalidKeyword: Rule = {
  id: 'invalid-keyword',
  topic: 'keywords',
  severity: 'error',
  finds: { nl: 'Een trefwoord dat nooit iets vindt', en: 'A keyword that can never find anything' },
  why: {
    nl: 'Een leeg trefwoord, een sterretje midden in een woord of een optie die niet bij het soort trefwoord past, doet niets, en niemand merkt het.',
    en: 'An empty keyword, a star in the middle of a word or an option that does not go with the kind of keyword does nothing, and nobody notices.',
  },
  wrong: `codes:
  thuis:
    label: Thuis zitten
    keywords:
      - thuis*zitten
`,
  right: `codes:
  thuis:
    label: Thuis zitten
    keywords:
      - thuiszitten
      - thuis zitten
`,
  check: { by: 'reading' },
}
