import type { Keyword } from '../model/keyword.ts'

const mostShown = 40

/** A keyword as a message names it: one in braces may be longer than a line. */
export function keywordName({ text }: Keyword): string {
  const characters = Array.from(text)
  return characters.length > mostShown ? `${characters.slice(0, mostShown).join('')}…` : text
}
