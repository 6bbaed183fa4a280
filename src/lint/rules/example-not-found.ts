import { isWithin } from '../../model/codebook.ts'
import { type Finding, matchedText } from '../../model/finding.ts'
import type { Remark } from '../../model/diagnostic.ts'
import { quoted } from '../quoted.ts'
import type { Rule } from '../rule.ts'

export const exampleNotFound: Rule = {
  id: 'example-not-found',
  topic: 'examples',
  severity: 'error',
  finds: {
    nl: 'Een voorbeeld dat de eigen trefwoorden niet vinden',
    en: 'An example that the code’s own keywords do not find',
  },
  why: {
    nl: 'Een voorbeeld is een toets: deze zin hoort de code te krijgen. Vinden de trefwoorden hem niet, dan missen ze in de gesprekken ook wat erop lijkt.',
    en: 'An example is a test: this sentence should get the code. If the keywords do not find it, they miss what is like it in the transcripts too.',
  },
  wrong: `codes:
  rust:
    label: Rust
    examples:
      - Eindelijk kwam er weer wat lucht in huis.
    keywords: [rust]
`,
  right: `codes:
  rust:
    label: Rust
    examples:
      - Eindelijk kwam er weer wat lucht in huis.
    keywords: [rust, lucht]
`,
  check: {
    by: 'codebook',
    find({ examples }, report) {
      for (const { code, kind, sentence, findings } of examples()) {
        if (kind !== 'example' || code.manual || code.keywords.length === 0) continue
        const own = findings.filter((finding) => isWithin(finding.code.id, code.id))
        if (own.some(({ exclusion }) => exclusion === undefined)) continue
        const [excluded] = own
        report(sentence.span, excluded === undefined ? notFound(code.id) : takenOut(excluded))
      }
    },
  },
}

function notFound(code: string): Remark {
  return {
    nl: `geen trefwoord van “${code}” vindt dit voorbeeld`,
    en: `no keyword of “${code}” finds this example`,
    fix: {
      nl: 'voeg een woord of woordgroep uit deze zin toe aan keywords, of haal het voorbeeld weg',
      en: 'add a word or phrase of this sentence to the keywords, or remove the example',
    },
  }
}

function takenOut(finding: Finding): Remark {
  const { keyword, exclusion, code } = finding
  const [words, phrase] = [matchedText(finding), exclusion?.phrase ?? '']
  const whose =
    exclusion?.of === 'code'
      ? { nl: `van de code “${code.id}”`, en: `of the code “${code.id}”` }
      : { nl: 'van dit trefwoord', en: 'of this keyword' }
  return {
    nl: `trefwoord ${quoted(keyword)} vindt hier “${words}”, maar de uitsluiting “${phrase}” ${whose.nl} haalt het eruit`,
    en: `keyword ${quoted(keyword)} finds “${words}” here, but the exclusion “${phrase}” ${whose.en} takes it out`,
    fix: {
      nl: 'maak de uitsluiting preciezer, of voeg een trefwoord toe dat deze zin wel vindt',
      en: 'make the exclusion more precise, or add a keyword that does find this sentence',
    },
    related: [keyword.span],
  }
}
