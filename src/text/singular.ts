import { irregularSingular } from './irregular-nouns.ts'
import { isNounInE } from './nouns.ts'
import { isEnglish } from './plural.ts'
import { closeStressed, devoice, hasTwoSyllables } from './spelling.ts'
import { wordList } from './word-list.ts'

/** What a plural or a diminutive may come from: huizen → huis, foto's → foto, mannetjes → man. */
export function singularsOf(word: string): readonly string[] {
  const irregular = irregularSingular(word)
  if (irregular !== undefined) return [irregular]
  if (/[^aeiou]jes?$|[aeiou]{2}tjes?$/.test(word)) return withoutDiminutive(word.replace(/s$/, ''))
  if (word.endsWith("'s")) return [word.slice(0, -2)]
  if (word.endsWith('s')) return withoutS(word)
  return /[eë]n$/.test(word) ? withoutEn(word) : []
}

function withoutEn(word: string): string[] {
  if (isNounInE(word.slice(0, -1))) return [word.slice(0, -1)]
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
  if (isEnglish(noun)) return [noun]
  if (
    /(ie|age|eur|aar|ier)$/.test(noun) ||
    (hasTwoSyllables(noun) && /[^aeiou]e[lmnr]$/.test(noun))
  )
    return [noun]
  return hasTwoSyllables(word) && /[^aeious]e$/.test(noun) && !isNounInEs(word) ? [noun] : []
}

const isNounInEs = wordList(
  'adres proces congres succes exces abces progres dreumes kompres expres stewardes',
)

function withoutDiminutive(word: string): string[] {
  const noun = word.slice(0, -2)
  if (/[^n]kje$|[^mkt]je$/.test(word)) return [noun]
  if (word.endsWith('nkje')) return [noun, noun.slice(0, -1) + 'g']
  if (word.endsWith('mpje')) return [noun.slice(0, -1)]
  if (/[^aeiou]etje$/.test(word)) return [closeDoubled(word.slice(0, -4))]
  return /([lnrwj]|ie|[eou]e|[aeo]i|ui|[aeo]u)tje$/.test(word) ? [noun, noun.slice(0, -1)] : [noun]
}

function closeDoubled(open: string): string {
  return open.at(-1) === open.at(-2) ? open.slice(0, -1) : open
}
