import type { Localised } from '../../model/language.ts'
import type { Rule } from '../rule.ts'

export const scopeChanged: Rule = {
  id: 'scope-changed',
  topic: 'drift',
  severity: 'warning',
  finds: {
    nl: 'Een code die voor andere gesprekken of sprekers is gaan gelden',
    en: 'A code that applies to other transcripts or speakers than before',
  },
  why: {
    nl: 'Verandert applies_to, dan verandert waar een percentage van genomen wordt: 5 van de 10 wordt 5 van de 20 zonder dat iemand iets anders zei. Een tak wordt één keer gemeld, niet ook elke code eronder.',
    en: 'If applies_to changes, so does what a percentage is taken of: 5 of 10 becomes 5 of 20 without anyone saying anything else. A branch is told of once, not each code under it too.',
  },
  wrong: {
    'eerder.yaml': `version: "2021"
codes:
  ouders:
    label: Ouders
    applies_to: { soort: interview }
    rust:
      label: Rust
      keywords: [rust]
`,
    'codeboek.yaml': `version: "2022"
codes:
  ouders:
    label: Ouders
    applies_to: { soort: [interview, werkatelier] }
    rust:
      label: Rust
      keywords: [rust]
`,
  },
  right: {
    'eerder.yaml': `version: "2021"
codes:
  ouders:
    label: Ouders
    applies_to: { soort: [werkatelier, interview] }
    rust:
      label: Rust
      keywords: [rust]
`,
    'codeboek.yaml': `version: "2022"
codes:
  ouders:
    label: Ouders
    applies_to: { soort: [interview, werkatelier] }
    rust:
      label: Rust
      keywords: [rust]
`,
  },
  check: {
    by: 'drift',
    find(subject, report) {
      for (const { before, after, scope } of subject.changes().changed) {
        if (scope === undefined || before.id !== after.id) continue
        const was = scopeName(scope.before)
        const is = scopeName(scope.after)
        report(after.fields.get('applies_to') ?? after.span, {
          nl: `“${after.id}” gold eerst ${was.nl} en nu ${is.nl}`,
          en: `“${after.id}” first applied ${was.en} and now ${is.en}`,
        })
      }
    },
  },
}

function scopeName(scope: string | undefined): Localised {
  return scope === undefined
    ? { nl: 'overal', en: 'everywhere' }
    : { nl: `bij ${scope}`, en: `to ${scope}` }
}
