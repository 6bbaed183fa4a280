import { fold } from '../text/fold.ts'
import { isFunctionWord } from '../text/function-words.ts'

const word = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/** The words of a text that say what it is about: each once, as words are compared, without those of the grammar. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = (text.match(word) ?? []).map(fold)
  return new Set(words.filter((one) => !isFunctionWord(one)))
}
