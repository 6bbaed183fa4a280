import { isAdjective } from './adjectives.ts'
import { conjugate, isOldEr } from './forms-verb.ts'
import { irregularInfinitive } from './irregular-verbs.ts'
import { hasTrait, trait, traitsOf } from './lexicon.ts'
import { particlesOf } from './particles.ts'
import { closeStressed, devoice, hasTwoSyllables, openStressed, voice } from './spelling.ts'
import { inseparablePrefix, prefixByShape } from './verb-prefix.ts'

/** Whether a word is the infinitive of a verb that we know, by itself or under a prefix: begeleiden, verbouwen. */
export function isKnownVerb(word: string): boolean {
  const traits = traitsOf(word)
  if (traits & (trait.verb | trait.inseparableVerb)) return true
  if (word.charAt(word.length - 3) === 'r' && isOldEr(word.slice(0, -2))) return true
  if (traits & trait.plainVerb) return false
  const prefix = prefixByShape(word)
  return prefix !== '' && prefix !== 'ge' && isKnownVerb(word.slice(prefix.length))
}

/** Whether a word must be an infinitive by its shape: evalueren, vereenvoudigen. */
export function isVerbByEnding(word: string): boolean {
  if (!word.endsWith('en')) return false
  if (/(ï|[^aeiou]|[iu])eren$/.test(word)) return hasTwoSyllables(word.slice(0, -3))
  return /^(ver|ont|her)/.test(word) && inseparablePrefix(word) !== ''
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
  if (hasTrait(word, trait.verbStem)) return infinitivesOf(word).find(isKnownVerb)
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
  if (!'bvoh'.includes(word.charAt(0))) return undefined
  const prefix = /^(be|ver|ont|her|onder|over|voor)/.exec(word)?.[0]
  if (prefix === undefined) return undefined
  const rest = word.slice(prefix.length)
  const base = irregularInfinitive(rest) ?? irregularInfinitive('ge' + rest)
  return base !== undefined && isFormOf(word, prefix + base) ? prefix + base : undefined
}

/**
 * What is left without the ending of a finite form or a participle. Without one, as most nouns are, a word could only be the bare
 * stem, which does not count, so nothing is tried.
 */
function stemsOf(word: string): readonly string[] {
  switch (word.charAt(word.length - 1)) {
    case 't':
    case 'd':
      return withoutGe(word, [word.slice(0, -1), word])
    case 'e':
      return /[td]e$/.test(word) ? [word.slice(0, -2), word] : []
    case 'n':
      return /[td]en$/.test(word) ? [word.slice(0, -3), word] : []
    default:
      return []
  }
}

/** A participle may have a ge- before its stem: geleefd, gefietst. */
function withoutGe(word: string, stems: readonly string[]): readonly string[] {
  return word.startsWith('ge') ? [word.slice(2, -1), word.slice(2), ...stems] : stems
}

/** The ending was no more than a guess, so the verb must give the form back. */
function isFormOf(word: string, infinitive: string): boolean {
  const { stem, present, past, participles } = conjugate(infinitive)
  return (
    word !== stem && (present.includes(word) || past.includes(word) || participles.includes(word))
  )
}

function infinitivesOf(stem: string): readonly string[] {
  const open = openStressed(stem)
  if (hasWeakEnd(stem)) return open === stem ? [stem + 'en'] : [stem + 'en', open + 'en']
  const voiced = voice(open)
  return voiced === open ? [open + 'en'] : [open + 'en', voiced + 'en']
}

/** wandel-, luister-, teken-, adem-, eindig- */
function hasWeakEnd(stem: string): boolean {
  return /[^aeiou](el|er|en|em|ig)$/.test(stem) && hasTwoSyllables(stem)
}

/** grote → groot, lieve → lief: only to an adjective that we know. */
export function positiveOf(word: string): string | undefined {
  if (!word.endsWith('e')) return undefined
  const open = word.slice(0, -1)
  if (isAdjective(open)) return open
  const closed = devoice(closeStressed(open))
  if (closed !== open && isAdjective(closed)) return closed
  const long = open.endsWith('al') ? open.slice(0, -2) + 'aal' : open
  return long !== open && isAdjective(long) ? long : undefined
}
