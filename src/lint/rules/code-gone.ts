import type { Localised } from '../../model/language.ts'
import { branchPlace } from '../branch-place.ts'
import type { CodebookChanges, GoneCode } from '../changes.ts'
import type { Rule } from '../rule.ts'
import { isSplit } from '../splits.ts'
import { likelySuccessor } from '../successors.ts'

export const codeGone: Rule = {
  id: 'code-gone',
  topic: 'drift',
  severity: 'error',
  finds: {
    nl: 'Een code van de eerdere versie die er niet meer is',
    en: 'A code of the earlier version that is gone',
  },
  why: {
    nl: 'Tags met die code zijn niet meer te lezen, en de tabel van dit jaar is niet meer met die van vorig jaar te vergelijken. Zeg onder replaced wat ervoor in de plaats kwam, of laat de code staan met “deprecated: true”. Een tak zonder eigen trefwoorden telt niet: die bestaat alleen uit zijn codes. Een code die in de eerdere versie al vervallen was, mag weg.',
    en: 'Tags with that code cannot be read any more, and this year’s table cannot be compared with last year’s. Say under replaced what took its place, or leave the code with “deprecated: true”. A branch without keywords of its own does not count: it is only made of its codes. A code that was deprecated in the earlier version already may go.',
  },
  wrong: {
    'eerder.yaml': `version: "2021"
codes:
  proces:
    rust:
      label: Rust en tijd
      keywords: [rust, op adem komen]
`,
    'codeboek.yaml': `version: "2022"
codes:
  proces:
    rust-en-tempo:
      label: Rust en tempo
      keywords: [rust, op adem komen, eigen tempo]
`,
  },
  right: {
    'eerder.yaml': `version: "2021"
codes:
  proces:
    rust:
      label: Rust en tijd
      keywords: [rust, op adem komen]
`,
    'codeboek.yaml': `version: "2022"
codes:
  proces:
    rust-en-tempo:
      label: Rust en tempo
      keywords: [rust, op adem komen, eigen tempo]
replaced:
  proces/rust: proces/rust-en-tempo
`,
  },
  check: {
    by: 'drift',
    find(subject, report) {
      const changes = subject.changes()
      for (const gone of changes.gone) {
        const { code, successors } = gone
        if (successors.length > 0 || !wasUsed(gone) || isSplit(code, gone.heirs)) continue
        const entry = subject.codebook.replaced.find(({ from }) => from.value === code.id)
        report(entry?.from.span ?? branchPlace(code, subject.codebook), {
          nl: `de code “${code.id}” van de eerdere versie is weg, en nergens staat wat ervoor in de plaats kwam`,
          en: `the code “${code.id}” of the earlier version is gone, and nothing says what took its place`,
          fix: advice(gone, changes),
        })
      }
    },
  },
}

function wasUsed({ code: { branch, keywords, manual, deprecated } }: GoneCode): boolean {
  return !deprecated && (!branch || manual || keywords.length > 0)
}

function advice({ code, heirs }: GoneCode, { added }: CodebookChanges): Localised {
  const likely = likelySuccessor(code, { added, heirs })
  return likely === undefined
    ? {
        nl: `zet onder replaced: “${code.id}: ” met de code die hem vervangt, of zet hem terug met “deprecated: true”`,
        en: `put under replaced: “${code.id}: ” with the code that replaces it, or put it back with “deprecated: true”`,
      }
    : {
        nl: `bedoel je “${likely}”? zet dan onder replaced: “${code.id}: ${likely}”`,
        en: `did you mean “${likely}”? then put under replaced: “${code.id}: ${likely}”`,
      }
}
