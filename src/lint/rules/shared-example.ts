import type { Located } from '../../model/codebook.ts'
import { matchedText } from '../../model/finding.ts'
import { quoted } from '../quoted.ts'
import type { Rule } from '../rule.ts'
import { isAlso, sharedExamples } from '../shared-examples.ts'

/** Of so many codes an example says enough; who mends these will see the rest. */
const mostCodes = 8

export const sharedExample: Rule = {
  id: 'shared-example',
  topic: 'examples',
  severity: 'warning',
  finds: {
    nl: 'Een voorbeeld dat een andere code ook vindt',
    en: 'An example that another code finds too',
  },
  why: {
    nl: 'Krijgt een voorbeeld ook een andere code, dan is de grens tussen de twee niet scherp, of ze horen er allebei bij. In de tabel tellen ze dan allebei.',
    en: 'If an example gets another code too, the line between the two is not sharp, or both belong there. In the table both are then counted.',
  },
  wrong: `codes:
  rust:
    label: Rust
    examples: [Door de rust op de boerderij ging het beter.]
    keywords: [rust]
  plek:
    label: Een andere plek
    keywords: [boerderij]
`,
  right: `codes:
  rust:
    label: Rust
    also: [plek]
    examples: [Door de rust op de boerderij ging het beter.]
    keywords: [rust]
  plek:
    label: Een andere plek
    keywords: [boerderij]
`,
  check: {
    by: 'codebook',
    find({ examples, competes }, report) {
      const told = new Map<Located<string>, number>()
      for (const { example, other, findings } of sharedExamples(examples(), competes())) {
        const { code, sentence } = example
        const finding = findings.find(({ keyword }) => !keyword.overlap)
        if (finding === undefined || isAlso(code, other) || isAlso(other, code)) continue
        const before = told.get(sentence) ?? 0
        if (before === mostCodes) continue
        told.set(sentence, before + 1)
        const words = matchedText(finding)
        report(sentence.span, {
          nl: `dit voorbeeld van “${code.id}” krijgt ook “${other.id}”: trefwoord ${quoted(finding.keyword)} vindt “${words}”`,
          en: `this example of “${code.id}” also gets “${other.id}”: keyword ${quoted(finding.keyword)} finds “${words}”`,
          fix: {
            nl: `maak dat trefwoord preciezer, of zet “also: [${other.id}]” bij “${code.id}” als beide bedoeld zijn`,
            en: `make that keyword more precise, or write “also: [${other.id}]” at “${code.id}” if both are meant`,
          },
          related: [finding.keyword.span],
        })
      }
    },
  },
}
