import { irregularSingular } from './irregular-nouns.ts'
import { hasTrait, trait } from './lexicon.ts'
import { closeStressed, devoice, hasTwoSyllables } from './spelling.ts'

/** What a plural may come from: huizen → huis, foto's → foto, kamers → kamer. */
export function singularsOf(word: string): readonly string[] {
  const irregular = irregularSingular(word)
  if (irregular !== undefined) return [irregular]
  if (word.endsWith('s')) return withoutS(word)
  return word.endsWith('n') && /[eë]n$/.test(word) ? withoutEn(word) : []
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
  return hasTrait(noun, trait.englishNoun) || takesS(noun) ? [noun] : []
}

function takesS(noun: string): boolean {
  if (/(ie|age|eur|aar|ier)$/.test(noun)) return true
  if (/[^aeiou]e[lmnr]$/.test(noun)) return hasTwoSyllables(noun)
  return /[^aeious]e$/.test(noun) && hasTwoSyllables(noun) && !nounsInEs.has(noun + 's')
}

const nounsInEs = new Set(
  'adres proces congres succes exces abces progres dreumes kompres expres stewardes'.split(' '),
)
