import type { Keyword } from '../model/keyword.ts'
import type { Localised } from '../model/language.ts'

const mostShown = 50

/** A keyword between quotes; of a long one its beginning. */
export function quoted({ text }: Pick<Keyword, 'text'>): string {
  return `“${shortened(text)}”`
}

export function shortened(text: string): string {
  const letters = Array.from(text)
  return letters.length <= mostShown ? text : `${letters.slice(0, mostShown - 1).join('')}…`
}

const mostNamed = 3

/** A few of what is there, and that there is more. */
export function enumerated(names: readonly string[]): Localised {
  const left = names.length - mostNamed
  // “And one more” is longer than its name.
  const shown = left > 1 ? names.slice(0, mostNamed) : names
  const [last = '', ...before] = shown.toReversed()
  const all = before.toReversed().join(', ')
  if (left > 1) {
    const most = shown.join(', ')
    return { nl: `${most} en ${left} andere`, en: `${most} and ${left} others` }
  }
  return before.length === 0
    ? { nl: last, en: last }
    : { nl: `${all} en ${last}`, en: `${all} and ${last}` }
}
