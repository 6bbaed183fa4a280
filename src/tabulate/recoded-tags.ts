import type { RecodeCount } from '../model/recode.ts'
import type { Table } from '../model/table.ts'
import { columns } from './columns.ts'

/** How many tags of whom, in which transcripts, a change of codes changes. */
export function recodedTable(counts: readonly RecodeCount[]): Table {
  const rows = [...counts].sort(
    (a, b) =>
      compare(a.code, b.code) || compare(a.coder, b.coder) || compare(a.transcript, b.transcript),
  )
  return {
    caption: { nl: 'Tags die veranderen', en: 'Tags that change' },
    columns: [
      columns.code,
      { label: { nl: 'Codeur', en: 'Coder' }, kind: 'text' },
      columns.transcript,
      { label: { nl: 'Staat in', en: 'Stands in' }, kind: 'text' },
      { label: { nl: 'Tags', en: 'Tags' }, kind: 'count' },
      { label: { nl: 'Afwijzingen', en: 'Rejections' }, kind: 'count' },
      { label: { nl: 'Vervallen', en: 'Taken back' }, kind: 'count' },
    ],
    rows: rows.map((one) => [
      one.code,
      one.coder,
      one.transcript,
      one.inline ? { nl: 'transcript', en: 'transcript' } : { nl: 'tagbestand', en: 'tag file' },
      one.tags,
      one.rejections,
      one.deleted,
    ]),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
