import type { PartOfSpeech } from '../model/keyword.ts'
import { isAdjectiveByShape, isParticiple } from './adjectives.ts'
import { fold, foldKeepingAccents } from './fold.ts'
import { adjectiveForms } from './forms-adjective.ts'
import { nounForms } from './forms-noun.ts'
import { addInflected, conjugate, conjugatedForms, verbForms } from './forms-verb.ts'
import { heldBack } from './homographs.ts'
import { irregularSingular } from './irregular-nouns.ts'
import {
  comparedPositive,
  infinitiveOf,
  infinitiveOfStem,
  isKnownVerb,
  isVerbByEnding,
  positiveOf,
  strongInfinitive,
} from './lemma.ts'
import { hasTrait, lexicon, trait, traitsOf } from './lexicon.ts'
import { isCompoundInEn, isNounInEn } from './nouns.ts'
import { formsJoined, knownSeparable, type SeparableVerb, separableVerb } from './separable.ts'
import { singularsOf } from './singular.ts'
import { openStressed } from './spelling.ts'
import { wordTable } from './word-list.ts'

/** All folded forms that a keyword word matches: the word itself first, the others sorted. */
export function formsOf(word: string, pos?: PartOfSpeech): readonly string[] {
  const folded = fold(word)
  const forms = pos === undefined ? guess(folded) : formsAs(folded, pos)
  return forms.length === 1 && forms[0] === folded ? forms : inOrder(folded, forms.sort())
}

/**
 * The forms as a reader should see them: with the accents of the word as far as a form runs along with it, for a keyword with a
 * stress accent finds only what bears one.
 */
export function writtenForms(word: string, pos?: PartOfSpeech): readonly string[] {
  const folded = fold(word)
  const written = foldKeepingAccents(word)
  const forms = formsOf(word, pos)
  // An accent that has no character of its own (j with an acute) would shift what comes after it.
  if (written === folded || written.length !== folded.length) return forms
  return forms.map((form) => {
    let along = 0
    while (along < folded.length && form[along] === folded[along]) along++
    return written.slice(0, along) + form.slice(along)
  })
}

/** What is another common word does not come along as a form: reden with rijden. */
const neverAlong = trait.functionWord | trait.tooCommon

function inOrder(word: string, sorted: readonly string[]): readonly string[] {
  const traits = lexicon()
  const found = [word]
  let previous = word
  for (const form of sorted) {
    const isOther = form !== previous && form !== word
    if (isOther && ((traits.get(form) ?? 0) & neverAlong) === 0) found.push(form)
    previous = form
  }
  return found
}

function isDiminutive(word: string): boolean {
  return word.includes('je') && /([^aeiou]j|[aeiou]{2}tj)es?$/.test(word)
}

/**
 * A keyword that is a diminutive means just that: potje (money) is no pot, maatje no maat, belletje no bellen. The other
 * way round a noun does find its diminutives.
 */
function diminutiveNumbers(word: string): string[] {
  return word.endsWith('s') ? [word, word.slice(0, -1)] : [word, word + 's']
}

function formsAs(word: string, pos: PartOfSpeech): string[] {
  switch (pos) {
    case 'noun':
      return asNoun(word)
    case 'adj':
      return adjectiveAlone(positiveOf(word) ?? comparedPositive(word) ?? word)
    case 'verb':
      return asVerb(word)
  }
}

function asNoun(word: string): string[] {
  if (isDiminutive(word)) return diminutiveNumbers(word)
  const singulars = isNounInEn(word) ? [] : singularsOf(word)
  return singulars.length > 0 ? singulars.flatMap(nounForms) : nounForms(word)
}

function asVerb(word: string): string[] {
  if (isKnownVerb(word)) return verbForms(word)
  const parts = separableVerb(word)
  if (parts !== undefined) return formsJoined(parts)
  const infinitive = /(en|aan|oen|ien)$/.test(word)
    ? undefined
    : (infinitiveOf(word) ?? infinitiveOfStem(word))
  return infinitive === undefined ? verbForms(word) : asVerb(infinitive)
}

/** Without a part of speech the first reading that fits holds, from what is surest to what is left. */
function guess(word: string): string[] {
  const traits = traitsOf(word)
  if (traits & trait.functionWord) return [word]
  if (isDiminutive(word)) return diminutiveNumbers(word)
  if (traits & trait.material) return [word]
  if (traits & trait.ratherPlural) return asNoun(word)
  if (traits & trait.adjective) return guessAdjective(word, traits)
  if (isAdjectiveByShape(word) && !isPlainParticiple(word)) return guessAdjective(word, traits)
  return guessInfinitive(word, traits) ?? guessNoun(word, traits) ?? guessInflected(word)
}

/** getekend, geopend and ingericht end like an adjective. */
function isPlainParticiple(word: string): boolean {
  return /(ge.*[^d]end|[kmpw]end|gericht)$/.test(word) && infinitiveOf(word) !== undefined
}

function guessAdjective(word: string, traits: number): string[] {
  const forms = adjectiveAlone(word)
  return traits & trait.adjectiveAndNoun ? forms.concat(nounAlone(word)) : forms
}

