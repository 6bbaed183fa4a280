import { isAdjective } from './adjectives.ts'
import { conjugate, isOldEr } from './forms-verb.ts'
import { irregularInfinitive, irregularVerb } from './irregular-verbs.ts'
import { particlesOf } from './particles.ts'
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

/** Known, or a loan in -eren: gespecialiseerd is of specialiseren. */
function isCertainVerb(word: string): boolean {
  return isKnownVerb(word) || (word.endsWith('eren') && isVerbByEnding(word))
}

/** The infinitive of a finite form or participle of a verb that we know: hielp → helpen, werkte → werken, aankwam → aankomen. */
export function infinitiveOf(word: string): string | undefined {
  const whole = baseInfinitive(word)
  if (whole !== undefined) return whole
  for (const particle of particlesOf(word)) {
    const rest = word.slice(particle.length)
    const base = isPast(rest) ? baseInfinitive(rest) : undefined
    if (base !== undefined) return particle + base
  }
  return undefined
}

/** Only what is hardly ever a noun after a particle: aankwam and opgebeld, but not voorsprong, ingreep, aandacht. */
function isPast(form: string): boolean {
  if (form.startsWith('ge')) return true
  return irregularInfinitive(form) !== undefined && !/(sprong|greep|dacht|stand)$/.test(form)
}

function baseInfinitive(word: string): string | undefined {
  const irregular = irregularInfinitive(word) ?? prefixedIrregular(word)
  if (irregular !== undefined) return irregular
  if (isVerbStem(word)) return infinitivesOf(word).find(isKnownVerb)
  for (const stem of stemsOf(word)) {
    const infinitive = infinitivesOf(stem).find(
      (candidate) => isCertainVerb(candidate) && isFormOf(word, candidate),
    )
    if (infinitive !== undefined) return infinitive
  }
  return undefined
}

/** begrepen is be- with what gegrepen has after its ge-; begreep is be- and greep. */
function prefixedIrregular(word: string): string | undefined {
  const prefix = /^(be|ver|ont|her|onder|over|voor)/.exec(word)?.[0]
  if (prefix === undefined) return undefined
  const rest = word.slice(prefix.length)
  const base = irregularInfinitive(rest) ?? irregularInfinitive('ge' + rest)
  return base !== undefined && isFormOf(word, prefix + base) ? prefix + base : undefined
}

/** What is left without the ending of a finite form or a participle. */
function stemsOf(word: string): string[] {
  const finite = word.replace(/(te|de|ten|den|t)$/, '')
  const stems = finite === word ? [word.replace(/d$/, ''), word] : [finite, word]
  return /^ge.*[td]$/.test(word)
    ? [word.slice(2, -1), word.slice(2), ...stems, word.slice(0, -1)]
    : stems
}

/** The ending was no more than a guess, so the verb must give the form back. */
function isFormOf(word: string, infinitive: string): boolean {
  const { stem, present, past, participles } = conjugate(infinitive)
  return word !== stem && [...present, ...past, ...participles].includes(word)
}

function infinitivesOf(stem: string): string[] {
  if (/[^aeiou](el|er|en|em|ig)$/.test(stem) && hasTwoSyllables(stem))
    return [stem + 'en', openStressed(stem) + 'en']
  const open = openStressed(stem)
  return [open + 'en', voice(open) + 'en']
}

/** grote → groot, lieve → lief: only to an adjective that we know. */
export function positiveOf(word: string): string | undefined {
  if (!word.endsWith('e')) return undefined
  const open = word.slice(0, -1)
  return [open, devoice(closeStressed(open)), open.replace(/al$/, 'aal')].find(isAdjective)
}
