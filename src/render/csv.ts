import { stringify } from 'csv-stringify/sync'
import { Failure } from '../model/failure.ts'
import { type Language, say } from '../model/language.ts'
import type { Column, Table } from '../model/table.ts'
import { rawCell } from './cell.ts'
import type { Renderer } from './renderer.ts'

const captionLabel = { nl: 'tabel', en: 'table' } as const

/** One table, raw values; tables with the same columns are stacked, each row led by its caption. */
export const csv: Renderer = (report, language) => {
  const tables = report.blocks.flatMap((block) => (block.kind === 'table' ? block.table : []))
  const [first, ...others] = tables
  if (first === undefined) throw withoutTable()
  const header = headerOf(first, language)
  const rowsOf = (table: Table): Cells[] =>
    table.rows.map((row) => row.map((cell) => rawCell(cell, language)))
  if (others.length === 0) return csvText([header, ...rowsOf(first)])
  if (others.some((table) => !sameColumns(headerOf(table, language), header))) {
    throw withDifferentColumns(tables.length)
  }
  const stacked = tables.flatMap((table) =>
    rowsOf(table).map((row) => [say(table.caption, language), ...row]),
  )
  return csvText([[captionLabel[language], ...header], ...stacked])
}

type Cells = readonly (string | number | null)[]

function csvText(rows: readonly Cells[]): string {
  // A lone carriage return ends a line for some readers, so it is quoted as well.
  return stringify([...rows], { quoted_match: /\r/u })
}

function headerOf({ columns }: Table, language: Language): readonly string[] {
  return columns.map((column) => columnName(column, language))
}

function columnName({ label, group }: Column, language: Language): string {
  const name = say(label, language)
  if (group === undefined) return name
  return name === '' ? say(group, language) : `${say(group, language)}: ${name}`
}

function sameColumns(header: readonly string[], other: readonly string[]): boolean {
  return header.length === other.length && header.every((name, index) => name === other[index])
}

function withoutTable(): Failure {
  return new Failure(
    {
      nl: 'dit verslag heeft geen tabel, en csv kan alleen een tabel bevatten; kies --format json',
      en: 'this report has no table, and a table is all that csv can hold; use --format json',
    },
    { kind: 'usage' },
  )
}

function withDifferentColumns(count: number): Failure {
  return new Failure(
    {
      nl: `dit verslag heeft ${count} tabellen met verschillende kolommen, en csv kan er één bevatten; kies --format json`,
      en: `this report has ${count} tables with different columns, and csv can hold one; use --format json`,
    },
    { kind: 'usage' },
  )
}
