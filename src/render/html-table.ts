import type { Table } from '../model/table.ts'
import { linkTo, type Page, sayIn } from './html-page.ts'
import { type Html, markup, nothing } from './markup.ts'
import {
  type CellPart,
  groupRuns,
  noRows,
  type VisibleCell,
  type VisibleColumn,
  type VisibleRow,
  visibleTable,
} from './visible-table.ts'

/** A table with more columns than this gets a page on its side when it is printed. */
const mostUpright = 9

const nameless = { nl: 'tabel', en: 'table' } as const
const smallBase = { nl: 'kleine basis', en: 'small base' } as const

/** A column and the classes of its cells. */
interface HtmlColumn extends VisibleColumn {
  readonly look: string
}

/** The table in a box of its own, which scrolls sideways where the screen is too narrow. */
export function tableHtml(table: Table, page: Page): Html {
  const visible = visibleTable(table, page.language)
  const columns = htmlColumns(visible.columns)
  const caption = sayIn(page, table.caption)
  const body = visible.rows.map((row) => rowHtml(row, columns, page))
  const empty = markup`<tr><td class="empty" colspan="${columns.length}">${noRows[page.language]}</td></tr>\n`
  const wide = columns.length > mostUpright ? ' wide' : ''
  return markup`<div class="table${wide}">
<div class="scroll" role="region" tabindex="0" aria-label="${caption === '' ? nameless[page.language] : caption}">
<table>
${captionHtml(caption)}${columnGroups(columns)}
<thead>
${headRows(columns)}</thead>
<tbody>
${visible.rows.length === 0 ? empty : body}</tbody>
</table>
</div>
${(table.notes ?? []).map((note) => markup`<p class="note">${sayIn(page, note)}</p>\n`)}</div>
`
}

/** A table under a heading that says what it holds has no caption. */
function captionHtml(caption: string): Html {
  return caption === '' ? nothing : markup`<caption><span>${caption}</span></caption>\n`
}

/** Where groups stand beside each other, some room is left at the edge of each. */
function htmlColumns(columns: readonly VisibleColumn[]): readonly HtmlColumn[] {
  const runs = groupRuns(columns)
  const grouped = columns.some(({ group }) => group !== '')
  return columns.map((column, at) => {
    const edge = grouped && at > 0 && runs.some(({ start }) => start === at)
    const look = column.end ? `${column.kind} end` : column.kind
    return { ...column, look: edge ? `${look} edge` : look }
  })
}

function columnGroups(columns: readonly VisibleColumn[]): readonly Html[] {
  return groupRuns(columns).map(
    ({ start, end }) => markup`<colgroup span="${end - start}"></colgroup>`,
  )
}

/** One row of labels, or two where columns stand under group headings. */
function headRows(columns: readonly HtmlColumn[]): Html {
  const runs = groupRuns(columns)
  if (runs.every(({ group }) => group === '')) {
    return markup`<tr>${columns.map((column) => labelCell(column, 1))}</tr>\n`
  }
  const top = runs.map(({ group, start, end }) => {
    const column = columns[start]
    if (group === '' && column !== undefined) return labelCell(column, 2)
    const look = start === 0 ? 'group' : 'group edge'
    return markup`<th scope="colgroup" class="${look}" colspan="${end - start}">${group}</th>`
  })
  const grouped = columns.filter(({ group }) => group !== '')
  const bottom = grouped.map((column) => labelCell(column, 1))
  return markup`<tr>${top}</tr>\n<tr>${bottom}</tr>\n`
}

function labelCell({ look, label }: HtmlColumn, rows: 1 | 2): Html {
  const rowspan = rows === 1 ? nothing : markup` rowspan="2"`
  return markup`<th scope="col" class="${look}"${rowspan}>${label}</th>`
}

function rowHtml(row: VisibleRow, columns: readonly HtmlColumn[], page: Page): Html {
  const tree = columns.findIndex(({ kind }) => kind === 'text')
  const cells = columns.map(({ kind, look }, at) => {
    const cell = row.cells[at] ?? []
    const content = cell.map((part, index) => partHtml(part, index, page))
    const style = at === tree ? depthStyle(row.indent) : barStyle(cell, kind)
    if (at === 0) return markup`<th scope="row" class="${look}"${style}>${content}</th>`
    return markup`<td class="${look}"${style}>${content}</td>`
  })
  return markup`<tr${row.strong ? markup` class="strong"` : nothing}>${cells}</tr>\n`
}

function partHtml({ text, small, evidence }: CellPart, index: number, page: Page): Html {
  const mark = small ? markup`<abbr title="${smallBase[page.language]}">*</abbr>` : nothing
  const number = linkTo(evidence, text, page)
  return index === 0
    ? markup`${number}${mark}`
    : markup`<span class="base"> / ${number}${mark}</span>`
}

function depthStyle(indent: number): Html {
  return indent === 0 ? nothing : markup` style="--depth:${indent}"`
}

/** How far the bar behind a share reaches. A small base gets none: a bar would say more than it knows. */
function barStyle([part]: VisibleCell, kind: VisibleColumn['kind']): Html {
  if (kind !== 'share' || part === undefined || part.small) return nothing
  if (typeof part.value !== 'number') return nothing
  const ratio = Math.round(Math.min(1, Math.max(0, part.value)) * 1000) / 1000
  return markup` style="--ratio:${ratio}"`
}
