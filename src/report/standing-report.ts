import type { Corpus } from '../model/corpus.ts'
import type { Project } from '../model/project.ts'
import type { Report } from '../model/report.ts'
import { standingTables } from '../tabulate/standing.ts'

/** Stand van zaken: what there is of what the project wants. */
export function standingReport(corpus: Corpus, { targets }: Pick<Project, 'targets'>): Report {
  return {
    title: { nl: 'Stand van zaken', en: 'State of affairs' },
    blocks: standingTables(corpus, targets).map((table) => ({ kind: 'table', table })),
  }
}
