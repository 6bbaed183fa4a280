import type { Span } from '../model/source.ts'
import { beginsWith, isAbbreviation } from './abbreviations.ts'

const ends = /[.!?…]+["'”’»›)\]]*(?=\s)|\n[ \t]*\n/gu

/** The sentences of a stretch of text, as offsets in it, without the blanks around them. */
export function sentences(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(ends)) {
    const to = start + match.index + match[0].length
    if (isListMarker(text.slice(from, to), from === start)) continue
    if (goesOn(match[0], text.slice(from, to), text.slice(to, end))) continue
    found.push({ start: from, end: to })
    from = to
  }
  found.push({ start: from, end })
  return found.flatMap((span) => trimmed(text, span))
}

/** No abbreviation is longer. */
const longest = 40

/** Whether the sentence goes on after what could be its end. */
function goesOn(mark: string, sentence: string, rest: string): boolean {
  const next = /^[^\S\n]*(?:\n[^\S\n]*)?(\S.?.?)/u.exec(rest.slice(0, 50))?.[1] ?? ''
  // Of a sentence with many abbreviations all of it would be read for each.
  const written = /[\p{L}\p{N}.]+(?=\.$)/u.exec(sentence.slice(-longest))?.[0] ?? ''
  if (mark === '.') return isAbbreviation(written, next)
  // Someone pauses (…), or is quoted (“Waarom?” vroeg ze). People are written down without capitals, so a plain stop always ends.
  return /^(?:\.\.|…)|["'”’»›)\]]$/u.test(mark) && beginsWith(next) === 'small'
}

/** 1. and a. at the beginning of a line. */
function isListMarker(sentence: string, isFirst: boolean): boolean {
  return /^\s*(?:\d{1,2}|[a-z])\.$/u.test(sentence) && (isFirst || sentence.includes('\n'))
}

function trimmed(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end)
  if (words.trim() === '') return []
  const first = start + words.length - words.trimStart().length
  return [{ start: first, end: first + words.trim().length }]
}
