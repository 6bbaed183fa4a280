import type { Code } from '../../model/codebook.ts'
import type { Rule } from '../rule.ts'

export const depthDiffers: Rule = {
  id: 'depth-differs',
  topic: 'structure',
  severity: 'warning',
  finds: {
    nl: 'Een code die hoger of lager staat dan levels zegt',
    en: 'A code that stands higher or lower than levels says',
  },
  why: {
    nl: 'De niveaus (levels) zijn waar tabellen op groeperen. Een code die op een andere diepte staat, heeft geen thema of een thema te veel, en valt in een tabel per thema weg.',
    en: 'The levels are what tables group by. A code at another depth has no theme or one too many, and drops out of a table by theme.',
  },
  wrong: `levels: [groep, thema]
codes:
  ouders:
    label: Ouders
    rust:
      label: Rust in huis
      keywords: [rust in huis]
`,
  right: `levels: [groep, thema]
codes:
  ouders:
    label: Ouders
    thuis:
      label: Thuis
      rust:
        label: Rust in huis
        keywords: [rust in huis]
`,
  check: {
    by: 'codebook',
    find({ codebook: { codes, levels } }, report) {
      if (levels.length === 0) return
      for (const code of codes) {
        if (code.depth === levels.length || !isLeaf(code)) continue
        const { id, depth, span } = code
        const wanted = levels.join(', ')
        report(span, {
          nl: `code “${id}” staat onder ${takken(depth)} in plaats van ${takken(levels.length)} (${wanted})`,
          en: `code “${id}” stands under ${branches(depth)} instead of ${branches(levels.length)} (${wanted})`,
        })
      }
    },
  },
}

/** A branch without anything under it or in it is no code yet. */
function isLeaf({ branch, keywords, manual, deprecated }: Code): boolean {
  return !branch && !deprecated && (keywords.length > 0 || manual)
}

function takken(depth: number): string {
  return depth === 1 ? 'één tak' : `${depth === 0 ? 'geen' : depth} takken`
}

function branches(depth: number): string {
  return depth === 1 ? 'one branch' : `${depth === 0 ? 'no' : depth} branches`
}
