import type { PhraseWord } from '../model/keyword.ts'
import { fold, foldKeepingAccents } from '../text/fold.ts'
import { formsOf } from '../text/forms.ts'
import { stem } from '../text/stem.ts'
import { compoundTest, type FormTest, wildcardTest } from './form-tests.ts'

/** What one word of a keyword asks of a word in the text; equal demands share one number, the class. */
export interface WordClasses {
  readonly numbers: Map<string, number>
  /** Folded form → the classes that it belongs to. */
  readonly byForm: Map<string, number[]>
  /** The same for keywords with a stress accent, which only a word with one can match: één, not een. */
  readonly byAccentedForm: Map<string, number[]>
  readonly byStem: Map<string, number[]>
  readonly tests: { readonly test: FormTest; readonly number: number }[]
}

export function createWordClasses(): WordClasses {
  return {
    numbers: new Map(),
    byForm: new Map(),
    byAccentedForm: new Map(),
    byStem: new Map(),
    tests: [],
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
  const { byForm, byAccentedForm, byStem, tests } = classes
  const found = [...(byForm.get(form) ?? [])]
  if (accented) found.push(...(byAccentedForm.get(form) ?? []))
  for (const { test, number } of tests) if (test(form)) found.push(number)
  if (byStem.size > 0) found.push(...(byStem.get(stem(form)) ?? []))
  return found
}

function numbered({ numbers }: WordClasses, key: string, add: (number: number) => void): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  const number = numbers.size
  numbers.set(key, number)
  add(number)
  return number
}

function define(classes: WordClasses, word: PhraseWord, number: number): void {
  const { tests, byStem } = classes
  const accented = fold(word.word) !== foldKeepingAccents(word.word)
  const table = accented ? classes.byAccentedForm : classes.byForm
  switch (word.kind) {
    case 'word': {
      const forms = formsOf(word.word, word.pos)
      addForms(table, forms, number)
      if (word.compound !== undefined)
        tests.push({ test: compoundTest(forms, word.compound), number })
      return
    }
    case 'exact':
      addForms(table, [fold(word.word)], number)
      return
    case 'wildcard':
      tests.push({ test: wildcardTest(fold(word.word), word.open), number })
      return
    case 'stem':
      addForms(byStem, [stem(fold(word.word))], number)
  }
}

function addForms(table: Map<string, number[]>, forms: readonly string[], number: number): void {
  for (const form of forms) {
    const known = table.get(form)
    if (known === undefined) table.set(form, [number])
    else if (!known.includes(number)) known.push(number)
  }
}
