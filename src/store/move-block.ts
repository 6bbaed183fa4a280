import { Failure } from '../model/failure.ts'
import type { Span } from '../model/source.ts'
import { type CodeBlock, type CodebookText, entriesIn, placeOf } from './code-blocks.ts'

/** The text without these lines; of the empty lines around them one is enough. */
export function withoutLines(text: string, { start, end }: Span): string {
  const before = text.slice(0, start)
  const after = text.slice(end)
  const twice = before.endsWith('\n\n') && (after.startsWith('\n') || after === '')
  return twice ? before.slice(0, -1) + after : before + after
}

/** The text with a code, and all under it, at the end of another branch; undefined for the top level. */
export function moveBlock(book: CodebookText, id: string, to: string | undefined): string {
  const { text } = book.source
  const { lines, indent } = blockOf(book, id)
  const place = endOfBranch(book, to)
  const moved = indented(withNewline(text.slice(lines.start, lines.end)), place.indent - indent)
  const without = withoutLines(text, lines)
  const shift = place.at > lines.start ? without.length - text.length : 0
  return insertBlock(without, { ...place, at: place.at + shift }, moved)
}

/** A code that begins its line, so that its lines can go elsewhere. */
export function blockOf(
  { source, blocks }: CodebookText,
  id: string,
): CodeBlock & { readonly indent: number } {
  const block = blocks.get(id)
  if (block?.indent !== undefined) return { ...block, indent: block.indent }
  throw new Failure({
    nl: `de code “${id}” staat in ${source.path} tussen accolades; zet hem eerst op een eigen regel`,
    en: `the code “${id}” stands in braces in ${source.path}; put it on a line of its own first`,
  })
}

export interface BlockPlace {
  readonly at: number
  readonly indent: number
  /** Whether an empty line stands between the codes there. */
  readonly apart: boolean
}

/** Behind all that is in a branch. */
function endOfBranch(book: CodebookText, id: string | undefined): BlockPlace {
  const last = codesIn(book, id).at(-1)
  if (last !== undefined) return behindBlock(book, last)
  const [first] = entriesIn(id === undefined ? undefined : book.blocks.get(id)?.entry.value)
  const indent = first === undefined ? undefined : placeOf(book.source, first.key).indent
  if (indent !== undefined && id !== undefined) {
    return { at: blockOf(book, id).lines.end, indent, apart: false }
  }
  const name = id ?? 'codes'
  const { path } = book.source
  throw new Failure({
    nl: `de tak “${name}” staat in ${path} tussen accolades; zet wat erin staat eerst op eigen regels`,
    en: `the branch “${name}” stands in braces in ${path}; put what is in it on lines of its own first`,
  })
}

/** The ids of the codes right under a branch; of the roots where none is named. */
function codesIn({ blocks }: CodebookText, id: string | undefined): readonly string[] {
  if (id !== undefined) return blocks.get(id)?.children ?? []
  return [...blocks.keys()].filter((one) => !one.includes('/'))
}

export function behindBlock(book: CodebookText, id: string): BlockPlace {
  const { lines, indent } = blockOf(book, id)
  const apart = book.source.text.slice(0, lines.start).endsWith('\n\n')
  return { at: lines.end, indent, apart }
}

export function insertBlock(text: string, { at, apart }: BlockPlace, block: string): string {
  const before = withNewline(text.slice(0, at))
  return before + (apart ? '\n' : '') + block + text.slice(at)
}

export function withNewline(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}

/** The lines so much further in, or out. */
export function indented(lines: string, by: number): string {
  if (by >= 0) return lines.replace(/^(?=[^\n])/gmu, ' '.repeat(by))
  return lines.replace(new RegExp(`^ {1,${-by}}`, 'gmu'), '')
}
