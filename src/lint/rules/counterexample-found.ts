import { isWithin } from '../../model/codebook.ts'
import { type Finding, matchedText } from '../../model/finding.ts'
import type { Localised } from '../../model/language.ts'
import { enumerated, quoted } from '../quoted.ts'
import type { Rule } from '../rule.ts'

export const counterexampleFound: Rule = {
  id: 'counterexample-found',
  topic: 'examples',
  severity: 'error',
  finds: {
    nl: 'Een tegenvoorbeeld dat de trefwoorden toch vinden',
    en: 'A counterexample that the keywords find all the same',
  },
  why: {
    nl: 'Een tegenvoorbeeld is een zin die de code juist niet hoort te krijgen. Vinden de trefwoorden hem wel, dan telt in de gesprekken ook mee wat erop lijkt.',
    en: 'A counterexample is a sentence that should not get the code. If the keywords do find it, what is like it is counted in the transcripts too.',
  },
  wrong: `codes:
  rust:
    label: Rust
    examples: [Thuis vond hij de rust weer terug.]
    counterexamples: [Doe maar rustig aan met die doos.]
    keywords: ["rust*"]
`,
  right: `codes:
  rust:
    label: Rust
    examples: [Thuis vond hij de rust weer terug.]
    counterexamples: [Doe maar rustig aan met die doos.]
    keywords:
      - { word: "rust*", exclude: [rustig aan] }
`,
  check: {
    by: 'codebook',
    find({ examples }, report) {
      for (const { code, kind, sentence, findings } of examples()) {
        if (kind !== 'counterexample') continue
        const own = findings.filter(
          (one) => isWithin(one.code.id, code.id) && one.exclusion === undefined,
        )
        if (own.length === 0) continue
        const found = namesOf(own)
        report(sentence.span, {
          nl: `dit tegenvoorbeeld van “${code.id}” wordt toch gevonden: ${found.nl}`,
          en: `this counterexample of “${code.id}” is found all the same: ${found.en}`,
          fix: adviceOn(own),
          related: [...new Set(own.map(({ keyword }) => keyword.span))].slice(0, mostRelated),
        })
      }
    },
  },
}

const mostRelated = 3

function namesOf(found: readonly Finding[]): Localised {
  const nl = found.map((one) => `“${matchedText(one)}” door trefwoord ${quoted(one.keyword)}`)
  const en = found.map((one) => `“${matchedText(one)}” by keyword ${quoted(one.keyword)}`)
  return { nl: enumerated([...new Set(nl)]).nl, en: enumerated([...new Set(en)]).en }
}

function adviceOn(found: readonly Finding[]): Localised {
  if (found.every(({ negation }) => negation !== undefined)) {
    return {
      nl: 'een ontkenning wordt alleen gemerkt en telt mee; geef het trefwoord een exclude, zoals { word: rust, exclude: [geen rust] }',
      en: 'a negation is only marked, and counts; give the keyword an exclude, as in { word: rust, exclude: [geen rust] }',
    }
  }
  return {
    nl: 'maak het trefwoord preciezer of geef het een exclude, of haal het tegenvoorbeeld weg',
    en: 'make the keyword more precise or give it an exclude, or remove the counterexample',
  }
}
