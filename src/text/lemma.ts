import { isAdjective } from './adjectives.ts'
import { conjugate, isOldEr } from './forms-verb.ts'
import { irregularInfinitive, irregularVerb } from './irregular-verbs.ts'
import { isSeparableParticiple } from './particles.ts'
import { closeStressed, devoice, hasTwoSyllables, openStressed, voice } from './spelling.ts'
import { inseparablePrefix, isInseparable } from './verb-prefix.ts'
import { isVerbStem, isWeakVerb } from './weak-verbs.ts'

/** Whether a word is the infinitive of a verb that we know, by itself or under a prefix: begeleiden, verbouwen. */
export function isKnownVerb(word: string): boolean {
  if (irregularVerb(word) !== undefined || isWeakVerb(word) || isInseparable(word)) return true
  if (isOldEr(word.slice(0, -2))) return true
  const prefix = inseparablePrefix(word)
  return prefix !== '' && prefix !== 'ge' && isKnownVerb(word.slice(prefix.length))
}

/** Whether a word must be an infinitive by its shape: evalueren, vereenvoudigen. */
export function isVerbByEnding(word: string): boolean {
  if (/(ï|[^aeiou]|[iu])eren$/.test(word)) return hasTwoSyllables(word.slice(0, -3))
  return /^(ver|ont|her)/.test(word) && word.endsWith('en') && inseparablePrefix(word) !== ''
}

/** The infinitive of a finite form or participle of a verb that we know: hielp → helpen, werkte → werken. */
export function infinitiveOf(word: string): string | undefined {
  const particle = isSeparableParticiple(word)
  const whole = baseInfinitive(word.slice(particle.length))
  return whole === undefined ? undefined : particle + whole
}

function baseInfinitive(word: string): string | undefined {
  const irregular = irregularInfinitive(word)
  if (irregular !== undefined) return irregular
  if (isVerbStem(word)) return infinitivesOf(word).find(isKnownVerb)
  for (const stem of stemsOf(word)) {
    const infinitive = infinitivesOf(stem).find(isKnownVerb)
    if (infinitive !== undefined && isFormOf(word, infinitive)) return infinitive
  }
  return undefined
}

/** What is left without the ending of a finite form or a participle. */
function stemsOf(word: string): string[] {
  const finite = word.replace(/(te|de|ten|den|t)$/, '')
  const stems = finite === word ? [] : [finite]
  return /^ge.*[td]$/.test(word) ? [word.slice(2, -1), word.slice(2)] : [...stems, word.replace(/d$/, ''), word]
}

/** The ending was no more than a guess, so the verb must give the form back. */
function isFormOf(word: string, infinitive: string): boolean {
  const { stem, present, past, participles } = conjugate(infinitive)
  return word !== stem && [...present, ...past, ...participles].includes(word)
}

function infinitivesOf(stem: string): string[] {
  if (/[^aeiou](el|er|en|em|ig)$/.test(stem) && hasTwoSyllables(stem)) return [stem + 'en', openStressed(stem) + 'en']
  const open = openStressed(stem)
  return [open + 'en', voice(open) + 'en']
}

/** grote → groot, lieve → lief: only to an adjective that we know. */
export function positiveOf(word: string): string | undefined {
  if (!word.endsWith('e')) return undefined
  const open = word.slice(0, -1)
  return [open, devoice(closeStressed(open))].find(isAdjective)
}
