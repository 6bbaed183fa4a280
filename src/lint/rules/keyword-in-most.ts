import type { Rule } from '../rule.ts'

/** Below this “most of them” says little. */
const leastEligible = 5
const most = 0.6

export const keywordInMost: Rule = {
  id: 'keyword-in-most',
  topic: 'corpus',
  severity: 'warning',
  finds: {
    nl: 'Een trefwoord dat in de meeste gesprekken voorkomt',
    en: 'A keyword that occurs in most transcripts',
  },
  why: {
    nl: 'Een woord dat bijna iedereen zegt, onderscheidt niets: de code staat dan bij ieder gesprek, waar dat ook over ging. Dit telt vanaf vijf gesprekken waarvoor de code geldt, als meer dan 60% ervan het woord heeft.',
    en: 'A word that nearly everyone says tells nothing apart: the code then stands with every transcript, whatever it was about. This counts from five transcripts that the code applies to, where over 60% of them have the word.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  thuis-leren:
    label: Thuis leren
    keywords: [kind, thuisonderwijs]
`,
    'interviews/a.txt': 'MOEDER: Mijn kind ging niet meer.\n',
    'interviews/b.txt': 'VADER: Ons kind bleef steeds vaker boven.\n',
    'interviews/c.txt': 'MOEDER: Welk kind houdt dat vol?\n',
    'interviews/d.txt': 'MOEDER: Je wilt dat je kind weer lacht.\n',
    'interviews/e.txt': 'VADER: We begonnen met thuisonderwijs.\n',
  },
  right: {
    'codeboek.yaml': `codes:
  thuis-leren:
    label: Thuis leren
    keywords: [thuisonderwijs]
`,
    'interviews/a.txt': 'MOEDER: Mijn kind ging niet meer.\n',
    'interviews/b.txt': 'VADER: Ons kind bleef steeds vaker boven.\n',
    'interviews/c.txt': 'MOEDER: Welk kind houdt dat vol?\n',
    'interviews/d.txt': 'MOEDER: Je wilt dat je kind weer lacht.\n',
    'interviews/e.txt': 'VADER: We begonnen met thuisonderwijs.\n',
  },
  check: {
    by: 'corpus',
    find(subject, report) {
      for (const { eligible, keywords } of subject.usage()) {
        if (eligible < leastEligible) continue
        for (const { keyword, interviews } of keywords) {
          if (interviews / eligible <= most) continue
          report(keyword.span, {
            nl: `“${keyword.text}” staat in ${interviews} van de ${eligible} gesprekken en onderscheidt dus weinig`,
            en: `“${keyword.text}” is in ${interviews} of the ${eligible} transcripts and so tells little apart`,
            fix: {
              nl: 'maak er een woordgroep van, of combineer het met een ander woord: { near: [...] }',
              en: 'make it a phrase, or combine it with another word: { near: [...] }',
            },
          })
        }
      }
    },
  },
}
