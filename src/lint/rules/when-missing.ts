import type { Localised } from '../../model/language.ts'
import { isGiven } from '../given-codes.ts'
import type { Rule } from '../rule.ts'

export const whenMissing: Rule = {
  id: 'when-missing',
  topic: 'description',
  severity: 'warning',
  finds: {
    nl: 'Een code die niet zegt wanneer je hem wel en niet geeft',
    en: 'A code that does not say when to give it and when not',
  },
  why: {
    nl: 'De grens van een code staat in wanneer je hem niet geeft, en welke dan wel (MacQueen en anderen 1998). Staat die grens nergens, dan trekt elke codeur haar ergens anders.',
    en: 'The border of a code is in when not to give it, and which one then (MacQueen and others 1998). If that border is nowhere, every coder draws it elsewhere.',
  },
  wrong: `codes:
  rust:
    label: Rust
    definition: Thuis of op school is er minder spanning dan voorheen.
    when: Iemand vertelt dat de spanning afneemt.
    keywords: [rust]
`,
  right: `codes:
  rust:
    label: Rust
    definition: Thuis of op school is er minder spanning dan voorheen.
    when: Iemand vertelt dat de spanning afneemt.
    when_not: Iemand wenst rust die er nog niet is.
    keywords: [rust]
`,
  check: {
    by: 'codebook',
    find({ codebook }, report) {
      for (const code of codebook.codes) {
        const { id, span, when = '', whenNot = '' } = code
        if (!isGiven(code) || (when !== '' && whenNot !== '')) continue
        const missing = missingOf(when, whenNot)
        report(span, {
          nl: `code “${id}” zegt niet wanneer je hem ${missing.nl}`,
          en: `code “${id}” does not say ${missing.en}`,
          fix: {
            nl: `vul ${keysOf(when, whenNot, 'en')} in`,
            en: `fill in ${keysOf(when, whenNot, 'and')}`,
          },
        })
      }
    },
  },
}

function missingOf(when: string, whenNot: string): Localised {
  if (when !== '') return { nl: 'niet geeft', en: 'when not to give it' }
  if (whenNot !== '') return { nl: 'geeft', en: 'when to give it' }
  return { nl: 'wel en niet geeft', en: 'when to give it and when not' }
}

function keysOf(when: string, whenNot: string, and: string): string {
  const keys = [...(when === '' ? ['“when:”'] : []), ...(whenNot === '' ? ['“when_not:”'] : [])]
  return keys.join(` ${and} `)
}
