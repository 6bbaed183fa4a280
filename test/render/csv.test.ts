import { expect, test } from 'vitest'
import { Failure } from '../../src/model/failure.ts'
import type { Report } from '../../src/model/report.ts'
import type { Cell, Table } from '../../src/model/table.ts'
import { csv } from '../../src/render/csv.ts'

function table(caption: string, rows: readonly (readonly Cell[])[]): Table {
  return {
    caption,
    columns: [
      { label: 'id', kind: 'text', machine: true },
      { label: { nl: 'aandeel', en: 'share' }, kind: 'share', group: 'Ouders' },
    ],
    rows,
  }
}

function reportOf(...tables: readonly Table[]): Report {
  return {
    title: 'Verslag',
    blocks: [
      { kind: 'paragraph', text: 'Staat niet in de csv.' },
      ...tables.map((one) => ({ kind: 'table', table: one }) as const),
    ],
  }
}

function failureOf(report: Report): Failure {
  try {
    csv(report, 'nl')
  } catch (error) {
    if (error instanceof Failure) return error
  }
  throw new Error('did not fail')
}

test('one table is written raw, machine columns and all', () => {
  const report = reportOf(table('Een', [['ouders/rust', 1 / 3], ['kinderen', null]])) // prettier-ignore
  expect(csv(report, 'nl')).toBe('id,Ouders: aandeel\nouders/rust,0.3333333333333333\nkinderen,\n')
  expect(csv(report, 'en')).toContain('id,Ouders: share\n')
})

test('tables with the same columns are stacked under their captions', () => {
  const report = reportOf(table('Een', [['a', 1]]), table('Twee', [['b', 0.5]]))
  expect(csv(report, 'nl')).toBe('tabel,id,Ouders: aandeel\nEen,a,1\nTwee,b,0.5\n')
})

test('what csv would trip over is quoted, formulas stay as they are', () => {
  const report = reportOf(table('Een', [['a,"b"\nc', 1], ['d\re', 2], ['=1+1', 3]])) // prettier-ignore
  expect(csv(report, 'nl')).toBe('id,Ouders: aandeel\n"a,""b""\nc",1\n"d\re",2\n=1+1,3\n')
})

test('tables with different columns are refused with a way out', () => {
  const other: Table = { caption: 'Twee', columns: [{ label: 'n', kind: 'count' }], rows: [] }
  const failure = failureOf(reportOf(table('Een', []), other))
  expect(failure.kind).toBe('usage')
  expect(failure.text.nl).toBe(
    'dit verslag heeft 2 tabellen met verschillende kolommen, en csv kan er één bevatten; kies --format json',
  )
})

test('a report without a table is refused', () => {
  const failure = failureOf(reportOf())
  expect(failure.kind).toBe('usage')
  expect(failure.text.en).toContain('--format json')
})
