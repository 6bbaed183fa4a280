import type { Phrase, PhraseWord } from '../model/keyword.ts'
import { fold } from '../text/fold.ts'
import { infinitiveOf } from '../text/lemma.ts'
import { joinedForms, knownSeparable, separableVerb, splitForms } from '../text/separable.ts'
import { classOfJoined } from './one-word.ts'
import { classOf, classOfForms, createWordClasses, type WordClasses } from './word-classes.ts'

/** A verb written apart: its finite form now, the particle at the end of the clause. Its hits are those of `phrase`. */
export interface Separable {
  /** Class of the finite forms. */
  readonly finite: number
  /** Class of the particle. */
  readonly particle: number
  readonly phrase: number
}

/** The phrases of a codebook, each with a number; equal ones share it. */
export interface PhraseBook {
  readonly classes: WordClasses
  /** Number → the class of each of its words. */
  readonly phrases: (readonly number[])[]
  readonly numbers: Map<string | number, number>
  /** Number → the separable verbs that are it when they are written apart. */
  readonly apart: (readonly Separable[] | undefined)[]
}

export function createPhraseBook(): PhraseBook {
  return { classes: createWordClasses(), phrases: [], numbers: new Map(), apart: [] }
}

/** A phrase and the other ways of writing it: in one word, or as a separable verb apart. */
export function phraseNumbers(book: PhraseBook, phrase: Phrase): readonly number[] {
  const asWritten = phraseNumber(book, phrase)
  const [word, second, third] = phrase
  if (word?.kind !== 'word' || third !== undefined) return [asWritten]
  if (second === undefined) {
    const verb = separableOf(word)
    return verb === undefined ? [asWritten] : [asWritten, phraseApart(book, verb, asWritten)]
  }
  const joined = classOfJoined(book.classes, phrase)
  return joined === undefined ? [asWritten] : [asWritten, numberOf(book, [joined])]
}

/** The infinitive of a keyword that can only be (a form of) a separable verb. */
function separableOf({ word, pos }: Extract<PhraseWord, { kind: 'word' }>): string | undefined {
  if (pos !== undefined && pos !== 'verb') return undefined
  const verb = fold(word)
  const isInfinitive = verb.endsWith('en') || knownSeparable(verb) !== undefined
  const infinitive = isInfinitive ? verb : infinitiveOf(verb)
  return infinitive !== undefined && knownSeparable(infinitive) ? infinitive : undefined
}

function phraseNumber(book: PhraseBook, phrase: Phrase): number {
  return numberOf(
    book,
    phrase.map((word) => classOf(book.classes, word)),
  )
}

function numberOf({ phrases, numbers }: PhraseBook, words: readonly number[]): number {
  // Most phrases are of one word, and a number is a cheaper key than a text.
  const key = words.length === 1 ? (words[0] ?? 0) : words.join(' ')
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, phrases.length)
  return phrases.push(words) - 1
}

/** opbellen: its forms in one word, and what is written apart. */
export function separablePhrases(book: PhraseBook, written: string): readonly number[] {
  const verb = fold(written)
  const parts = separableVerb(verb)
  if (parts === undefined) {
    return [phraseNumber(book, [{ kind: 'word', word: verb, pos: 'verb', compound: undefined }])]
  }
  const joined = numberOf(book, [classOfForms(book.classes, joinedForms(verb))])
  return [joined, phraseApart(book, verb, joined)]
}

/** “op te bellen”; “belde … op” is found by the particle, and its hits are those of the phrase `joined`. */
function phraseApart(book: PhraseBook, verb: string, joined: number): number {
  const parts = separableVerb(verb) ?? { particle: '', base: verb }
  const exact = (word: string): number => classOf(book.classes, { kind: 'exact', word })
  const finite = classOfForms(book.classes, splitForms(verb))
  const particle = exact(parts.particle)
  const known = book.apart[joined] ?? []
  if (!known.some((one) => one.finite === finite && one.particle === particle)) {
    book.apart[joined] = [...known, { finite, particle, phrase: joined }]
  }
  return numberOf(book, [particle, exact('te'), exact(parts.base)])
}
