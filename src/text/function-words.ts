import { hasTrait, trait } from './lexicon.ts'

/** A word of the grammar has no forms but itself and never comes along as a form of another word (wassen does not find was). */
export function isFunctionWord(word: string): boolean {
  return hasTrait(word, trait.functionWord)
}
