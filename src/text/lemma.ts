import { isAdjective } from './adjectives.ts'
import { adjectiveForms } from './forms-adjective.ts'
import { conjugate, isOldEr } from './forms-verb.ts'
import { irregularInfinitive } from './irregular-verbs.ts'
import { hasTrait, trait, traitsOf } from './lexicon.ts'
import { goTogether, particlesOf } from './particles.ts'
import { closeStressed, devoice, hasTwoSyllables, openStressed, voice } from './spelling.ts'
import { inseparablePrefix, prefixByShape } from './verb-prefix.ts'

/** Whether a word is the infinitive of a verb that we know, by itself or under a prefix: begeleiden, verbouwen. */
export function isKnownVerb(word: string): boolean {
  const traits = traitsOf(word)
  if (traits & (trait.verb | trait.inseparableVerb)) return true
  if (word.charAt(word.length - 3) === 'r' && isOldEr(word.slice(0, -2))) return true
  if (traits & trait.plainVerb) return false
  const prefix = prefixByShape(word)
  if (prefix === '' || prefix === 'ge') return false
  return isKnownVerb(word.slice(prefix.length)) || isMadeFromAdjective(word, prefix)
}

/** ver- makes a verb of any adjective: verkleinen, vergemakkelijken. */
function isMadeFromAdjective(word: string, prefix: string): boolean {
  if (prefix !== 'ver' || !word.endsWith('en')) return false
  const inflected = word.slice(prefix.length, -1)
  const positive = positiveOf(inflected)
  return positive !== undefined && adjectiveForms(positive).includes(inflected)
}

/** Whether a word must be an infinitive by its shape: evalueren, vereenvoudigen. */
export function isVerbByEnding(word: string): boolean {
  if (!word.endsWith('en')) return false
  if (/((ï|[^aeiou]|[iu])e|ë)ren$/.test(word)) return hasTwoSyllables(word.slice(0, -3))
  if (!/^(ver|ont|her)/.test(word) || /(heden|ingen|schappen)$/.test(word)) return false
  return inseparablePrefix(word) !== ''
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
    const base = isConjugated(rest) ? baseInfinitive(rest) : undefined
    if (base !== undefined && goTogether(particle, base)) return particle + base
  }
  return undefined
}

/** The verb that a bare stem belongs to, for who knows that it is one: rust → rusten, opbouw → opbouwen. */
export function infinitiveOfStem(stem: string): string | undefined {
  const whole = infinitivesOf(stem).find(isKnownVerb)
  if (whole !== undefined) return whole
  for (const particle of particlesOf(stem)) {
    const base = infinitivesOf(stem.slice(particle.length)).find(isKnownVerb)
    if (base !== undefined && goTogether(particle, base)) return particle + base
  }
  return undefined
}

/** Only what is hardly ever a noun after a particle: aankwam, opbelt and opgebeld, but not ingreep, and no bare stem (uitleg). */
function isConjugated(form: string): boolean {
  if (form.startsWith('ge') || irregularInfinitive(form) !== undefined) return true
  if (/^(be|ver|ont)/.test(form)) return true
  return isWeakShaped(form) && !hasTrait(form, ratherNoun) && !/^(waarde|bande)n?$/.test(form)
}

/** With the ending of a weak form, the beginning of a word and short enough: most that go on after in- or na- are no verb. */
function isWeakShaped(form: string): boolean {
  return form.length < 13 && /^[^aeiou]{0,4}[aeiou].*(t|[dt]en?)$/.test(form)
}

const ratherNoun = trait.ratherNoun | trait.nounInE | trait.nounLikeVerb | trait.ratherPlural

/** The infinitive of a strong form: greep → grijpen, begrepen → begrijpen. */
export function strongInfinitive(word: string): string | undefined {
  return irregularInfinitive(word) ?? prefixedIrregular(word)
}

function baseInfinitive(word: string): string | undefined {
  const irregular = strongInfinitive(word)
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

/** begrepen is be- with what gegrepen has after its ge-; begreep is be- and greep; vergeleek is of vergelijken. */
function prefixedIrregular(word: string): string | undefined {
  const prefix = prefixesOf.get(word.charAt(0))?.find((start) => word.startsWith(start))
  if (prefix === undefined) return undefined
  const rest = word.slice(prefix.length)
  return basesOf(rest)
    .map((base) => prefix + base)
    .find((infinitive) => isFormOf(word, infinitive))
}

/** By their first letter, since nearly every word asks. */
const prefixesOf = new Map(
  ['be', 'door', 'er', 'her', 'ont onder over', 'ver voor vol', 'weer'].map((prefixes) => [
    prefixes.charAt(0),
    prefixes.split(' '),
  ]),
)

function basesOf(rest: string): readonly string[] {
  const base = irregularInfinitive(rest) ?? irregularInfinitive('ge' + rest)
  if (!rest.startsWith('ge')) return base === undefined ? [] : [base]
  const inner = base ?? irregularInfinitive(rest.slice(2))
  return inner === undefined ? [] : [inner, 'ge' + inner]
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

/** A participle may have a ge- before its stem: geleefd, gefietst, geëerd. */
function withoutGe(word: string, stems: readonly string[]): readonly string[] {
  if (!word.startsWith('ge')) return stems
  const rest = word.slice(2).replace(/^[ëïü]/, (trema) => trema.normalize('NFD').charAt(0))
  return [rest.slice(0, -1), rest, ...stems]
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
  const short = devoice(open)
  if (isAdjective(short) && adjectiveForms(short).includes(word)) return short
  const long = open.endsWith('al') ? open.slice(0, -2) + 'aal' : open
  return long !== open && isAdjective(long) ? long : undefined
}

/** bozer → boos, mooiste → mooi: only to an adjective that we know, and not from what has gone its own way. */
export function comparedPositive(word: string): string | undefined {
  if (!'ret'.includes(word.charAt(word.length - 1)) || !/(er|st)e?$/.test(word)) return undefined
  const compared = word.endsWith('e') ? word.slice(0, -1) : word
  if (ownWay.has(compared) || hasTrait(compared, trait.ratherNoun | trait.nounLikeVerb))
    return undefined
  const positive = positiveBefore(compared)
  return positive !== undefined && isComparable(positive) ? positive : undefined
}

/** Nouns, and adverbs that mean more than the comparison: vroeger, liever, later. */
const ownWay = new Set(
  'ouder jonger klassieker dichter wijzer luier rechter leger vrijwilliger vroeger liever liefst later laatst verder eerder langer naast hoogst uiterst'.split(
    ' ',
  ),
)

function positiveBefore(compared: string): string | undefined {
  const long = compared.endsWith('rder') ? compared.slice(0, -3) : ''
  if (isAdjective(long)) return long
  if (compared.endsWith('er')) return positiveOf(compared.slice(0, -1))
  if (!compared.endsWith('st')) return undefined
  const positive = compared.slice(0, -2)
  return isAdjective(positive) ? positive : compared.slice(0, -1)
}

/** On the list, or with an ending that leaves no doubt: kalender and betaler compare nothing, a beveiliger is somebody. */
function isComparable(adjective: string): boolean {
  if (hasTrait(adjective.replace(/^on/, ''), trait.adjective)) return true
  if (!/(ig|lijk|baar|zaam|loos|ief|ueel|[in]eel|eus|vol)$/.test(adjective)) return false
  return isAdjective(adjective) && !isKnownVerb(adjective + 'en')
}
