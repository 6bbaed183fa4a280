import type { Corpus } from '../model/corpus.ts'
import type { Report } from '../model/report.ts'
import type { Category } from '../tabulate/category.ts'
import { codingTable } from '../tabulate/coding-records.ts'
import { kwicTable } from '../tabulate/kwic.ts'

export function codingReport(corpus: Corpus): Report {
  return {
    title: { nl: 'Coderingen', en: 'Codings' },
    blocks: [{ kind: 'table', table: codingTable(corpus) }],
  }
}

export function kwicReport(corpus: Corpus, category: Category, width: number): Report {
  return {
    title: { nl: 'Trefwoord in context', en: 'Keyword in context' },
    blocks: [{ kind: 'table', table: kwicTable(corpus, category, width) }],
  }
}
