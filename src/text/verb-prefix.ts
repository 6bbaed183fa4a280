import { hasTrait, trait, traitsOf } from './lexicon.ts'

/** The beginnings of the inseparable verbs; but for the first five these are particles or plain beginnings in other verbs. */
const prefixes = /^(be|ver|ont|her|ge|aan|achter|door|er|mis|om|onder|over|vol|voor|weer)/

/** Whether a verb stays in one piece although it begins like a separable verb. */
export function isInseparable(verb: string): boolean {
  return hasTrait(verb, trait.inseparableVerb)
}

/** Whether a verb is of one piece in one sense and separable in another: voorkomen (prevent, occur). */
export function isEither(verb: string): boolean {
  return hasTrait(verb, trait.eitherVerb)
}

/** The unstressed prefix of an infinitive, before which the participle takes no ge-: ver|kopen, onder|zoeken. */
export function inseparablePrefix(infinitive: string): string {
  const traits = traitsOf(infinitive)
  if (traits & trait.inseparableVerb) return prefixes.exec(infinitive)?.[0] ?? ''
  return traits & trait.plainVerb ? '' : prefixByShape(infinitive)
}

/** The prefixes that are never a particle, by their first letter. */
const pure = new Map('be ge her ont ver'.split(' ').map((prefix) => [prefix.charAt(0), prefix]))

/** The prefix of a verb that is on no list, empty for none. */
export function prefixByShape(infinitive: string): string {
  const prefix = pure.get(infinitive.charAt(0))
  if (prefix === undefined || !infinitive.startsWith(prefix)) return ''
  return isVerbLike(infinitive.slice(prefix.length), prefix) ? prefix : ''
}

/** What is left must have a vowel before its -en (not in ge|ven); be- and ge- before e, i or u are no prefix (beuken). */
function isVerbLike(rest: string, prefix: string): boolean {
  if (prefix.length === 2 && /^[eiu]/.test(rest)) return false
  return /[aeiouyëïöü]/.test(rest.slice(0, -2))
}
