import type { Remark } from '../../model/diagnostic.ts'
import { transcriptCount } from '../naming.ts'
import type { Rule } from '../rule.ts'
import type { CodeUsage } from '../usage.ts'

export const codeNeverUsed: Rule = {
  id: 'code-never-used',
  topic: 'corpus',
  severity: 'info',
  finds: {
    nl: 'Een code die in geen enkel gesprek voorkomt',
    en: 'A code that occurs in no transcript',
  },
  why: {
    nl: 'Niemand gaf de code en geen trefwoord vond hem, in alle gesprekken waarvoor hij geldt. Misschien speelt het niet, misschien noemen mensen het anders: een nul in de tabel vertelt niet welk van de twee het is. Vervallen codes tellen niet mee.',
    en: 'Nobody gave the code and no keyword found it, in all transcripts that it applies to. Perhaps it does not play a part, perhaps people call it otherwise: a zero in the table does not say which. Deprecated codes do not count.',
  },
  wrong: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
  vervoer:
    label: Vervoer
    keywords: [taxivervoer, leerlingenvervoer]
`,
    'interviews/a.txt': `INT: Wat hielp?
MOEDER: Rust. En dat het busje hem voor de deur ophaalde.
`,
  },
  right: {
    'codeboek.yaml': `codes:
  rust:
    label: Rust
    keywords: [rust]
  vervoer:
    label: Vervoer
    keywords: [taxivervoer, leerlingenvervoer, busje]
`,
    'interviews/a.txt': `INT: Wat hielp?
MOEDER: Rust. En dat het busje hem voor de deur ophaalde.
`,
  },
  check: {
    by: 'corpus',
    find(subject, report) {
      for (const usage of subject.usage()) {
        const { code, eligible, places, tags } = usage
        if (eligible === 0 || places + tags > 0 || code.deprecated || !isCodable(usage)) continue
        report(code.span, said(usage))
      }
    },
  },
}

/** A branch with nothing of its own only holds its codes together. */
function isCodable({ code, keywords }: CodeUsage): boolean {
  return code.manual || keywords.length > 0
}

function said({ code, eligible, keywords }: CodeUsage): Remark {
  const where = transcriptCount(eligible)
  const rejected = keywords.reduce((sum, one) => sum + one.rejected, 0)
  if (keywords.length === 0) {
    return {
      nl: `niemand gaf de code “${code.id}” (hij geldt voor ${where.nl})`,
      en: `nobody gave the code “${code.id}” (it applies to ${where.en})`,
    }
  }
  if (rejected > 0) {
    return {
      nl: `van de code “${code.id}” blijft niets over: alle treffers (${rejected}) zijn afgewezen`,
      en: `nothing is left of the code “${code.id}”: all hits (${rejected}) are rejected`,
    }
  }
  return {
    nl: `de code “${code.id}” komt niet voor (hij geldt voor ${where.nl}): niemand gaf hem en geen van zijn trefwoorden (${keywords.length}) vindt iets`,
    en: `the code “${code.id}” does not occur (it applies to ${where.en}): nobody gave it and none of its keywords (${keywords.length}) finds anything`,
    fix: {
      nl: 'zoek in de gesprekken hoe mensen het noemen, of laat de code vervallen met “deprecated: true”',
      en: 'look in the transcripts for what people call it, or let the code go with “deprecated: true”',
    },
  }
}
