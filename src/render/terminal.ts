import { type Language, say, type Text } from '../model/language.ts'
import type { Block, Quote } from '../model/report.ts'
import type { Table } from '../model/table.ts'
import { rawCell } from './cell.ts'
import { type ColorLevel, type Palette, palette } from './palette.ts'
import type { Renderer } from './renderer.ts'
import { type Content, sections } from './sections.ts'
import { tableLines } from './terminal-table.ts'
import { harmless, oneLine, widthOf, wrap } from './terminal-text.ts'
import { noRows, visibleTable } from './visible-table.ts'

export interface Screen {
  readonly width: number
  readonly level: ColorLevel
}

/** What a block needs to be drawn. */
interface Page {
  readonly width: number
  /** Longer lines of prose are hard to read, however wide the screen. */
  readonly measure: number
  readonly paint: Palette
  readonly language: Language
}

const leastWidth = 40
const measure = 88

/** A report for the screen; what leads from numbers to passages is left to html and json. */
export function terminal(screen: Screen): Renderer {
  return (report, language) => {
    const width = Math.max(leastWidth, screen.width)
    const paint = palette(screen.level)
    const page = { width, measure: Math.min(width, measure), paint, language }
    const title = underlined(sayLine(report.title, page), '━', page).map(paint.title)
    const blocks = sections(report.blocks).main.map((block) => blockLines(block, page))
    return [title, ...blocks].map((lines) => `${lines.join('\n')}\n`).join('\n')
  }
}

function blockLines(block: Content, page: Page): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return headingLines(block, page)
    case 'paragraph':
      return wrap(sayLine(block.text, page), page.measure)
    case 'list':
      return block.items.flatMap((item) => itemLines(item, page))
    case 'table':
      return captionedLines(block.table, page)
    case 'listing':
      return block.text
        .trimEnd()
        .split('\n')
        .map((line) => `  ${harmless(line)}`.trimEnd())
    case 'quote':
      return quoteLines(block.quote, page)
  }
}

type Heading = Extract<Block, { kind: 'heading' }>

function headingLines({ level, text }: Heading, page: Page): readonly string[] {
  const line = sayLine(text, page)
  const lines = level === 1 ? underlined(line, '─', page) : wrap(line, page.measure)
  return lines.map(level === 3 ? page.paint.heading : page.paint.title)
}

function underlined(text: string, rule: string, page: Page): readonly string[] {
  const lines = wrap(text, page.measure)
  return [...lines, rule.repeat(Math.max(...lines.map(widthOf)))]
}

function itemLines(item: Text, page: Page): readonly string[] {
  const lines = wrap(sayLine(item, page), page.measure - 2)
  return lines.map((line, index) => `${index === 0 ? '•' : ' '} ${line}`)
}

function captionedLines(table: Table, page: Page): readonly string[] {
  const { width, paint, language } = page
  const visible = visibleTable(plainTable(table, language), language)
  const notes = (table.notes ?? []).flatMap((note) => wrap(sayLine(note, page), page.measure))
  return [
    ...captionLines(sayLine(table.caption, page), page),
    ...(visible.rows.length === 0 ? [noRows[language]] : tableLines(visible, width, paint)),
    ...notes.map(paint.quiet),
  ]
}

/** A table under a heading that says what it holds has no caption. */
function captionLines(caption: string, { measure: room, paint }: Page): readonly string[] {
  return caption === '' ? [] : [...wrap(caption, room).map(paint.strong), '']
}

/** The same table with nothing in it that could steer the terminal or break a line. */
function plainTable(table: Table, language: Language): Table {
  return {
    ...table,
    columns: table.columns.map(({ label, group, ...column }) => ({
      ...column,
      label: oneLine(say(label, language)),
      group: oneLine(say(group ?? '', language)),
    })),
    rows: table.rows.map((row) =>
      row.map((cell) => {
        const raw = rawCell(cell, language)
        return typeof raw === 'string' ? oneLine(raw) : raw
      }),
    ),
  }
}

function quoteLines({ text, cite }: Quote, page: Page): readonly string[] {
  const { paint, measure: room } = page
  const said = wrap(oneLine(text), room - 2)
  const source = wrap(`— ${sayLine(cite, page)}`, room - 2).map(paint.quiet)
  return [...said, ...source].map((line) => `${paint.heading('│')} ${line}`)
}

function sayLine(text: Text, { language }: Page): string {
  return oneLine(say(text, language))
}
