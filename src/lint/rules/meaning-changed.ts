import type { Localised } from '../../model/language.ts'
import type { TextChange } from '../changes.ts'
import type { Rule } from '../rule.ts'
import { wordChange } from '../word-change.ts'

/** What a code is; when and when_not say how to give it, and are in the list of all changes. */
const meaning: ReadonlyMap<string, Localised> = new Map([
  ['label', { nl: 'het label', en: 'the label' }],
  ['definition', { nl: 'de definitie', en: 'the definition' }],
])

export const meaningChanged: Rule = {
  id: 'meaning-changed',
  topic: 'drift',
  severity: 'warning',
  finds: {
    nl: 'Een code die iets anders is gaan betekenen',
    en: 'A code that has come to mean something else',
  },
  why: {
    nl: 'Wie twee jaren naast elkaar legt, ziet dezelfde code en denkt dat het om hetzelfde gaat. Is alleen de bewoording beter geworden, dan is dit niet erg; betekent de code echt iets anders, geef hem dan een nieuwe id. Hier gaat het om label en definitie; when en when_not staan in het overzicht van wijzigingen (--format md).',
    en: 'Who lays two years side by side sees the same code and thinks that it is about the same. If only the wording got better, no harm is done; if the code really means something else, give it a new id. This is about label and definition; when and when_not are in the list of changes (--format md).',
  },
  wrong: {
    'eerder.yaml': `version: "2021"
codes:
  rust:
    label: Rust
    definition: Er is thuis rust gekomen.
    keywords: [rust]
`,
    'codeboek.yaml': `version: "2022"
codes:
  rust:
    label: Rust
    definition: Er is op school rust gekomen.
    keywords: [rust]
`,
  },
  right: {
    'eerder.yaml': `version: "2021"
codes:
  rust:
    label: Rust
    definition: Er is thuis rust gekomen.
    keywords: [rust]
`,
    'codeboek.yaml': `version: "2022"
codes:
  rust:
    label: Rust
    definition: Er is thuis rust gekomen.
    keywords: [rust]
  rust-op-school:
    label: Rust op school
    definition: Er is op school rust gekomen.
    keywords: [rust in de klas]
`,
  },
  check: {
    by: 'drift',
    find(subject, report) {
      for (const { before, after, texts } of subject.changes().changed) {
        if (before.id !== after.id) continue
        for (const change of texts) {
          const name = meaning.get(change.field)
          // A first definition says what the code meant all along.
          if (name === undefined || change.before === undefined) continue
          report(after.fields.get(change.field) ?? after.span, {
            ...said(after.id, name, change),
            fix: {
              nl: 'betekent de code nu iets anders, geef hem dan een nieuwe id en noem de oude onder replaced',
              en: 'if the code means something else now, give it a new id and name the old one under replaced',
            },
          })
        }
      }
    },
  },
}

function said(id: string, name: Localised, { before = '', after }: TextChange): Localised {
  if (after === undefined) {
    return {
      nl: `${name.nl} van “${id}” is weg; dat was “${wordChange(before, '').before}”`,
      en: `${name.en} of “${id}” is gone; it was “${wordChange(before, '').before}”`,
    }
  }
  const change = wordChange(before, after)
  return {
    nl: `${name.nl} van “${id}” was “${change.before}” en is nu “${change.after}”`,
    en: `${name.en} of “${id}” was “${change.before}” and is now “${change.after}”`,
  }
}
