import type { Lexicon } from '../text/tokenize.ts'
import type { CompiledCodebook } from './compile.ts'
import { joinsOf } from './one-word.ts'
import type { Separable } from './phrase-book.ts'
import { classesOf } from './word-classes.ts'

/** What a word form can be in the phrases of a codebook, worked out once for each form. */
export interface FormUse {
  readonly classes: readonly number[]
  /** Those of them whose places other phrases ask for. */
  readonly placed: readonly number[]
  /** Calling phrases of one word that it is. */
  readonly whole: readonly number[]
  /** Class of the next word → the longer calling phrases that the two begin. */
  readonly pairs: ReadonlyMap<number, readonly number[]>
  /** The next word → the classes of the word that the two are when they are written in one. */
  readonly joins: ReadonlyMap<string, readonly number[]>
  readonly separables: readonly Separable[]
}

/** Of the words that mean nothing to a codebook, which most are. */
const unused: FormUse = {
  classes: [],
  placed: [],
  whole: [],
  pairs: new Map(),
  joins: new Map(),
  separables: [],
}

/** @param id the form, by its number in the lexicon */
export function formUse(compiled: CompiledCodebook, lexicon: Lexicon, id: number): FormUse {
  const { phrases, beginnings, separables, placed } = compiled
  const form = lexicon.forms[id] ?? ''
  const accented = lexicon.accented[id] === true
  const classes = classesOf(compiled.classes, form, accented)
  const joins = joinsOf(compiled.classes, form, accented)
  if (classes.length + joins.size === 0) return unused
  const pairs = pairsOf(
    classes.flatMap((word) => beginnings[word] ?? none),
    phrases,
  )
  return {
    classes,
    placed: classes.filter((word) => placed.has(word)),
    whole: wholePhrases(compiled, classes),
    pairs,
    joins,
    separables: classes.flatMap((word) => separables.get(word) ?? []),
  }
}

const none: readonly number[] = []

/** The calling phrases of one word that a word of these classes is. */
export function wholePhrases(
  { phrases, beginnings }: CompiledCodebook,
  classes: readonly number[],
): readonly number[] {
  return classes
    .flatMap((word) => beginnings[word] ?? none)
    .filter((phrase) => phrases[phrase]?.length === 1)
}

function pairsOf(
  begun: readonly number[],
  phrases: CompiledCodebook['phrases'],
): ReadonlyMap<number, readonly number[]> {
  const pairs = new Map<number, number[]>()
  for (const phrase of begun) {
    const second = phrases[phrase]?.[1]
    if (second === undefined) continue
    const known = pairs.get(second)
    if (known === undefined) pairs.set(second, [phrase])
    else known.push(phrase)
  }
  return pairs
}
