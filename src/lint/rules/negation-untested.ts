import type { Code } from '../../model/codebook.ts'
import type { Keyword } from '../../model/keyword.ts'
import type { Remark } from '../../model/diagnostic.ts'
import type { Localised } from '../../model/language.ts'
import { matchedText } from '../../model/finding.ts'
import { quoted } from '../quoted.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const negationUntested: Rule = {
  id: 'negation-untested',
  topic: 'keywords',
  severity: 'info',
  finds: {
    nl: 'Een trefwoord dat ontkend voorkomt, terwijl geen voorbeeld laat zien of dat telt',
    en: 'A keyword that occurs denied, while no example shows whether that counts',
  },
  why: {
    nl: 'Een ontkenning wordt gemerkt maar niet weggelaten: ook “geen rust” krijgt de code. Soms is dat de bedoeling, soms juist niet; een voorbeeld of tegenvoorbeeld legt het vast.',
    en: 'A negation is marked but not left out: “geen rust” gets the code too. Sometimes that is meant, sometimes it is not; an example or counterexample settles it.',
  },
  wrong: `codes:
  rust:
    label: Rust
    examples: [Thuis vond ze de rust weer terug.]
    keywords: [rust]
  druk:
    label: Druk
    also: [rust]
    examples: [Er was geen rust meer en de druk werd te groot.]
    keywords: [druk]
`,
  right: `codes:
  rust:
    label: Rust
    examples: [Thuis vond ze de rust weer terug.]
    counterexamples: [Er was geen rust meer.]
    keywords: [{ word: rust, exclude: [geen rust] }]
  druk:
    label: Druk
    examples: [Er was geen rust meer en de druk werd te groot.]
    keywords: [druk]
`,
  check: {
    by: 'codebook',
    find(subject, report) {
      const denied = deniedKeywords(subject)
      if (denied.size === 0) return
      const settled = settledKeywords(subject)
      for (const code of subject.codebook.codes) {
        for (const keyword of code.keywords) {
          const where = denied.get(keyword)
          if (where === undefined || settled.has(keyword)) continue
          report(keyword.span, untested(keyword, code, where))
        }
      }
    },
  },
}

/** Keyword → where it is denied: in the codebook’s own sentences, or in how many interviews. */
function deniedKeywords(subject: Subject): ReadonlyMap<Keyword, Localised> {
  const found = new Map<Keyword, Localised>()
  for (const { code, findings } of subject.examples()) {
    for (const finding of findings) {
      if (finding.negation === undefined || finding.exclusion !== undefined) continue
      const mayApply = finding.code === code || subject.competes()(finding.code, code)
      if (mayApply && !found.has(finding.keyword))
        found.set(finding.keyword, inExample(matchedText(finding)))
    }
  }
  for (const [keyword, where] of deniedInInterviews(subject)) {
    if (!found.has(keyword)) found.set(keyword, where)
  }
  return found
}

function inExample(words: string): Localised {
  return { nl: `in een voorbeeldzin (“${words}”)`, en: `in an example sentence (“${words}”)` }
}

const fewestInterviews = 2

function deniedInInterviews(subject: Subject): ReadonlyMap<Keyword, Localised> {
  const found = new Map<Keyword, Localised>()
  const interviews = interviewsDenying(subject)
  if (interviews.size === 0) return found
  for (const { id, keywords } of subject.codebook.codes) {
    for (const keyword of keywords) {
      const count = interviews.get(keyOf(id, keyword.text))?.size ?? 0
      if (count < fewestInterviews) continue
      found.set(keyword, { nl: `in ${count} gesprekken`, en: `in ${count} transcripts` })
    }
  }
  return found
}

/** Code and keyword → the interviews in which it is denied. */
function interviewsDenying({ transcripts = [] }: Subject): ReadonlyMap<string, Set<string>> {
  const interviews = new Map<string, Set<string>>()
  for (const { id, codings } of transcripts) {
    for (const { by, code, negated } of codings) {
      if (by.kind !== 'keyword' || !negated) continue
      const key = keyOf(code, by.keyword)
      const known = interviews.get(key)
      if (known === undefined) interviews.set(key, new Set([id]))
      else known.add(id)
    }
  }
  return interviews
}

function keyOf(code: string, keyword: string): string {
  return `${code}\n${keyword}`
}

/** What a counterexample has, or an example that is denied too, has been thought of. */
function settledKeywords({ examples }: Subject): ReadonlySet<Keyword> {
  const found = new Set<Keyword>()
  for (const { code, kind, findings } of examples()) {
    for (const { code: own, keyword, negation } of findings) {
      if (own === code && (kind === 'counterexample' || negation !== undefined)) found.add(keyword)
    }
  }
  return found
}

function untested(keyword: Keyword, { id }: Code, where: Localised): Remark {
  return {
    nl: `trefwoord ${quoted(keyword)} van “${id}” komt ontkend voor ${where.nl}, maar geen voorbeeld laat zien of dat telt`,
    en: `keyword ${quoted(keyword)} of “${id}” occurs denied ${where.en}, but no example shows whether that counts`,
    fix: {
      nl: 'voeg zo’n zin toe aan examples als hij telt; zo niet, aan counterexamples, met een exclude bij het trefwoord',
      en: 'add such a sentence to the examples if it counts; if not, to the counterexamples, with an exclude at the keyword',
    },
  }
}
