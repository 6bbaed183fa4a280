import { type Language, say, type Text } from '../model/language.ts'
import type { Block, Evidence, Passage, Quote } from '../model/report.ts'
import type { RowDetail, Table } from '../model/table.ts'
import { rawCell } from './cell.ts'
import type { Renderer } from './renderer.ts'

/** The whole report for programs: raw values, keys in a fixed order, what is absent left out. */
export const json: Renderer = (report, language) => {
  const content = {
    title: say(report.title, language),
    language,
    blocks: report.blocks.map((block) => blockContent(block, language)),
  }
  return `${JSON.stringify(content, undefined, 2)}\n`
}

function blockContent(block: Block, language: Language): object {
  const { kind } = block
  switch (kind) {
    case 'heading':
      return { kind, level: block.level, text: say(block.text, language), id: block.id }
    case 'paragraph':
      return { kind, text: say(block.text, language) }
    case 'list':
      return { kind, items: sayAll(block.items, language) }
    case 'table':
      return { kind, ...tableContent(block.table, language) }
    case 'listing':
      return { kind, text: block.text, language: block.language }
    case 'quote':
      return { kind, ...quoteContent(block.quote, language) }
    case 'evidence':
      return { kind, ...evidenceContent(block.evidence, language) }
    case 'passage':
      return { kind, ...passageContent(block.passage, language) }
  }
}

function tableContent(
  { caption, columns, rows, notes, details }: Table,
  language: Language,
): object {
  return {
    caption: say(caption, language),
    columns: columns.map(({ label, kind, group, machine }) => ({
      label: say(label, language),
      kind,
      group: group === undefined ? undefined : say(group, language),
      machine,
    })),
    rows: rows.map((row) => row.map((cell) => rawCell(cell, language))),
    notes: sayAll(notes ?? [], language),
    details: details?.map(detailContent),
  }
}

function detailContent({ indent, strong, cells }: RowDetail): object {
  return {
    indent,
    strong,
    cells: cells?.map((cell) =>
      cell === undefined ? null : { evidence: cell.evidence, small: cell.small, mark: cell.mark },
    ),
  }
}

function quoteContent({ text, cite, passage }: Quote, language: Language): object {
  return { text, cite: say(cite, language), passage }
}

function evidenceContent({ id, title, groups }: Evidence, language: Language): object {
  return {
    id,
    title: say(title, language),
    groups: groups.map(({ label, references }) => ({
      label: say(label, language),
      references: references.map(({ text, target }) => ({ text: say(text, language), target })),
    })),
  }
}

function passageContent({ id, cite, pieces, codes }: Passage, language: Language): object {
  return {
    id,
    cite: say(cite, language),
    pieces: pieces.map(({ text, marked }) => ({ text, marked })),
    codes: sayAll(codes, language),
  }
}

function sayAll(texts: readonly Text[], language: Language): readonly string[] {
  return texts.map((text) => say(text, language))
}
