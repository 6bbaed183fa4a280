import { irregularPlurals } from './irregular-nouns.ts'
import { hasTrait, trait } from './lexicon.ts'
import { isNounInEn } from './nouns.ts'
import {
  endsInVowel,
  hasTwoSyllables,
  isSpelled,
  openStressed,
  rhymeOf,
  voice,
} from './spelling.ts'

/** The plurals of a noun that are plausible from its shape (Woordenlijst, Leidraad 7); more than one where usage wavers. */
export function pluralsOf(noun: string): readonly string[] {
  const irregular = irregularPlurals(noun)
  if (irregular !== undefined) return irregular
  if (isSpelled(noun)) return [noun + (/[sx]$/.test(noun) ? "'en" : "'s")]
  return endsInVowel(noun) || noun.endsWith('ij') ? afterVowel(noun) : afterConsonant(noun)
}

function afterVowel(noun: string): string[] {
  if (noun.endsWith('e')) return afterE(noun)
  if (/(ij|ui|[aeo]i)$/.test(noun)) return [noun + 'en']
  return /([aeou]u|[aeo]y|oo)$/.test(noun) ? [noun + 's', noun + 'en'] : [noun + "'s"]
}

function afterE(noun: string): string[] {
  switch (noun.charAt(noun.length - 2)) {
    case 'i':
      return afterIe(noun)
    case 'e':
      return [noun + (/(id|sk|[zf]|sl|tr|w)ee$/.test(noun) ? 'ën' : 's')]
    case 'o':
    case 'u':
      return [noun + 's', noun + 'en']
    default:
      return [noun + 's', noun + 'n']
  }
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
  const plural = pluralOfSuffix(noun)
  if (plural !== undefined) return [plural]
  if (isEnglish(noun)) return [noun + (noun.endsWith('h') ? 'es' : 's')]
  if (noun.endsWith('sel')) return [noun + 's', noun + 'en']
  if (endsUnstressed(noun) || isNounInEn(noun)) return [noun + 's']
  return takesBoth(noun) ? [noun + 's', withEn(noun)] : [withEn(noun)]
}

/** lunch, crash, coach; burn-out, check-up */
export function isEnglish(noun: string): boolean {
  if (noun.endsWith('h')) return /([nt]ch|[^s]sh|oach|eech)$/.test(noun)
  return noun.includes('-') && /.-(out|up|off|in|down)$/.test(noun)
}

/** moeilijkheid, vriendschap, woning, toerist, universiteit */
function pluralOfSuffix(noun: string): string | undefined {
  switch (noun.slice(-3)) {
    case 'eid':
      return noun.endsWith('heid') ? noun.slice(0, -2) + 'den' : undefined
    case 'hap':
      return noun.endsWith('schap') ? noun + 'pen' : undefined
    case 'ing':
    case 'ist':
      return noun + 'en'
    case 'eit':
      return noun.endsWith('teit') ? noun + 'en' : undefined
    default:
      return undefined
  }
}

/** tafel, kamer, bodem, bezoekster */
function endsUnstressed(noun: string): boolean {
  if (!noun.slice(-3).includes('e')) return false
  return /(([^aeiou]|[aeo]i|ui)e[lmnr]|[^aeiou]erd|ster)$/.test(noun) && hasTwoSyllables(noun)
}

/** Endings that waver (leraars, leraren) and spellings that Dutch words do not have, where -s is likely. */
function takesBoth(noun: string): boolean {
  if (noun.endsWith('s')) return false
  if (hasTrait(noun, trait.englishNoun)) return true
  if (/(ea[a-z]|ck|sh|oa|[^aeiou]y[a-z]|^c[^h]|[^s]c[^hk])/.test(noun)) return true
  if (!'rnmt'.includes(noun.charAt(noun.length - 1))) return false
  return /(aar|eur|oor|oir|ier|or|on|um|ment|et|am)$/.test(noun) && hasTwoSyllables(noun)
}

function withEn(noun: string): string {
  if (noun.endsWith('or') && /[^o]or$/.test(noun)) return noun.slice(0, -2) + 'oren'
  return (keepsEnd(noun) ? noun : openNoun(noun)) + 'en'
}

/** monniken, leeuweriken: the last syllable is unstressed. */
function keepsEnd(noun: string): boolean {
  return /[^aeiou](ik|erd|e[lmnr])$/.test(noun) && hasTwoSyllables(noun)
}

/** After a long vowel f and s are voiced, and so is f after l and r: brief → brieven, reis → reizen, golf → golven. */
function openNoun(noun: string): string {
  const open = openStressed(noun)
  return 'fs'.includes(noun.charAt(noun.length - 1)) && voicesEnd(noun) ? voice(open) : open
}

function voicesEnd(noun: string): boolean {
  if (/(graaf|soof)$/.test(noun)) return false
  const { vowels, coda } = rhymeOf(noun)
  const isLong = vowels.length > 1 && vowels !== 'ou'
  return coda === 'lf' || coda === 'rf' || (isLong && (coda === 's' || coda === 'f'))
}
