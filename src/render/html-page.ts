import { type Language, say, type Text } from '../model/language.ts'
import type { Block } from '../model/report.ts'
import { type Html, markup } from './markup.ts'

/** What the parts of a page know of the whole. */
export interface Page {
  readonly language: Language
  /** Every id that a link can lead to. */
  readonly ids: ReadonlySet<string>
}

export function sayIn(page: Page, text: Text): string {
  return say(text, page.language)
}

/** An id as an attribute may have it: HTML allows anything but blanks. */
export function idOf(id: string): string {
  return id.replace(/[\s\p{Cs}]/gu, '_')
}

/** A link within the page; words alone where the report does not hold what they lead to. */
export function linkTo(target: string | undefined, text: string, page: Page): Html {
  if (target === undefined || !page.ids.has(target)) return markup`${text}`
  return markup`<a href="#${encodeURI(idOf(target))}">${text}</a>`
}

/** The ids of all blocks that have one. */
export function blockIds(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => blockId(block) ?? []))
}

function blockId(block: Block): string | undefined {
  switch (block.kind) {
    case 'heading':
      return block.id
    case 'evidence':
      return block.evidence.id
    case 'passage':
      return block.passage.id
    case 'paragraph':
    case 'list':
    case 'table':
    case 'listing':
    case 'quote':
      return undefined
  }
}
