import type { Span } from '../model/source.ts'
import type { Transcript } from '../model/transcript.ts'

/** Where words are spoken in a transcript, whatever their case and the blanks between them. */
export function occurrencesOf(words: string, { spoken, turns }: Transcript): readonly Span[] {
  const parts = words
    .trim()
    .split(/\s+/u)
    .filter((part) => part !== '')
  if (parts.length === 0) return []
  const pattern = new RegExp(parts.map(escaped).join(String.raw`\s+`), 'giu')
  return [...spoken.matchAll(pattern)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => turns.some(({ span }) => span.start <= start && end <= span.end))
}

function escaped(part: string): string {
  return part.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
}
