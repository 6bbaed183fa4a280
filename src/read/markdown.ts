import type { Span } from '../model/source.ts'

export function findHeadings(text: string, body: Span): readonly Span[] {
  return findAll(text, body, /^ {0,3}#{1,6}(?:[ \t].*)?$/gmu)
}

/** The stars and underscores of **bold**, __bold__ and *italic* words; a star by itself is what somebody typed. */
export function findMarks(text: string, body: Span): readonly Span[] {
  const italics = findAll(
    text,
    body,
    /(?<![*\p{L}\p{N}\\])\*(?![\s*])[^*\n]*[^\s*]\*(?![*\p{L}\p{N}])/gu,
  )
  return [
    ...findAll(text, body, /\*{2,}|_{2,}/gu),
    ...italics.flatMap(({ start, end }) => [
      { start, end: start + 1 },
      { start: end - 1, end },
    ]),
  ]
}

function findAll(text: string, { start, end }: Span, pattern: RegExp): readonly Span[] {
  return [...text.slice(start, end).matchAll(pattern)].map(({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.length,
  }))
}
