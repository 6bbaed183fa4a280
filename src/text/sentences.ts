import type { Span } from '../model/source.ts'
import { isAbbreviation } from './abbreviations.ts'

/** The sentences of a stretch of text, as offsets in it, without the blanks around them. */
export function sentences(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(/[.!?…]+["'”’)]*(?=\s)|\n[ \t]*\n/gu)) {
    const to = start + match.index + match[0].length
    if (match[0] === '.' && endsAbbreviation(text, { start: from, end: to - 1 })) continue
    found.push({ start: from, end: to })
    from = to
  }
  found.push({ start: from, end })
  return found.flatMap((span) => trimmed(text, span))
}

function endsAbbreviation(text: string, { start, end }: Span): boolean {
  const word = /[\p{L}\p{N}.]+$/u.exec(text.slice(start, end))?.[0] ?? ''
  return isAbbreviation(word, text.slice(end + 1, end + 5).trimStart())
}

function trimmed(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end)
  if (words.trim() === '') return []
  const first = start + words.length - words.trimStart().length
  return [{ start: first, end: first + words.trim().length }]
}
