import type { PartOfSpeech } from '../model/keyword.ts'
import { isAdjective, isNounToo, isParticiple } from './adjectives.ts'
import { fold } from './fold.ts'
import { adjectiveForms } from './forms-adjective.ts'
import { nounForms } from './forms-noun.ts'
import { conjugate, inflected, verbForms } from './forms-verb.ts'
import { isFunctionWord } from './function-words.ts'
import { isRatherNoun, isRatherPlural, isSingularOnly, isTooCommon } from './homographs.ts'
import { infinitiveOf, isKnownVerb, isVerbByEnding, positiveOf } from './lemma.ts'
import { irregularSingular } from './irregular-nouns.ts'
import { isMaterial, isNounInE, isNounInEn, isNounLikeVerb, isVerbalNoun } from './nouns.ts'
import { isKnownSeparable, joinedForms, separableVerb } from './separable.ts'
import { singularsOf } from './singular.ts'
import { openStressed } from './spelling.ts'

/** All folded forms that a keyword word matches: the word itself first, the others sorted. */
export function formsOf(word: string, pos?: PartOfSpeech): readonly string[] {
  const folded = fold(word)
  const forms = new Set(pos === undefined ? guess(folded) : formsAs(folded, pos))
  forms.delete(folded)
  return [folded, ...[...forms].filter(comesAlong).sort()]
}

function comesAlong(form: string): boolean {
  return !isFunctionWord(form) && !isTooCommon(form)
}

function isDiminutive(word: string): boolean {
  return /[^aeiou]jes?$|[aeiou]{2}tjes?$/.test(word)
}

/**
 * A keyword that is a diminutive means just that: potje (money) is no pot, maatje no maat, belletje no bellen. The other
 * way round a noun does find its diminutives.
 */
function diminutiveNumbers(word: string): readonly string[] {
  return word.endsWith('s') ? [word, word.slice(0, -1)] : [word, word + 's']
}

function formsAs(word: string, pos: PartOfSpeech): readonly string[] {
  switch (pos) {
    case 'noun':
      return asNoun(word)
    case 'adj':
      return adjectiveForms(positiveOf(word) ?? word)
    case 'verb':
      return asVerb(word)
  }
}

function asNoun(word: string): readonly string[] {
  if (isDiminutive(word)) return diminutiveNumbers(word)
  const singulars = isNounInEn(word) ? [] : singularsOf(word)
  return singulars.length > 0 ? singulars.flatMap(nounForms) : nounForms(word)
}

function asVerb(word: string): readonly string[] {
  if (isKnownVerb(word)) return verbForms(word)
  if (separableVerb(word) !== undefined) return joinedForms(word)
  const infinitive = /(en|aan|oen|ien)$/.test(word) ? undefined : infinitiveOf(word)
  return infinitive === undefined ? verbForms(word) : asVerb(infinitive)
}

/** Without a part of speech the first reading that fits holds, from what is surest to what is left. */
const readings: readonly (readonly [
  (word: string) => boolean,
  (word: string) => readonly string[],
])[] = [
  [isFunctionWord, (word) => [word]],
  [isDiminutive, diminutiveNumbers],
  [isMaterial, (word) => [word]],
  [isRatherPlural, asNoun],
  [
    (word) => isAdjective(word) && isNounToo(word),
    (word) => [...adjectiveForms(word), ...nounAlone(word)],
  ],
  [isAdjective, adjectiveForms],
  [
    (word) => isInfinitive(word) && isVerbalNoun(word),
    (word) => [...verbAlone(word), ...nounForms(word)],
  ],
  [isInfinitive, verbAlone],
  [isNoun, nounAlone],
]

function guess(word: string): readonly string[] {
  const reading = readings.find(([fits]) => fits(word))
  return reading === undefined ? guessInflected(word) : reading[1](word)
}

function isNoun(word: string): boolean {
  return isRatherNoun(word) || isNounLikeVerb(word) || isNounInE(word) || isNounInEn(word)
}

function isInfinitive(word: string): boolean {
  if (!word.endsWith('n')) return false
  if (isKnownVerb(word) || isKnownSeparable(word)) return true
  return isVerbByEnding(word) && irregularSingular(word) === undefined
}

function guessInflected(word: string): readonly string[] {
  const infinitive = infinitiveOf(word)
  if (infinitive !== undefined) return verbAlone(infinitive)
  if (isParticiple(word)) return [...inflected(word), openStressed(word) + 'en']
  const positive = positiveOf(word)
  if (positive !== undefined) return [...adjectiveForms(positive), word + 'n']
  const singulars = singularsOf(word)
  const nouns = singulars.length > 0 ? singulars.flatMap(nounAlone) : nounAlone(word)
  return mayBeInfinitive(word) ? [...nouns, ...verbAlone(word)] : nouns
}

/** An infinitive that we do not know looks like a plural that we do not know: both are taken. */
function mayBeInfinitive(word: string): boolean {
  if (!/([^aeiou]|[aeou]i|u)en$/.test(word) || irregularSingular(word) !== undefined) return false
  return !/(heden|ingen|isten|schappen|teiten|lijken)$/.test(word)
}

function verbAlone(word: string): readonly string[] {
  const isWhole = isKnownVerb(word) || !isKnownSeparable(word)
  const stem = isWhole ? conjugate(word).stem : word.replace(/en$/, '')
  const forms = isWhole ? verbForms(word) : joinedForms(word)
  return forms.filter((form) => form === word || !isRatherNoun(form) || (isWhole && form !== stem))
}

function nounAlone(word: string): readonly string[] {
  const forms = nounForms(word)
  return isSingularOnly(word) ? forms.filter((form) => !form.endsWith('en')) : forms
}
