import type { Span } from '../model/source.ts'

/** The words that a tag is about and what stands around them, with every run of blanks as one space. */
export interface Quotation {
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
}

/** About this many characters are kept on either side; a word is not cut through. */
const around = 32
/** A word that is longer than this is cut all the same: it is a link, or not a word. */
const longestWord = 24

/** What is kept of a place in a text, by which it can be found again when the text has changed. */
export function quoteAt(text: string, { start, end }: Span): Quotation {
  const before = foldBlanks(text.slice(Math.max(0, start - 4 * around), start))
  const after = foldBlanks(text.slice(end, end + 4 * around))
  return {
    quote: foldBlanks(text.slice(start, end)),
    prefix: lastCharacters(before),
    suffix: firstCharacters(after),
  }
}

export function foldBlanks(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

function firstCharacters(text: string): string {
  const most = text.slice(0, around + longestWord)
  if (text.length <= around) return text
  const space = most.indexOf(' ', around)
  const cut = most.slice(0, space < 0 ? around : space)
  // Half of a character that takes two places in UTF-16 is no character.
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut
}

function lastCharacters(text: string): string {
  if (text.length <= around) return text
  const least = text.length - around
  const space = text.lastIndexOf(' ', least - 1)
  const cut = text.slice(space < least - longestWord ? least : space + 1)
  return /^[\udc00-\udfff]/.test(cut) ? cut.slice(1) : cut
}
