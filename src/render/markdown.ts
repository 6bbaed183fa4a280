import { type Language, say, type Text } from '../model/language.ts'
import type { Quote } from '../model/report.ts'
import type { Table } from '../model/table.ts'
import type { Renderer } from './renderer.ts'
import { type Content, sections } from './sections.ts'
import {
  noRows,
  type VisibleCell,
  type VisibleColumn,
  type VisibleRow,
  visibleTable,
} from './visible-table.ts'

/** A report as GitHub shows it; what leads from numbers to passages is left to html and json. */
export const markdown: Renderer = (report, language) =>
  [`# ${sayEscaped(report.title, language)}`]
    .concat(sections(report.blocks).main.map((block) => blockText(block, language)))
    .join('\n\n')
    .concat('\n')

function blockText(block: Content, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${sayEscaped(block.text, language)}`
    case 'paragraph':
      return sayEscaped(block.text, language)
    case 'list':
      return block.items.map((item) => `- ${sayEscaped(item, language)}`).join('\n')
    case 'table':
      return tableText(block.table, language)
    case 'listing':
      return listingText(block)
    case 'quote':
      return quoteText(block.quote, language)
  }
}

/** Fenced by more backticks than there are in it. */
function listingText({ text, language }: Extract<Content, { kind: 'listing' }>): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`
}

function quoteText({ text, cite }: Quote, language: Language): string {
  return `> ${escaped(text)}\n>\n> — ${sayEscaped(cite, language)}`
}

function tableText(table: Table, language: Language): string {
  const { columns, rows } = visibleTable(table, language)
  const tree = columns.findIndex((column) => column.kind === 'text')
  const lines = [
    rowLine(columns.map(columnName)),
    `|${columns.map(({ kind, end }) => (kind === 'text' && !end ? ':--' : '--:')).join('|')}|`,
    ...rows.map((row) => rowLine(row.cells.map((cell, at) => cellMarkup(cell, row, at === tree)))),
  ]
  const caption = sayEscaped(table.caption, language)
  const notes = (table.notes ?? []).map((note) => `<small>${sayEscaped(note, language)}</small>`)
  return [
    ...(caption === '' ? [] : [`**${caption}**`]),
    lines.join('\n'),
    ...(rows.length === 0 ? [noRows[language]] : []),
    ...notes,
  ].join('\n\n')
}

/** The cells of a row, whose text is escaped. */
export function rowLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function columnName({ label, group }: VisibleColumn): string {
  return escaped([group, label].filter((part) => part !== '').join(': '))
}

function cellMarkup(cell: VisibleCell, row: VisibleRow, tree: boolean): string {
  const text = cell.map((part) => escaped(part.text) + (part.small ? '\\*' : '')).join(' / ')
  if (!tree) return text
  // A table trims the blanks that an indent would need.
  return '&emsp;'.repeat(row.indent) + (row.strong && text !== '' ? `**${text}**` : text)
}

function sayEscaped(text: Text, language: Language): string {
  return escaped(say(text, language))
}

/** Text from the data on one line, with nothing left in it that Markdown would act upon. */
export function escaped(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&$]/gu, '\\$&')
    .replace(/(?<=^| )#/gu, '\\#')
    .replace(/^[-+](?=[-+ ]|$)/u, '\\$&')
    .replace(/^(\d+)([.)])(?= |$)/u, '$1\\$2')
}
