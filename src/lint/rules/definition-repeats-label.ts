import { contentWords } from '../content-words.ts'
import type { Rule } from '../rule.ts'

export const definitionRepeatsLabel: Rule = {
  id: 'definition-repeats-label',
  topic: 'description',
  severity: 'warning',
  finds: {
    nl: 'Een definitie die alleen het label herhaalt',
    en: 'A definition that only repeats the label',
  },
  why: {
    nl: 'Zo’n definitie vult het vak, maar zegt een codeur niets wat het label niet al zei.',
    en: 'Such a definition fills its field, but tells a coder nothing that the label did not.',
  },
  wrong: `codes:
  rust:
    label: Rust in huis
    definition: Er is rust in het huis.
    keywords: [rust]
`,
  right: `codes:
  rust:
    label: Rust in huis
    definition: De spanning van het naar school moeten is weg, zodat het gezin weer kan slapen en eten.
    keywords: [rust]
`,
  check: {
    by: 'codebook',
    find({ codebook }, report) {
      for (const { id, label, definition = '', deprecated, fields, span } of codebook.codes) {
        const words = contentWords(definition)
        const known = contentWords(label)
        const isNew = [...words].some((word) => !known.has(word))
        if (words.size === 0 || isNew || deprecated) continue
        report(fields.get('definition') ?? span, {
          nl: `de definitie van “${id}” zegt niet meer dan het label “${label}”`,
          en: `the definition of “${id}” says no more than the label “${label}”`,
          fix: {
            nl: 'schrijf op wat iemand dan vertelt, en wat er wel en niet onder valt',
            en: 'write down what somebody then tells, and what belongs to it and what does not',
          },
        })
      }
    },
  },
}
