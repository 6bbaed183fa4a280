import { fold } from '../text/fold.ts'

/** The words of a text in order: a number for each distinct word, and where it stands. */
export interface WordPlaces {
  readonly words: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** The words as they are compared, each with a number; shared by the texts that are compared. */
export interface Vocabulary {
  readonly numbers: Map<string, number>
  readonly forms: string[]
}

export function createVocabulary(): Vocabulary {
  return { numbers: new Map(), forms: [] }
}

/** Letters and digits alone: quotes, hyphens and full stops are what exports and tidying change. */
const word = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]+/gu

export function wordPlaces(text: string, vocabulary: Vocabulary): WordPlaces {
  const words: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: written, index } of text.matchAll(word)) {
    const number = numberOf(written, vocabulary)
    if (number < 0) continue
    words.push(number)
    starts.push(index)
    ends.push(index + written.length)
  }
  return { words, starts, ends }
}

/** -1 where nothing remains but characters that nobody sees. */
function numberOf(written: string, { numbers, forms }: Vocabulary): number {
  const known = numbers.get(written)
  if (known !== undefined) return known
  const form = fold(written)
  let number = form === '' ? -1 : numbers.get(form)
  if (number === undefined) {
    number = forms.length
    forms.push(form)
    numbers.set(form, number)
  }
  numbers.set(written, number)
  return number
}
