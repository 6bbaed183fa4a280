import { hasTrait, trait } from './lexicon.ts'
import { hasTwoSyllables } from './spelling.ts'
import { compoundList, wordsOf } from './word-list.ts'

/** Beside -ig after a consonant and -end. */
const endings =
  'lijk baar zaam loos isch ieel ueel aal eel ëel ief iek eus air aans daags vriendelijk bewust bereid begaafd gezind gericht vrij ends ijns foorts burgs dams bergs lands werps dorps stads elijks vol'.split(
    ' ',
  )

/** The endings by their last three letters, so that few are tried. */
const endingsByTail = new Map<string, string[]>()
for (const ending of endings) {
  const tail = ending.slice(-3)
  endingsByTail.set(tail, [...(endingsByTail.get(tail) ?? []), ending])
}

function hasAdjectiveEnding(word: string): boolean {
  const tail = word.slice(-3)
  if (tail.endsWith('ig')) return /[^aeiou]ig$/.test(word)
  if (tail === 'end') return /[^ei]end$/.test(word)
  return endingsByTail.get(tail)?.some((ending) => word.endsWith(ending)) === true
}

/** Nouns that end like an adjective. */
const shortNouns = new Set(
  wordsOf(`
aandeel baal blijk brief deel dief dijk doos haal huwelijk keus kies kijk kraal leus lijk maal meel merendeel nadeel
neus paal pees poos praktijk reus roos schaal staal stagiair straal taal tegendeel wees wijk zaal
`),
)
const isCompoundNoun = compoundList(`
aandeel admiraal altaar antiquair archief arsenaal avondmaal basiliek beeldverhaal bergmassief bezwaar boetiek bordeel
brief dialectiek didactiek dividend doos duizend erotiek ethiek etmaal fabriek fluweel gebaar gebarentaal gebruik
geheel gemaal generaal gerief gevaar grafiek gymnastiek handvol hees honig hospitaal houweel huwelijk initiatief
journaal juweel kameel kanaal kapitaal kardinaal kasteel kathedraal kliniek koninkrijk kritiek kroniek kwartaal lief
logistiek lyriek materiaal merendeel metaal meubilair miljonair mimiek moedertaal moraal motief muziek nadeel neus
nieuwsbrief ochtend omgangstaal onderdeel onthaal oordeel opaal pedaal pedagogiek penseel perceel personeel
perspectief politiek portaal praktijk problematiek publiek relief republiek reus ritueel rondbrief rubriek schandaal
schrijftaal signaal sjaal spiraal spreektaal statistiek substantief symboliek tactiek tafereel tarief techniek
tegendeel toneel tribunaal twijg verhaal vlees vocaal vokaal voorbeeld voordeel weekend zaal
`)

export function isAdjective(word: string): boolean {
  return hasTrait(word, trait.adjective) || isAdjectiveByShape(word)
}

/** Whether a word that is on no list is an adjective by its ending or its on-. */
export function isAdjectiveByShape(word: string): boolean {
  if (hasAdjectiveEnding(word) && hasTwoSyllables(word)) return !isNounByEnding(word)
  return word.startsWith('on') && isNegated(word)
}

function isNounByEnding(word: string): boolean {
  return shortNouns.has(word) || isCompoundNoun(word)
}

/** onverstandig, onverwacht, onbeschaafd, ongewenst; not ongeduld. */
function isNegated(word: string): boolean {
  if (hasTrait(word.slice(2), trait.adjective)) return true
  return /^on(ge|be|ver|aange|uitge|opge).*[dt]$/.test(word) && !/(geduld|verstand)$/.test(word)
}

export function isParticiple(word: string): boolean {
  return word.startsWith('ge') && /^ge[^e].*[^aeo][dt]$/.test(word) && !/(hei|tei)[dt]$/.test(word)
}
