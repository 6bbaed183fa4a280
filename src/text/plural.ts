import { irregularPlurals } from './irregular-nouns.ts'
import { isNounInEn } from './nouns.ts'
import { endsInVowel, hasTwoSyllables, openStressed, rhymeOf, voice } from './spelling.ts'
import { wordList } from './word-list.ts'

/** The plurals of a noun that are plausible from its shape (Woordenlijst, Leidraad 7); more than one where usage wavers. */
export function pluralsOf(noun: string): readonly string[] {
  const irregular = irregularPlurals(noun)
  if (irregular !== undefined) return irregular
  return endsInVowel(noun) || noun.endsWith('ij') ? afterVowel(noun) : afterConsonant(noun)
}

function afterVowel(noun: string): string[] {
  if (noun.endsWith('ie')) return afterIe(noun)
  if (/(id|sk|[zf]|sl|tr|w)ee$/.test(noun)) return [noun + 'ën']
  if (noun.endsWith('ee')) return [noun + 's']
  if (/(ij|ui|[aeo]i)$/.test(noun)) return [noun + 'en']
  if (/([aeou]u|oe|ue|[aeo]y|oo)$/.test(noun)) return [noun + 's', noun + 'en']
  return noun.endsWith('e') ? [noun + 's', noun + 'n'] : [noun + "'s"]
}

/** vakantie → vakanties, categorie → categorieën, bacterie → bacteriën. */
function afterIe(noun: string): string[] {
  const plurals = [noun + 's']
  if (!/[tsc]ie$/.test(noun) || noun.endsWith('fantasie') || noun.endsWith('cratie'))
    plurals.push(noun + 'ën')
  if (/([rnld]|provinc)ie$/.test(noun)) plurals.push(noun.slice(0, -1) + 'ën')
  return plurals
}

function afterConsonant(noun: string): string[] {
  if (noun.endsWith('heid')) return [noun.slice(0, -2) + 'den']
  if (noun.endsWith('schap')) return [noun + 'pen']
  if (/(ing|ist|teit)$/.test(noun)) return [noun + 'en']
  if (noun.endsWith('sel')) return [noun + 's', noun + 'en']
  if (isNounInEn(noun) || endsUnstressed(noun)) return [noun + 's']
  return takesBoth(noun) ? [noun + 's', withEn(noun)] : [withEn(noun)]
}

/** tafel, kamer, bodem, bezoekster */
function endsUnstressed(noun: string): boolean {
  return hasTwoSyllables(noun) && /(([^aeiou]|[aeo]i|ui)e[lmnr]|[^aeiou]erd|ster)$/.test(noun)
}

/** Endings that waver (leraars, leraren) and spellings that Dutch words do not have, where -s is likely. */
function takesBoth(noun: string): boolean {
  if (isEnglish(noun) || /(ea[a-z]|ck|sh|oa|[^aeiou]y[a-z]|^c[^h]|[^s]c[^hk])/.test(noun))
    return true
  return hasTwoSyllables(noun) && /(aar|eur|oor|oir|ier|or|on|um|ment|et|am)$/.test(noun)
}

export const isEnglish: (noun: string) => boolean = wordList(`
account app baby bar blog chat chip clip club coach deadline detail drug duel event expert fan feedback festival film
flat flop game generaal hit hobby hotel international interview job kapitein link luitenant make-up match miljonair
monitor parfum partner paviljoen podcast portier professional punk quiz race restaurant rock roman scout sergeant set
shirt shop show single slogan sport start-up step stop strip stunt tank team tent test ticket tip tram trend trip
truck tunnel weblog website weekend workshop
`)

function withEn(noun: string): string {
  if (/[^o]or$/.test(noun)) return noun.slice(0, -2) + 'oren'
  if (hasTwoSyllables(noun) && /[^aeiou](ik|erd|e[lnmr])$/.test(noun)) return noun + 'en'
  return openNoun(noun) + 'en'
}

/** After a long vowel f and s are voiced, and so is f after l and r: brief → brieven, reis → reizen, golf → golven. */
function openNoun(noun: string): string {
  if (/(graaf|soof)$/.test(noun)) return openStressed(noun)
  const { vowels, coda } = rhymeOf(noun)
  const isLong = vowels.length > 1 && vowels !== 'ou'
  const isVoiced = coda === 'lf' || coda === 'rf' || (isLong && (coda === 's' || coda === 'f'))
  return isVoiced ? voice(openStressed(noun)) : openStressed(noun)
}
