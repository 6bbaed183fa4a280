import type { Corpus } from '../model/corpus.ts'
import type { Report } from '../model/report.ts'
import type { Table } from '../model/table.ts'
import { tidyTable } from '../tabulate/tidy.ts'

/** Tables that were made by `frequencyTables` as a report. */
export function frequencyReport(tables: readonly Table[]): Report {
  return {
    title: { nl: 'Frequenties', en: 'Frequencies' },
    blocks: tables.map((table) => ({ kind: 'table', table })),
  }
}

export function tidyReport(corpus: Corpus): Report {
  return {
    title: { nl: 'Waarnemingen', en: 'Observations' },
    blocks: [{ kind: 'table', table: tidyTable(corpus) }],
  }
}
