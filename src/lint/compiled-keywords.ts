import type { CompiledCodebook, CompiledKeyword } from '../apply/compile.ts'
import { classesOf } from '../apply/word-classes.ts'
import type { PhraseWord } from '../model/keyword.ts'

/** The phrases that a keyword is by itself; none for words near each other. */
export function phrasesOf({ match }: CompiledKeyword): readonly number[] {
  return match.kind === 'phrases' ? match.phrases : []
}

/** The one word that a keyword is; undefined for what is more, or something else. */
export function onlyWord({
  pattern,
}: Pick<CompiledKeyword['keyword'], 'pattern'>): PhraseWord | undefined {
  return pattern.kind === 'phrase' && pattern.phrase.length === 1 ? pattern.phrase[0] : undefined
}

/** Whether a keyword is one word that may go on: with a * or in compounds. */
export function isOpenWord({ keyword }: CompiledKeyword): boolean {
  const word = onlyWord(keyword)
  return word?.kind === 'wildcard' || (word?.kind === 'word' && word.compound !== undefined)
}

/** Whether a keyword has an exclusion that takes out this form. */
export function isExcluded(
  form: string,
  { exclude }: CompiledKeyword,
  { classes, phrases }: CompiledCodebook,
): boolean {
  if (exclude.length === 0) return false
  const single = exclude.flatMap(({ numbers }) => numbers).map((number) => phrases[number] ?? [])
  const excluded = new Set(single.filter(({ length }) => length === 1).flat())
  return classesOf(classes, form, true).some((word) => excluded.has(word))
}
