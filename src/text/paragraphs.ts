import type { Span } from '../model/source.ts'

/** The paragraphs of a stretch of text: what blank lines stand between, without the blanks around it. */
export function paragraphs(text: string, { start, end }: Span): readonly Span[] {
  const found = text.slice(start, end).matchAll(/\S(?:[^\n]|\n(?![ \t]*\n))*/gu)
  return Array.from(found, ({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.trimEnd().length,
  }))
}
