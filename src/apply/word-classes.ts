import type { CompoundSide, PhraseWord } from '../model/keyword.ts'
import { fold } from '../text/fold.ts'
import { formsOf } from '../text/forms.ts'
import { stem } from '../text/stem.ts'

/** What one word of a keyword asks of a word in the text; equal demands share one number, the class. */
export interface WordClasses {
  readonly count: number
  classOf(word: PhraseWord): number
  /** The class of words that have one of these folded forms. */
  classOfForms(forms: readonly string[]): number
  /** The classes that a folded form belongs to. */
  classesOf(form: string): readonly number[]
}

type Test = (form: string) => boolean

/** Collects classes while keywords are compiled; a form is asked once, when it is first met. */
export function createWordClasses(): WordClasses {
  const numbers = new Map<string, number>()
  const byForm = new Map<string, number[]>()
  const byStem = new Map<string, number>()
  const tests: { readonly test: Test; readonly number: number }[] = []
  let count = 0

  const addForms = (forms: readonly string[], number: number): void => {
    for (const form of forms) {
      const classes = byForm.get(form)
      if (classes === undefined) byForm.set(form, [number])
      else if (!classes.includes(number)) classes.push(number)
    }
  }
  const define = (word: PhraseWord, number: number): void => {
    switch (word.kind) {
      case 'word': {
        const forms = formsOf(word.word, word.pos)
        addForms(forms, number)
        if (word.compound !== undefined) tests.push({ test: compoundTest(forms, word.compound), number })
        return
      }
      case 'exact':
        addForms([fold(word.word)], number)
        return
      case 'wildcard':
        tests.push({ test: wildcardTest(fold(word.word), word.open), number })
        return
      case 'stem':
        byStem.set(stem(fold(word.word)), number)
    }
  }
  const numbered = (key: string, add: (number: number) => void): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = count
    count += 1
    numbers.set(key, number)
    add(number)
    return number
  }

  return {
    get count() {
      return count
    },
    classOf: (word) => numbered(JSON.stringify(word), (number) => { define(word, number) }),
    classOfForms: (forms) => numbered(forms.join(' '), (number) => { addForms(forms, number) }),
    classesOf(form) {
      const classes = [...(byForm.get(form) ?? [])]
      for (const { test, number } of tests) if (test(form)) classes.push(number)
      const stemmed = byStem.size > 0 ? byStem.get(stem(form)) : undefined
      if (stemmed !== undefined) classes.push(stemmed)
      return classes
    },
  }
}

function wildcardTest(part: string, open: 'start' | 'end' | 'both'): Test {
  switch (open) {
    case 'end':
      return (form) => form.startsWith(part)
    case 'start':
      return (form) => form.endsWith(part)
    case 'both':
      return (form) => form.includes(part)
  }
}

/** Shorter first parts make words that only look like compounds: on-rust, ge-rust. */
const shortestPart = 3

/** What may link the parts of a Dutch compound: besluiteloosheids-angst, boeken-kast, kinder-feest. */
const links = ['', 's', 'e', 'en', 'er', 'n', '-']

/** Beginnings that make another word of it rather than a compound: onrust is no kind of rust. */
const prefixes = new Set(['her', 'ont', 'ver', 'mis', 'aan', 'uit', 'wan', 'toe'])

function compoundTest(forms: readonly string[], side: CompoundSide): Test {
  const left = side !== 'right'
  const right = side !== 'left'
  return (form) =>
    forms.some(
      (part) => (left && goesOnLeft(form, part)) || (right && goesOnRight(form, part)),
    )
}

function goesOnLeft(form: string, part: string): boolean {
  if (!form.endsWith(part)) return false
  const before = form.slice(0, form.length - part.length)
  return before.length >= shortestPart && !prefixes.has(before)
}

/** Endings of a word itself are no second part: rustig, rustend. */
const endings = new Set(['ig', 'ige', 'end', 'ende', 'heid', 'loos', 'loze', 'achtig', 'baar'])

function goesOnRight(form: string, part: string): boolean {
  if (!form.startsWith(part)) return false
  const after = form.slice(part.length)
  return links.some((link) => {
    const second = after.startsWith(link) ? after.slice(link.length) : ''
    return second.length >= shortestPart && !endings.has(after)
  })
}
