import type { Text } from './language.ts'
import type { Table } from './table.ts'

export interface Report {
  readonly title: Text
  readonly blocks: readonly Block[]
}

export type Block =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      readonly text: Text
      readonly id?: string
    }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'table'; readonly table: Table }
  /** Lines of a file or of the screen, shown as they are. */
  | { readonly kind: 'listing'; readonly text: string; readonly language: 'yaml' | 'text' }
  | { readonly kind: 'quote'; readonly quote: Quote }
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  | { readonly kind: 'passage'; readonly passage: Passage }

/** Words from an interview. They are data: never translated, never shortened without a sign. */
export interface Quote {
  readonly text: string
  /** Who said it and where: interview, role, line. */
  readonly cite: Text
  /** Id of the passage block that the quote stands in. */
  readonly passage?: string
}

/** The places that a number was counted from. */
export interface Evidence {
  readonly id: string
  readonly title: Text
  readonly groups: readonly { readonly label: Text; readonly references: readonly Reference[] }[]
}

export interface Reference {
  readonly text: Text
  /** Id of the block to go to. */
  readonly target: string
}

/** A coded turn, whole, once in a report however many numbers lead to it. */
export interface Passage {
  readonly id: string
  readonly cite: Text
  /** The turn in pieces, the matched words marked. */
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[]
  /** The codes that the turn has, each with what gave it. */
  readonly codes: readonly Text[]
}
