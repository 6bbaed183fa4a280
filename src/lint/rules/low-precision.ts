import type { Rule } from '../rule.ts'

const leastJudged = 10
const least = 0.5

/** What people said of a keyword: right in their tags, wrong in the file. */
const judged = {
  'rodedraad.yaml': `codebook: codeboek.yaml
transcripts: [interviews/*.txt]
`,
  'interviews/a.txt': `MOEDER: Nu slaapt hij rustig. [[rust]]
VADER: De ochtend is rustig. [[rust]]
MOEDER: Hij eet rustig. [[rust]]
VADER: Zijn hoofd is rustig. [[rust]]
MOEDER: Rustig aan, zei de juf.
VADER: Doe maar rustig aan.
MOEDER: Ze deden het rustig aan.
VADER: Te rustig aan, vond ik.
MOEDER: Rustig aan, was steeds het antwoord.
VADER: Rustig aan, dan breekt het lijntje niet.
`,
  'tags/anna/a.csv': `code,status,quote,start,end
rust,reject,Rustig,156,162
rust,reject,rustig,196,202
rust,reject,rustig,229,235
rust,reject,rustig,251,257
rust,reject,Rustig,280,286
rust,reject,Rustig,324,330
`,
}

export const lowPrecision: Rule = {
  id: 'low-precision',
  topic: 'corpus',
  severity: 'warning',
  finds: {
    nl: 'Een trefwoord dat volgens de codeurs vaker fout is dan goed',
    en: 'A keyword that coders find wrong more often than right',
  },
  why: {
    nl: 'Een treffer is beoordeeld als een mens in dezelfde beurt dezelfde code gaf (goed) of de code afwees (fout). Een beurt telt één keer; een beurt waarover codeurs het oneens zijn telt niet, en een beurt waar niemand iets van zei ook niet. Vanaf tien beoordeelde beurten is minder dan de helft goed te weinig.',
    en: 'A hit is judged where a person gave the same turn the same code (right) or rejected the code (wrong). A turn counts once; one about which coders disagree does not count, nor one that nobody said anything of. From ten judged turns on, less than half right is too little.',
  },
  wrong: {
    ...judged,
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rustig]
`,
  },
  right: {
    ...judged,
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rustig]
    exclude: [rustig aan]
`,
  },
  check: {
    by: 'corpus',
    find(subject, report) {
      for (const { code, keywords } of subject.usage()) {
        for (const { keyword, right, wrong } of keywords) {
          const turns = right + wrong
          if (turns < leastJudged || right / turns >= least) continue
          report(keyword.span, {
            nl: `“${keyword.text}” is voor “${code.id}” goed in ${right} van de ${turns} beurten die mensen beoordeelden`,
            en: `“${keyword.text}” is right for “${code.id}” in ${right} of the ${turns} turns that people judged`,
            fix: {
              nl: 'sluit uit waar het iets anders betekent (exclude), maak er een woordgroep van, of haal het weg',
              en: 'exclude where it means something else, make it a phrase, or remove it',
            },
          })
        }
      }
    },
  },
}
