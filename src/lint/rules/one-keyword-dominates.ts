import { percentage } from '../naming.ts'
import type { Rule } from '../rule.ts'

/** With two keywords one of them always has half, and a few hits say nothing. */
const leastKeywords = 3
const leastPlaces = 10
const most = 0.5

export const oneKeywordDominates: Rule = {
  id: 'one-keyword-dominates',
  topic: 'corpus',
  severity: 'info',
  finds: {
    nl: 'Een code die vooral op één trefwoord rust',
    en: 'A code that rests mainly on one keyword',
  },
  why: {
    nl: 'Wat de tabel over de code zegt, zegt ze dan eigenlijk over dat ene woord. Lees een aantal treffers na: klopt het woord niet altijd, dan klopt de hele code niet. Dit telt bij minstens drie trefwoorden en tien treffers, als meer dan de helft van één trefwoord komt.',
    en: 'What the table says of the code, it then really says of that one word. Read some of the hits: where the word is not always right, the whole code is not. This counts from three keywords and ten hits, where over half come from one keyword.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust, tempo, ontspannen]
`,
    'interviews/a.txt': `MOEDER: Rust in huis. Rust op school. Rust in zijn hoofd. Rust voor ons.
VADER: Eerst rust, dan weer rust. Zonder rust geen school. Rust dus.
MOEDER: Rust, en zijn eigen tempo. Daarna was hij ontspannen.
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust, tempo, ontspannen]
`,
    'interviews/a.txt': `MOEDER: Rust in huis. Rust in zijn hoofd. Het tempo moest omlaag.
VADER: Eerst rust. Een ander tempo, zijn tempo. Nu is hij ontspannen.
MOEDER: Hij eet ontspannen, hij slaapt ontspannen. Rust!
`,
  },
  check: {
    by: 'corpus',
    find(subject, report) {
      for (const { code, keywords, places } of subject.usage()) {
        if (keywords.length < leastKeywords || places < leastPlaces) continue
        const dominant = keywords.find((one) => one.places / places > most)
        if (dominant === undefined) continue
        const { keyword, places: own } = dominant
        const share = percentage(own, places)
        report(keyword.span, {
          nl: `“${keyword.text}” geeft ${own} van de ${places} treffers van “${code.id}” (${share})`,
          en: `“${keyword.text}” gives ${own} of the ${places} hits of “${code.id}” (${share})`,
        })
      }
    },
  },
}
