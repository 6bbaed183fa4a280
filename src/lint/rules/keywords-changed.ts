import type { Localised } from '../../model/language.ts'
import type { CodeChange } from '../changes.ts'
import { firstNames } from '../naming.ts'
import type { Rule } from '../rule.ts'

export const keywordsChanged: Rule = {
  id: 'keywords-changed',
  topic: 'drift',
  severity: 'info',
  finds: {
    nl: 'Een code met andere trefwoorden dan eerst',
    en: 'A code with other keywords than before',
  },
  why: {
    nl: 'Met andere trefwoorden komt er een ander getal in de tabel, ook als de gesprekken gelijk bleven. Wie jaren vergelijkt, codeert daarom alle jaren opnieuw met één versie. De hele lijst staat in het overzicht van wijzigingen (--format md).',
    en: 'Other keywords give another number in the table, even where the transcripts stayed the same. Who compares years therefore codes all of them again with one version. The whole list is in the list of changes (--format md).',
  },
  wrong: {
    'eerder.yaml': `version: "2021"
codes:
  rust:
    label: Rust
    keywords: [rust, kalmte]
`,
    'codeboek.yaml': `version: "2022"
codes:
  rust:
    label: Rust
    keywords: [rust, op adem komen, ontspannen]
`,
  },
  right: {
    'eerder.yaml': `version: "2021"
codes:
  rust:
    label: Rust
    keywords: [rust, kalmte]
`,
    'codeboek.yaml': `version: "2022"
codes:
  rust:
    label: Rust
    keywords:
      - kalmte
      - rust
`,
  },
  check: {
    by: 'drift',
    find(subject, report) {
      for (const change of subject.changes().changed) {
        const { before, after, came, went } = change
        if (before.id !== after.id || came.length + went.length === 0) continue
        report(after.span, said(change))
      }
    },
  },
}

function said({ after, came, went }: CodeChange): Localised {
  const parts = [
    ...(came.length > 0 ? [part(came, { nl: 'erbij', en: 'came' })] : []),
    ...(went.length > 0 ? [part(went, { nl: 'eraf', en: 'went' })] : []),
  ]
  const all = (language: 'nl' | 'en'): string => parts.map((one) => one[language]).join('; ')
  return {
    nl: `de trefwoorden van “${after.id}” zijn veranderd: ${all('nl')}`,
    en: `the keywords of “${after.id}” changed: ${all('en')}`,
  }
}

function part(texts: readonly string[], verb: Localised): Localised {
  const names = firstNames(texts)
  return {
    nl: `${texts.length} ${verb.nl} (${names.nl})`,
    en: `${texts.length} ${verb.en} (${names.en})`,
  }
}
