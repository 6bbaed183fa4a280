import type { Remark } from '../../model/diagnostic.ts'
import { branchPlace } from '../branch-place.ts'
import type { CodeChange, GoneCode } from '../changes.ts'
import { firstNames } from '../naming.ts'
import type { DriftSubject, Report, Rule } from '../rule.ts'
import { isPartedTo, splitInto } from '../splits.ts'

export const splitWithoutMapping: Rule = {
  id: 'split-without-mapping',
  topic: 'drift',
  severity: 'error',
  finds: {
    nl: 'Een code die gesplitst is zonder dat het er staat',
    en: 'A code that was split without saying so',
  },
  why: {
    nl: 'Staan de trefwoorden van een code nu in twee of meer codes, dan lijkt het of het onderwerp minder voorkomt dan vorig jaar, terwijl het verdeeld is. Zet onder replaced alle codes waarin hij opging; bleef de code zelf ook bestaan, noem hem dan mee. Een blijvende code telt als gesplitst als hij minstens drie trefwoorden en een kwart van zijn lijst aan nieuwe codes gaf.',
    en: 'If the keywords of a code are in two or more codes now, the subject seems to occur less than last year, where it was divided. Put all codes that it went into under replaced; where the code itself stayed, name it too. A code that stayed counts as split when it gave at least three keywords and a quarter of its list to new codes.',
  },
  wrong: {
    'eerder.yaml': `version: "2021"
codes:
  rust-en-tempo:
    label: Rust en tempo
    keywords: [rust, op adem komen, eigen tempo, stapje voor stapje]
`,
    'codeboek.yaml': `version: "2022"
codes:
  rust:
    label: Rust
    keywords: [rust, op adem komen]
  tempo:
    label: Eigen tempo
    keywords: [eigen tempo, stapje voor stapje]
replaced:
  rust-en-tempo: rust
`,
  },
  right: {
    'eerder.yaml': `version: "2021"
codes:
  rust-en-tempo:
    label: Rust en tempo
    keywords: [rust, op adem komen, eigen tempo, stapje voor stapje]
`,
    'codeboek.yaml': `version: "2022"
codes:
  rust:
    label: Rust
    keywords: [rust, op adem komen]
  tempo:
    label: Eigen tempo
    keywords: [eigen tempo, stapje voor stapje]
replaced:
  rust-en-tempo: [rust, tempo]
`,
  },
  check: {
    by: 'drift',
    find(subject, report) {
      const { gone, changed } = subject.changes()
      for (const one of gone) reportGone(one, subject, report)
      for (const one of changed) reportParted(one, subject, report)
    },
  },
}

function reportGone(gone: GoneCode, { codebook }: DriftSubject, report: Report): void {
  const { code, heirs, successors } = gone
  const into = splitInto(code, heirs).map((heir) => heir.code.id)
  if (code.deprecated || into.length < 2 || successors.length > 1) return
  const entry = codebook.replaced.find(({ from }) => from.value === code.id)
  report(entry?.from.span ?? branchPlace(code, codebook), said(code.id, into))
}

/** A code that stayed, but is smaller now. */
function reportParted(change: CodeChange, subject: DriftSubject, report: Report): void {
  const { before, after, heirs } = change
  const { added } = subject.changes()
  const into = heirs.filter(({ code }) => added.includes(code))
  if (before.id !== after.id || !isPartedTo(before, into)) return
  const mapped = subject.codebook.replaced.find(({ from }) => from.value === before.id)
  if (mapped !== undefined && mapped.to.length > 1) return
  report(after.span, said(before.id, [before.id, ...into.map(({ code }) => code.id)]))
}

function said(id: string, into: readonly string[]): Remark {
  const names = firstNames(into)
  return {
    nl: `de trefwoorden van “${id}” staan nu in ${names.nl}`,
    en: `the keywords of “${id}” are now in ${names.en}`,
    fix: {
      nl: `zet onder replaced: “${id}: [${into.join(', ')}]”`,
      en: `put under replaced: “${id}: [${into.join(', ')}]”`,
    },
  }
}
