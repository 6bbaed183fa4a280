import type { CompoundSide, PhraseWord } from '../model/keyword.ts'
import { fold, foldKeepingAccents } from '../text/fold.ts'
import { formsOf } from '../text/forms.ts'
import { stem } from '../text/stem.ts'
import { addAffix, type Affixes, affixesOf, createAffixes } from './affixes.ts'
import { goesOnLeft, goesOnRight, isDerived } from './compounds.ts'

/** What one word of a keyword asks of a word in the text; equal demands share one number, the class. */
export interface WordClasses {
  readonly numbers: Map<string, number>
  /** Folded form → the classes that it belongs to. */
  readonly byForm: Map<string, number[]>
  /** The same for words that are asked for exactly as they are. */
  readonly byExactForm: Map<string, number[]>
  readonly byStem: Map<string, number[]>
  /** The first letters of a form → the forms that begin with them; filled when first asked for. */
  readonly byBeginning: Map<string, string[]>
  /** Of wildcards, and of the words that may be a part of a compound. */
  readonly affixes: Affixes
  /** Of keywords with a stress accent, which only a word with one can match: één, not een. */
  readonly accented: Set<number>
}

export function createWordClasses(): WordClasses {
  return {
    numbers: new Map(),
    byForm: new Map(),
    byExactForm: new Map(),
    byStem: new Map(),
    byBeginning: new Map(),
    affixes: createAffixes(),
    accented: new Set(),
  }
}

/** The number of the class that a word of a keyword asks for; made when it is new. */
export function classOf(classes: WordClasses, word: PhraseWord): number {
  return numbered(classes, keyOf(word), (number) => {
    define(classes, word, number)
  })
}

function keyOf(word: PhraseWord): string {
  switch (word.kind) {
    case 'word':
      return `word ${word.pos ?? ''} ${word.compound ?? ''} ${word.word}`
    case 'wildcard':
      return `wildcard ${word.open} ${word.word}`
    case 'exact':
    case 'stem':
      return `${word.kind} ${word.word}`
  }
}

/** The class of words that have one of these folded forms. */
export function classOfForms(classes: WordClasses, forms: readonly string[]): number {
  return numbered(classes, `forms ${forms.join(' ')}`, (number) => {
    addForms(classes.byForm, forms, number)
  })
}

/** The classes that a folded form belongs to; asked once of each form that a text has. */
export function classesOf(
  classes: WordClasses,
  form: string,
  accented: boolean,
): readonly number[] {
  const { byForm, byExactForm, byStem, affixes } = classes
  const found = new Set(byForm.get(form))
  const add = (numbers: readonly number[] | undefined): void => {
    for (const number of numbers ?? none) found.add(number)
  }
  add(byExactForm.get(form))
  if (form.includes('-')) add(byForm.get(withoutHyphens(form)))
  add(affixesOf(affixes, form))
  if (byStem.size > 0) add(byStem.get(stem(form)))
  return accented ? [...found] : withoutAccented(classes, [...found])
}

/** Those of the classes that a word without a stress accent can be of. */
export function withoutAccented(
  { accented }: WordClasses,
  numbers: readonly number[],
): readonly number[] {
  return accented.size === 0 ? numbers : numbers.filter((number) => !accented.has(number))
}

const none: readonly number[] = []

/** What may be written with a hyphen or without: les-materiaal, coouderschap. */
export function withoutHyphens(form: string): string {
  return form.replaceAll('-', '')
}

/** The number of the class that is known by this key; a new one is first filled by `add`. */
export function numbered(
  { numbers }: WordClasses,
  key: string,
  add: (number: number) => void,
): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  const number = numbers.size
  numbers.set(key, number)
  add(number)
  return number
}

function define(classes: WordClasses, word: PhraseWord, number: number): void {
  const { affixes, byForm, byExactForm, byStem } = classes
  if (hasAccent(word.word)) classes.accented.add(number)
  switch (word.kind) {
    case 'word': {
      const forms = formsOf(word.word, word.pos)
      addForms(byForm, forms, number)
      if (word.word.includes('-')) addForms(byForm, forms.map(withoutHyphens), number)
      if (word.compound !== undefined) addCompounds(affixes, { forms, side: word.compound, number })
      return
    }
    case 'exact':
      addForms(byExactForm, [fold(word.word)], number)
      return
    case 'wildcard':
      addAffix(affixTable(affixes, word.open), { part: fold(word.word), test: always, number })
      return
    case 'stem':
      addForms(byStem, [stem(fold(word.word))], number)
  }
}

/** Whether a word is written with a stress accent. */
export function hasAccent(word: string): boolean {
  return fold(word) !== foldKeepingAccents(word)
}

const always = (): boolean => true

/** Where the part of a wildcard is looked for: one that is open at its end begins a word. */
function affixTable(affixes: Affixes, open: 'start' | 'end' | 'both'): Affixes['beginnings'] {
  switch (open) {
    case 'end':
      return affixes.beginnings
    case 'start':
      return affixes.endings
    case 'both':
      return affixes.insides
  }
}

function addCompounds(
  { beginnings, endings }: Affixes,
  { forms, side, number }: { forms: readonly string[]; side: CompoundSide; number: number },
): void {
  const goesOn = (form: string, part: string): boolean =>
    goesOnRight(form, part) && !forms.some((one) => isDerived(form, one))
  for (const part of forms) {
    if (side !== 'right') addAffix(endings, { part, test: goesOnLeft, number })
    if (side !== 'left') addAffix(beginnings, { part, test: goesOn, number })
  }
}

function addForms(table: Map<string, number[]>, forms: readonly string[], number: number): void {
  for (const form of forms) {
    const known = table.get(form)
    if (known === undefined) table.set(form, [number])
    else if (known.at(-1) !== number) known.push(number)
  }
}
