import type { Corpus } from '../model/corpus.ts'
import type { Report } from '../model/report.ts'
import { type FrequencyOptions, frequencyTables } from '../tabulate/frequency.ts'
import { tidyTable } from '../tabulate/tidy.ts'

export function frequencyReport(corpus: Corpus, options: FrequencyOptions): Report {
  return {
    title: { nl: 'Frequenties', en: 'Frequencies' },
    blocks: frequencyTables(corpus, options).map((table) => ({ kind: 'table', table })),
  }
}

export function tidyReport(corpus: Corpus): Report {
  return {
    title: { nl: 'Waarnemingen', en: 'Observations' },
    blocks: [{ kind: 'table', table: tidyTable(corpus) }],
  }
}
