import type { Block } from '../model/report.ts'
import { frequencyTables } from '../tabulate/frequency.ts'
import { heading, type Writing } from './writing.ts'

/** Themes by groups: where the weight lies. Only for a codebook whose first two levels have names. */
export function matrixSection({ corpus, project, book }: Writing): readonly Block[] {
  const [group, theme] = corpus.codebook.levels
  if (group === undefined || theme === undefined) return []
  const tables = frequencyTables(corpus, {
    rows: { kind: 'level', name: theme, depth: 1 },
    columns: { kind: 'level', name: group, depth: 0 },
    counts: ['interviews', 'turns'],
    percent: undefined,
    zeros: true,
    sorted: false,
    smallBase: project.thresholds.small_base,
    cite: (cell) => book.cite(['veld', cell.key], cell.label, cell),
  })
  const title = { nl: `Per ${theme} en ${group}`, en: `By ${theme} and ${group}` }
  return [heading(1, title, 'matrix'), ...tables.map((table): Block => ({ kind: 'table', table }))]
}
