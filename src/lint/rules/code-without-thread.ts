import type { Rule } from '../rule.ts'

export const codeWithoutThread: Rule = {
  id: 'code-without-thread',
  topic: 'structure',
  severity: 'info',
  finds: {
    nl: 'Een code die in geen rode draad staat',
    en: 'A code that is in no thread',
  },
  why: {
    nl: 'Wat in geen rode draad staat, komt in het verhaal van de rapportage niet terug. Dat kan goed zijn, als het maar een keuze is.',
    en: 'What is in no thread does not come back in the story of the report. That may be well, if only it is a choice.',
  },
  wrong: `codes:
  rust:
    label: Rust
    keywords: [rust]
  vervoer:
    label: Vervoer naar school
    keywords: [taxi]
threads:
  tijd:
    label: Rust en tijd
    codes: [rust]
`,
  right: `codes:
  rust:
    label: Rust
    keywords: [rust]
  vervoer:
    label: Vervoer naar school
    keywords: [taxi]
threads:
  tijd:
    label: Rust en tijd
    codes: [rust]
  bereikbaar:
    label: Een school die bereikbaar is
    codes: [vervoer]
`,
  check: {
    by: 'codebook',
    find({ codebook: { codes, threads } }, report) {
      if (threads.length === 0) return
      const named = new Set(threads.flatMap((thread) => thread.codes.map(({ value }) => value)))
      for (const { id, branch, deprecated, span } of codes) {
        if (branch || deprecated || pathOf(id).some((above) => named.has(above))) continue
        report(span, {
          nl: `code “${id}” staat in geen enkele rode draad`,
          en: `code “${id}” is in no thread`,
        })
      }
    },
  },
}

/** A code and the branches above it: a thread may name one of those. */
function pathOf(id: string): readonly string[] {
  const parts = id.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