function guessInfinitive(word: string, traits: number): string[] | undefined {
  if (!word.endsWith('n')) return undefined
  const forms = knownVerbAlone(word) ?? verbByEndingAlone(word)
  return forms !== undefined && traits & trait.verbalNoun ? forms.concat(nounForms(word)) : forms
}

function guessNoun(word: string, traits: number): string[] | undefined {
  const isNoun = traits & (trait.ratherNoun | trait.nounLikeVerb | trait.nounInE)
  if (!isNoun && !isNounInEn(word)) return undefined
  return isCompoundInEn(word) && infinitiveOf(word) !== undefined ? undefined : nounAlone(word)
}

function guessInflected(word: string): string[] {
  const infinitive = infinitiveOf(word)
  if (infinitive !== undefined) return knownVerbAlone(infinitive) ?? verbAlone(infinitive)
  if (isParticiple(word)) return participleForms(word)
  const positive = positiveOf(word)
  if (positive !== undefined) return adjectiveAlone(positive).concat(word + 'n')
  const compared = comparedPositive(word)
  // Many in -er are somebody as well: volksvertegenwoordigers.
  if (compared !== undefined)
    return adjectiveAlone(compared).concat(word.endsWith('er') ? word + 's' : [])
  const people = manyOf(word)
  if (people !== undefined) return adjectiveForms(people).concat(verbAlone(word))
  const singulars = singularsOf(word)
  const nouns = singulars.length > 0 ? singulars.flatMap(nounAlone) : nounAlone(word)
  return mayBeInfinitive(word) ? nouns.concat(verbAlone(word)) : nouns
}

/** The adjective that the people are called by: deskundigen → deskundig. */
function manyOf(word: string): string | undefined {
  if (!word.endsWith('en') || !/(ig|lijk|loz|bar|zam|end)en$/.test(word)) return undefined
  return positiveOf(word.slice(0, -1))
}

/** An infinitive that we do not know looks like a plural that we do not know: both are taken. */
function mayBeInfinitive(word: string): boolean {
  if (!word.endsWith('en') || !/([^aeiou]|[aeou]i|u)en$/.test(word)) return false
  if (/(heden|ingen|isten|schappen|teiten|lijken|[^o][dst]oren)$/.test(word)) return false
  if (/^on(ge|be|ver)/.test(word)) return false
  return irregularSingular(word) === undefined
}

function participleForms(word: string): string[] {
  const forms = [openStressed(word) + 'en']
  addInflected(word, forms)
  return forms
}

/**
 * The separable verb that a keyword can only be, in whichever form it is given (opbellen, opgebeld); undefined for what may also
 * be of one piece (voorkomen), a noun (inkomen) or an adjective (afgelopen).
 */
export function separableReading(word: string): SeparableVerb | undefined {
  const folded = fold(word)
  if (hasTrait(folded, neverSeparable)) return undefined
  if (isAdjectiveByShape(folded) && !isPlainParticiple(folded)) return undefined
  const parts = knownSeparable(folded)
  if (parts !== undefined) return isKnownVerb(folded) ? undefined : parts
  if (guessNoun(folded, traitsOf(folded)) !== undefined) return undefined
  const infinitive = infinitiveOf(folded)
  return infinitive === undefined ? undefined : knownSeparable(infinitive)
}

const neverSeparable =
  trait.functionWord | trait.adjective | trait.material | trait.ratherPlural | trait.verbalNoun

/** The forms of a verb that we know, whole or separable. */
function knownVerbAlone(word: string): string[] | undefined {
  if (isKnownVerb(word)) return isStrongPast(word) ? undefined : verbAlone(word)
  const parts = knownSeparable(word)
  if (parts === undefined) return undefined
  return formsJoined(parts).filter((form) => form === word || !hasTrait(form, trait.ratherNoun))
}

/** bewezen and bedrogen could be be- with a verb as well, by their letters alone. */
function isStrongPast(word: string): boolean {
  if (hasTrait(word, trait.verb | trait.inseparableVerb)) return false
  const infinitive = strongInfinitive(word)
  return infinitive !== undefined && infinitive !== word
}

function verbByEndingAlone(word: string): string[] | undefined {
  if (!isVerbByEnding(word) || irregularSingular(word) !== undefined) return undefined
  return isOfAnother(word) ? undefined : verbAlone(word)
}

function isOfAnother(word: string): boolean {
  const infinitive = infinitiveOf(word)
  return infinitive !== undefined && infinitive !== word
}

/** Without its stem where that is above all a noun. */
function verbAlone(word: string): string[] {
  const conjugation = conjugate(word)
  const { stem } = conjugation
  const forms = withoutHeld(word, conjugatedForms(word, conjugation))
  if (stem === word || !hasTrait(stem, trait.ratherNoun)) return forms
  return forms.filter((form) => form !== stem)
}

function adjectiveAlone(word: string): string[] {
  return withoutHeld(word, adjectiveForms(word))
}

const heldOf = wordTable(heldBack)

function withoutHeld(word: string, forms: string[]): string[] {
  const held = heldOf(word)
  return held === undefined ? forms : forms.filter((form) => !held.includes(form))
}

function nounAlone(word: string): string[] {
  const forms = nounForms(word)
  if (!hasTrait(word, trait.singularOnly)) return forms
  return forms.filter((form) => !form.endsWith('en'))
}
