import { wordList } from './word-list.ts'

const always = ['be', 'ver', 'ont', 'her', 'ge'] as const
/** These are prefixes in some verbs and particles or plain beginnings in others, so the verbs are named. */
const sometimes = [
  'aan',
  'achter',
  'door',
  'er',
  'mis',
  'om',
  'onder',
  'over',
  'vol',
  'voor',
  'weer',
] as const

/** Verbs that stay in one piece although they begin like a separable verb. */
export const isInseparable: (verb: string) => boolean = wordList(`
aanbidden aanschouwen aanvaarden achterhalen achtervolgen doorboren doorbreken doordenken doorgronden doorklieven
doorkruisen doorleven doorlichten doorlopen doorsnijden doorspekken doorstaan doorvoelen doorweken doorzien doorzoeken
erbarmen erkennen ervaren misbruiken misdoen misdragen misgunnen mishagen mishandelen miskennen misleiden mislukken
misprijzen misstaan mistrouwen misverstaan misvormen omarmen omcirkelen omgeven omgorden omhelzen omhullen omkaderen
omklemmen omkransen omlijnen omlijsten omranden omringen omschrijven omsingelen omsluiten omspannen omspoelen omvatten
omzeilen omzomen onderbelichten onderbenutten onderbouwen onderbreken onderdrukken ondergaan ondergraven onderhandelen
onderhouden onderkennen onderkoelen onderlijnen ondermijnen ondernemen onderrichten onderschatten onderscheiden
onderscheppen onderschrijven onderstellen ondersteunen onderstrepen ondertekenen ondertitelen onderverdelen
ondervinden ondervragen onderwerpen onderwijzen onderzoeken openbaren overbelasten overbelichten overbevolken
overbieden overbluffen overbruggen overdekken overdenken overdonderen overdrijven overhandigen overheersen overhoren
overkappen overkoepelen overkomen overladen overlappen overleggen overleven overlijden overmannen overmeesteren
overnachten overpeinzen overreden overrijden overrompelen overrulen overschaduwen overschatten overschreeuwen
overschrijden overspannen overspoelen overstelpen overstemmen overstijgen overstromen overtreden overtreffen
overtuigen overvallen overvleugelen overvoeren overvragen overwegen overweldigen overwinnen overwinteren overwoekeren
overzien rangschikken volbrengen voldoen volharden volstaan voltooien voltrekken volvoeren voorkomen voorspellen
voorvoelen voorzien waarborgen waarschuwen wantrouwen weergalmen weerhouden weerkaatsen weerklinken weerleggen
weerspiegelen weerspreken weerstaan weerstreven
`)

/** Begin like be-, ge- or ver- and a verb, but are one stem: bedelen is begging, gebedeld. */
const isPlain = wordList('bedelen beitelen bengelen herbergen herderen')

const prefixes = new RegExp(`^(${[...always, ...sometimes].join('|')})`)

/** The unstressed prefix of an infinitive, before which the participle takes no ge-: ver|kopen, onder|zoeken. */
export function inseparablePrefix(infinitive: string): string {
  if (isInseparable(infinitive)) return prefixes.exec(infinitive)?.[0] ?? ''
  if (isPlain(infinitive)) return ''
  const prefix = always.find((start) => infinitive.startsWith(start))
  return prefix !== undefined && isVerbLike(infinitive.slice(prefix.length), prefix) ? prefix : ''
}

/** What is left must have a vowel before its -en (not in ge|ven); be- and ge- before e, i or u are no prefix (beuken). */
function isVerbLike(rest: string, prefix: string): boolean {
  if (prefix.length === 2 && /^[eiu]/.test(rest)) return false
  return /[aeiouyëïöü]/.test(rest.slice(0, -2))
}
