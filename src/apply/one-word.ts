import type { Phrase } from '../model/keyword.ts'
import { fold } from '../text/fold.ts'
import { isFunctionWord } from '../text/function-words.ts'
import { hasTrait, trait } from '../text/lexicon.ts'
import { addAffix } from './affixes.ts'
import {
  classOf,
  hasAccent,
  numbered,
  withoutAccented,
  withoutHyphens,
  type WordClasses,
} from './word-classes.ts'

/** Parts of fewer letters are too often words of their own. */
const shortestPart = 3

/**
 * The class of words that are the two words of a phrase in one, the second in any of its forms: lesmateriaal and les-materiaal for
 * `les materiaal`. undefined where they are no such words.
 */
export function classOfJoined(classes: WordClasses, [first, second]: Phrase): number | undefined {
  if (first?.kind !== 'word' || second?.kind !== 'word') return undefined
  const part = fold(first.word)
  // So short, or of the grammar, they are one word only with a hyphen between them.
  const hyphen = [part, fold(second.word)].some(
    (word) => word.length < shortestPart || isFunctionWord(word),
  )
  const rest = classOf(classes, second)
  const accented = hasAccent(first.word)
  return numbered(classes, `joined ${accented} ${hyphen} ${part} ${rest}`, (number) => {
    if (accented || classes.accented.has(rest)) classes.accented.add(number)
    const test = (form: string): boolean =>
      (!hyphen || form[part.length] === '-') &&
      classes.byForm.get(withoutHyphens(form.slice(part.length)))?.includes(rest) === true
    addAffix(classes.affixes.beginnings, { part, test, number })
  })
}

/**
 * The words that would be one with this form: its rest → the classes that the two are of in one. A compound is often written as
 * two words (leer plicht); not so with an adjective in front, which may well stand by itself (een klein kind is no kleinkind).
 */
export function joinsOf(
  classes: WordClasses,
  form: string,
  accented: boolean,
): ReadonlyMap<string, readonly number[]> {
  const joins = new Map<string, readonly number[]>()
  if (form.length < shortestPart || hasTrait(form, trait.functionWord | trait.adjective))
    return joins
  for (const whole of beginningAlike(classes, form)) {
    const rest = whole.slice(form.length)
    if (rest.length < shortestPart || !whole.startsWith(form) || isFunctionWord(rest)) continue
    const found = classes.byForm.get(whole) ?? []
    const own = accented ? found : withoutAccented(classes, found)
    if (own.length > 0) joins.set(rest, own)
  }
  return joins
}

function beginningAlike({ byForm, byBeginning }: WordClasses, form: string): readonly string[] {
  if (byBeginning.size === 0) {
    for (const whole of byForm.keys()) {
      if (whole.length < 2 * shortestPart) continue
      const beginning = whole.slice(0, shortestPart)
      const known = byBeginning.get(beginning)
      if (known === undefined) byBeginning.set(beginning, [whole])
      else known.push(whole)
    }
  }
  return byBeginning.get(form.slice(0, shortestPart)) ?? []
}
