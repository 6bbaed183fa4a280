import { adjectives, adjectivesAndNouns } from './adjective-list.ts'
import { functionWords } from './function-word-list.ts'
import { ratherNouns, ratherPlurals, singularOnly, tooCommon } from './homographs.ts'
import { eitherVerbs, inseparableVerbs, plainVerbs } from './inseparable-verbs.ts'
import { irregularVerbNames } from './irregular-verbs.ts'
import { englishNouns, materials, nounsInE, nounsLikeVerb, verbalNouns } from './nouns.ts'
import { stemsInEr, verbStems, weakVerbs } from './weak-verbs.ts'
import { wordsOf } from './word-list.ts'

/** What a list says of a word: a bit each, for a word may be on several lists. */
export const trait = {
  functionWord: 0x1,
  tooCommon: 0x2,
  adjective: 0x4,
  adjectiveAndNoun: 0x8,
  material: 0x10,
  ratherPlural: 0x20,
  ratherNoun: 0x40,
  singularOnly: 0x80,
  verbalNoun: 0x100,
  nounInE: 0x200,
  nounLikeVerb: 0x400,
  englishNoun: 0x800,
  verb: 0x1000,
  verbStem: 0x2000,
  stemInEr: 0x4000,
  inseparableVerb: 0x8000,
  plainVerb: 0x10000,
  eitherVerb: 0x20000,
} as const

let traits: ReadonlyMap<string, number> | undefined

/**
 * The traits of each listed word, added up. All lists are one map, filled when first asked for: a codebook of two thousand
 * words asks it thirty thousand times, in a process too short for code to become fast.
 */
export function lexicon(): ReadonlyMap<string, number> {
  return (traits ??= readLists())
}

export function traitsOf(word: string): number {
  return (traits ??= readLists()).get(word) ?? 0
}

/** Whether a word has one of the wanted traits. */
export function hasTrait(word: string, wanted: number): boolean {
  return (((traits ??= readLists()).get(word) ?? 0) & wanted) !== 0
}

function readLists(): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) found.set(word, (found.get(word) ?? 0) | bit)
  }
  add(wordsOf(functionWords), trait.functionWord)
  add(wordsOf(tooCommon), trait.tooCommon)
  add(wordsOf(adjectives), trait.adjective)
  add(wordsOf(adjectivesAndNouns), trait.adjectiveAndNoun)
  add(wordsOf(materials), trait.material)
  add(wordsOf(ratherPlurals), trait.ratherPlural)
  add(wordsOf(ratherNouns), trait.ratherNoun)
  add(wordsOf(singularOnly), trait.singularOnly)
  add(wordsOf(verbalNouns), trait.verbalNoun)
  add(wordsOf(nounsInE), trait.nounInE)
  add(wordsOf(nounsLikeVerb), trait.nounLikeVerb)
  add(wordsOf(englishNouns), trait.englishNoun)
  add(wordsOf(weakVerbs), trait.verb)
  add(irregularVerbNames(), trait.verb)
  add(wordsOf(verbStems), trait.verbStem)
  add(wordsOf(stemsInEr), trait.stemInEr)
  add(wordsOf(inseparableVerbs), trait.inseparableVerb)
  add(wordsOf(plainVerbs), trait.plainVerb)
  add(wordsOf(eitherVerbs), trait.eitherVerb)
  return found
}
