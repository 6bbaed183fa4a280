import { irregularPlurals } from './irregular-nouns.ts'
import { isNounInEn } from './nouns.ts'
import { wordList } from './word-list.ts'
import { endsInVowel, hasTwoSyllables, openStressed, rhymeOf, voice } from './spelling.ts'

/** The plurals of a noun that are plausible from its shape (Woordenlijst, Leidraad 7). */
export function pluralsOf(noun: string): readonly string[] {
  const irregular = irregularPlurals(noun)
  if (irregular !== undefined) return irregular
  if (endsInVowel(noun) || noun.endsWith('ij')) return afterVowel(noun)
  return afterConsonant(noun)
}

function afterVowel(noun: string): string[] {
  if (noun.endsWith('ie')) return afterIe(noun)
  if (noun.endsWith('ee')) return [noun + 'ën', noun + 's']
  if (/(ij|ui|ei|oei|aai|ooi)$/.test(noun)) return [noun + 'en']
  if (/(eau|eu|ou|oe|ue|ay|ey|oy|oo)$/.test(noun)) return [noun + 's', noun + 'en']
  if (noun.endsWith('e')) return [noun + 's', noun + 'n']
  return [noun + "'s"]
}

/** vakantie → vakanties, categorie → categorieën, bacterie → bacteriën. */
function afterIe(noun: string): string[] {
  const plurals = [noun + 's']
  if (!/[tsc]ie$/.test(noun) || noun.endsWith('cratie')) plurals.push(noun + 'ën')
  if (/([rnld]|provinc|coal)ie$/.test(noun)) plurals.push(noun.slice(0, -1) + 'ën')
  return plurals
}

function afterConsonant(noun: string): string[] {
  if (noun.endsWith('heid')) return [noun.slice(0, -2) + 'den']
  if (noun.endsWith('schap')) return [noun + 'pen']
  if (/(ing|ist|teit)$/.test(noun)) return [noun + 'en']
  if (isNounInEn(noun)) return [noun + 's']
  if (noun.endsWith('graaf') || noun.endsWith('soof')) return [openStressed(noun) + 'en']
  if (hasTwoSyllables(noun) && /([^aeiou]|[aeo]i|ui)e[lmnr]$|[^aeiou]erd$|ster$/.test(noun)) return [noun + 's']
  if (/(aar|eur|oor|oir|ier|or|on|um)$/.test(noun) && hasTwoSyllables(noun))
    return [noun + 's', withEn(noun)]
  if (looksForeign(noun)) return [noun + 's', withEn(noun)]
  return [withEn(noun)]
}

/** Spellings that Dutch words do not have, and short English nouns that go on being English. */
function looksForeign(noun: string): boolean {
  if (isEnglish(noun)) return true
  if (/(ea[a-z]|ck|sh|oa|[^aeiou]y[a-z]|^c[^h]|[^s]c[^hk]|oom$)/.test(noun)) return true
  return hasTwoSyllables(noun) && /(ment|et|am)$/.test(noun)
}

const isEnglish = wordList(`
roman interview expert restaurant weekend paviljoen miljonair drug make-up flop single partner cursus
film club team hit tip trip test shop top job baby stop clip blog link app chip quiz match race game fan show trend flat
tram truck bar bus chat coach duel festival hotel international internationaal event account hobby stunt slogan kapitein luitenant sergeant
generaal portier parfum scout shirt sport tank pop punk rock set step strip tent tunnel ticket virus villa website weblog
`)

function withEn(noun: string): string {
  if (/[^o]or$/.test(noun)) return noun.slice(0, -2) + 'oren'
  if (hasTwoSyllables(noun) && /[^aeiou](ik|erd|e[lnmr])$/.test(noun)) return noun + 'en'
  return openNoun(noun) + 'en'
}

/** After a long vowel f and s are voiced, and so is f after l and r: brief → brieven, reis → reizen, golf → golven. */
function openNoun(noun: string): string {
  const { vowels, coda } = rhymeOf(noun)
  const isLong = vowels.length > 1 || vowels === 'ij'
  const isVoiced =
    (coda === 's' && isLong && !noun.endsWith('ous')) ||
    (coda === 'f' && isLong) ||
    coda === 'lf' ||
    coda === 'rf'
  return isVoiced ? voice(openStressed(noun)) : openStressed(noun)
}
