import type { Report } from '../../src/model/report.ts'

export const hostile = '<script>alert("x")</script> | \\ `b` *c* _d_ [e](f) \u001b[31m & \'g\''

/** A report in which every text from the data tries something. */
export const hostileReport: Report = {
  title: hostile,
  blocks: [
    { kind: 'heading', level: 1, text: hostile, id: '"><i>' },
    { kind: 'paragraph', text: hostile },
    { kind: 'list', items: [hostile] },
    {
      kind: 'table',
      table: {
        caption: hostile,
        columns: [
          { label: hostile, kind: 'text' },
          { label: hostile, kind: 'count', group: hostile },
        ],
        rows: [[hostile, 3]],
        details: [{ cells: [undefined, { evidence: '"><i>' }] }],
        notes: [hostile],
      },
    },
    { kind: 'quote', quote: { text: hostile, cite: hostile, passage: '" onclick="x' } },
    {
      kind: 'evidence',
      evidence: {
        id: '" onclick="y',
        title: hostile,
        groups: [{ label: hostile, references: [{ text: hostile, target: '" onclick="x' }] }],
      },
    },
    {
      kind: 'passage',
      passage: {
        id: '" onclick="x',
        cite: hostile,
        pieces: [{ text: hostile, marked: true }],
        codes: [hostile],
      },
    },
  ],
}
