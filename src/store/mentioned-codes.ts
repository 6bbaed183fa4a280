import type { Edit } from '../model/edit.ts'
import type { Span } from '../model/source.ts'
import { type CodebookText, entriesIn } from './code-blocks.ts'

/** An id of more than one part, in running text. */
const path = /[\p{L}\p{N}][\p{L}\p{N}._-]*(?:\/[\p{L}\p{N}][\p{L}\p{N}._-]*)+/gu

const proseKeys = ['definition', 'when', 'when_not']

/** Where running text and comments name codes by their whole ids, such as “dat is ouders/proces/rust”. */
export function mentions(
  book: CodebookText,
  ids: ReadonlySet<string>,
): readonly (Span & { readonly id: string })[] {
  const { text } = book.source
  return prose(book).flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(path)].flatMap(({ 0: written, index }) => {
      const id = written.replace(/[.-]+$/u, '')
      const at = start + index
      return ids.has(id) ? [{ id, start: at, end: at + id.length }] : []
    }),
  )
}

/** What names the codes in running text by their new ids. */
export function editMentions(
  book: CodebookText,
  names: ReadonlyMap<string, string>,
): readonly Edit[] {
  return mentions(book, new Set(names.keys())).map(({ id, start, end }) => ({
    span: { start, end },
    text: names.get(id) ?? id,
  }))
}

function prose({ source, top, blocks }: CodebookText): readonly Span[] {
  const codes = [...blocks.values()].flatMap(({ own }) =>
    proseKeys.flatMap((key) => own.get(key)?.value.span ?? []),
  )
  const threads = entriesIn(top.get('threads')?.value).flatMap(({ value }) =>
    entriesIn(value)
      .filter(({ key }) => ['definition', 'claim'].includes(key.value))
      .map((entry) => entry.value.span),
  )
  const about = top.get('description')?.value.span ?? []
  const comments = [...source.text.matchAll(/^[ ]*#.*$/gmu)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }))
  const spans = [...codes, ...threads, ...[about].flat()]
  const apart = comments.filter(
    ({ start, end }) => !spans.some((one) => one.start < end && start < one.end),
  )
  return [...spans, ...apart]
}
