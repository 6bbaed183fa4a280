import { irregularSingular } from './irregular-nouns.ts'
import { hasTrait, trait } from './lexicon.ts'
import { isEnglish } from './plural.ts'
import { closeStressed, devoice, endsInVowel, hasTwoSyllables } from './spelling.ts'
import { compoundList } from './word-list.ts'

/** What a plural may come from: huizen → huis, foto's → foto, kamers → kamer. */
export function singularsOf(word: string): readonly string[] {
  const irregular = irregularSingular(word)
  if (irregular !== undefined) return [irregular]
  if (word.endsWith('s')) return withoutS(word)
  return mayBePlural(word) ? withoutEn(word) : []
}

const hasVowel = /[aeiouyëïöü]/

/** Not pen, steen and schoen. */
function mayBePlural(word: string): boolean {
  if (!word.endsWith('en')) return word.endsWith('ën')
  const stem = word.slice(0, -2)
  return endsInVowel(stem)
    ? /([eo]u|[eou]i|ij|[ao]{2}i|oe|[^aeiou]u)$/.test(stem)
    : hasVowel.test(stem)
}

function withoutEn(word: string): string[] {
  const noun = word.slice(0, -1)
  if (hasTrait(noun, trait.nounInE)) return [noun]
  if (word.endsWith('heden')) return [word.slice(0, -5) + 'heid']
  if (word.endsWith('iën')) return [word.slice(0, -2) + 'e']
  const open = word.slice(0, -2)
  if (word.endsWith('schappen')) return [open.slice(0, -1)]
  const stressed = devoice(closeStressed(open))
  return hasWeakEnd(open) ? [open, stressed] : [stressed]
}

/** middelen → middel, motoren → motor, though kamelen → kameel and kantoren → kantoor. */
function hasWeakEnd(open: string): boolean {
  return /([^aeiou](el|er|em|en|ig|ik)|[tsd]or)$/.test(open) && hasTwoSyllables(open)
}

/** Only the endings after which -s is the rule: tafels, kamers, vakanties, routes; and English nouns. */
function withoutS(word: string): string[] {
  const noun = word.slice(0, -1)
  if (noun.endsWith("'")) return [noun.slice(0, -1)]
  if (noun.endsWith('he') && isEnglish(noun.slice(0, -1))) return [noun.slice(0, -1)]
  return hasTrait(noun, trait.englishNoun) || takesS(noun) || isEnglish(noun) ? [noun] : []
}

function takesS(noun: string): boolean {
  if (/(ie|age|eur|aar|ier|eau|[ao]y|ey)$/.test(noun)) return true
  if (/([yoe]se|sse|ieu|ion|oon|[klrt]on|[^o][tds]or|[uü]m)$/.test(noun))
    return hasTwoSyllables(noun)
  if (/[^aeiou]e[lmnr]$/.test(noun)) return hasTwoSyllables(noun)
  return /[^aeious]e$/.test(noun) && hasTwoSyllables(noun) && !isNounInEs(noun + 's')
}

/** adres and proces with their compounds, and women: lerares, zangeres. */
function isNounInEs(noun: string): boolean {
  return /[^aeiou](ar|er)es$/.test(noun) || isListedInEs(noun)
}

const isListedInEs = compoundList(
  'adres proces congres succes exces abces progres dreumes kompres expres interes stewardes barones',
)
