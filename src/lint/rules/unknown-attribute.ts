import type { Localised } from '../../model/language.ts'
import { nearest } from '../../text/nearest.ts'
import {
  countUses,
  knownAttributes,
  nearMiss,
  usualAttributes,
  writtenConditions,
} from '../known-attributes.ts'
import type { Rule } from '../rule.ts'

export const unknownAttribute: Rule = {
  id: 'unknown-attribute',
  topic: 'structure',
  severity: 'warning',
  finds: {
    nl: 'Een kenmerk in applies_to dat geen transcript heeft',
    en: 'An attribute in applies_to that no transcript has',
  },
  why: {
    nl: 'Een code die om een kenmerk vraagt dat er niet is, geldt nergens. Hij staat dan overal op nul, alsof niemand erover sprak.',
    en: 'A code that asks for an attribute that is not there applies nowhere. It then is zero everywhere, as if nobody spoke of it.',
  },
  wrong: `codes:
  rust:
    label: Rust
    applies_to: { soor: interview }
    keywords: [rust]
`,
  right: `codes:
  rust:
    label: Rust
    applies_to: { soort: interview }
    keywords: [rust]
`,
  check: {
    by: 'codebook',
    find(subject, report) {
      const { names, complete } = knownAttributes(subject)
      const conditions = writtenConditions(subject.codebook)
      const uses = new Map(countUses([...conditions].map(({ attribute }) => attribute)))
      for (const usual of [...usualAttributes, ...names]) uses.set(usual, Infinity)
      for (const { attribute, span } of conditions) {
        if (names.has(attribute)) continue
        const near = complete ? nearest(attribute, names) : nearMiss(attribute, uses)
        if (!complete && near === undefined) continue
        report(span, {
          nl: `onbekend kenmerk “${attribute}”`,
          en: `unknown attribute “${attribute}”`,
          fix: near === undefined ? listed(names) : meant(near),
        })
      }
    },
  },
}

function meant(near: string): Localised {
  return { nl: `bedoel je “${near}”?`, en: `did you mean “${near}”?` }
}

function listed(names: ReadonlySet<string>): Localised {
  const list = [...names].join(', ')
  return {
    nl: `project en transcripten kennen ${list}`,
    en: `project and transcripts know ${list}`,
  }
}
