import { type Code, type Located, isWithin } from '../../model/codebook.ts'
import type { Remark } from '../../model/diagnostic.ts'
import type { Rule } from '../rule.ts'
import { sharedExamples } from '../shared-examples.ts'

export const unneededAlso: Rule = {
  id: 'unneeded-also',
  topic: 'examples',
  severity: 'info',
  finds: {
    nl: 'Een “also” die geen voorbeeld nodig heeft',
    en: 'An “also” that no example needs',
  },
  why: {
    nl: 'Met “also” zeg je dat twee codes dezelfde zin mogen krijgen. Gebeurt dat bij geen enkel voorbeeld, dan laat het codeboek niet zien waarom het er staat.',
    en: 'With “also” you say that two codes may get the same sentence. If no example does, the codebook does not show why it is there.',
  },
  wrong: `codes:
  rust:
    label: Rust
    also: [plek]
    examples: [Eindelijk kwam er rust.]
    keywords: [rust]
  plek:
    label: Een andere plek
    keywords: [boerderij]
`,
  right: `codes:
  rust:
    label: Rust
    also: [plek]
    examples: [Op de boerderij kwam er rust.]
    keywords: [rust]
  plek:
    label: Een andere plek
    keywords: [boerderij]
`,
  check: {
    by: 'codebook',
    find({ codebook, examples, competes }, report) {
      const naming = codebook.codes.filter(({ also }) => also.length > 0)
      if (naming.length === 0) return
      const shared = new Map<string, Code[]>()
      for (const { example, other } of sharedExamples(examples(), competes())) {
        add(shared, example.code.id, other)
        add(shared, other.id, example.code)
      }
      const ids = new Set(codebook.codes.map(({ id }) => id))
      for (const code of naming) {
        for (const named of code.also) {
          // A code that does not exist is told of as that.
          const isNeeded = shared.get(code.id)?.some(({ id }) => isWithin(id, named.value))
          if (isNeeded === true || !ids.has(named.value)) continue
          report(named.span, unneeded(code, named))
        }
      }
    },
  },
}

function add(shared: Map<string, Code[]>, id: string, other: Code): void {
  const known = shared.get(id)
  if (known === undefined) shared.set(id, [other])
  else known.push(other)
}

function unneeded({ id }: Code, { value }: Located<string>): Remark {
  if (value === id) {
    return {
      nl: `“${id}” noemt onder “also” zichzelf`,
      en: `“${id}” names itself under “also”`,
      fix: { nl: 'haal deze regel weg', en: 'remove this entry' },
    }
  }
  return {
    nl: `geen voorbeeld van “${id}” of “${value}” wordt door beide codes gevonden`,
    en: `no example of “${id}” or “${value}” is found by both codes`,
    fix: {
      nl: 'haal deze “also” weg, of geef een voorbeeld waarin beide codes bedoeld zijn',
      en: 'remove this “also”, or give an example in which both codes are meant',
    },
  }
}
