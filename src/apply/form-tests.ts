import type { CompoundSide } from '../model/keyword.ts'

/** Whether a folded form of the text is meant. */
export type FormTest = (form: string) => boolean

/** A part of a word with a star on one side or both. */
export function wildcardTest(part: string, open: 'start' | 'end' | 'both'): FormTest {
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

/** Beginnings that make another word of it rather than a compound: onrust is no kind of rust, nor is ongerust. */
const prefix =
  /^(?:on|ont|ver|her|mis|aan|uit|wan|toe|in|op|af)(?:ge|be|ver|ont|aan|uit|toe|in|op|af)?$/

/** A word that one of the forms is a part of, as the rules of Dutch compounds have it: nachtrust, never onrust. */
export function compoundTest(forms: readonly string[], side: CompoundSide): FormTest {
  const left = side !== 'right'
  const right = side !== 'left'
  return (form) =>
    forms.some((part) => (left && goesOnLeft(form, part)) || (right && goesOnRight(form, part)))
}

function goesOnLeft(form: string, part: string): boolean {
  if (!form.endsWith(part)) return false
  const before = form.slice(0, form.length - part.length)
  return before.length >= shortestPart && !prefix.test(before)
}

/** Endings of a word itself are no second part: rustiger, rustend, rusteloosheid, kinderlijk. */
const ending =
  /^(?:e|en|er|s)?(?:(?:ig|loos|lijk|achtig|zaam|baar)(?:ere?|ste?|e|s|heid|heden)?|(?:loze|zame|bare)r?|heid|heden|ende?|ingen?|ers?)$/

function goesOnRight(form: string, part: string): boolean {
  if (!form.startsWith(part)) return false
  const after = form.slice(part.length)
  return links.some((link) => {
    const second = after.startsWith(link) ? after.slice(link.length) : ''
    return second.length >= shortestPart && !ending.test(after)
  })
}
