import { irregularVerb, type IrregularVerb } from './irregular-verbs.ts'
import { hasTrait, trait } from './lexicon.ts'
import { closeStressed, devoice, hasTwoSyllables, openStressed } from './spelling.ts'
import { inseparablePrefix } from './verb-prefix.ts'

/** The forms of a verb by their place in the clause, which decides what a separable verb does with its particle. */
export interface Conjugation {
  /** The bare stem, as in “ik werk”. */
  readonly stem: string
  readonly present: readonly string[]
  readonly past: readonly string[]
  readonly participles: readonly string[]
}

export function verbForms(infinitive: string): string[] {
  return conjugatedForms(infinitive, conjugate(infinitive))
}

/** All forms of a conjugation in one list, some perhaps twice. */
export function conjugatedForms(infinitive: string, conjugation: Conjugation): string[] {
  const { present, past, participles } = conjugation
  const forms = present.concat(past, infinitive, infinitive + 'd', infinitive + 'de')
  for (const participle of participles) addInflected(participle, forms)
  return forms
}

/** A participle before a noun takes -e, unless it ends in -en: de gemaakte keuze, het gebroken glas. */
export function addInflected(participle: string, forms: string[]): void {
  forms.push(participle)
  const isStrong = participle.endsWith('en') && !participle.endsWith('ien')
  if (!isStrong) forms.push((isEnglish(participle) ? participle : openStressed(participle)) + 'e')
}

/** geüpdatet and gegamed end in a syllable without stress, gered and gezet do not. */
function isEnglish(participle: string): boolean {
  return /^ge.*[aeiouyü][^e]*e[dt]$/.test(participle)
}

export function conjugate(infinitive: string): Conjugation {
  const prefix = inseparablePrefix(infinitive)
  const irregular = irregularForms(infinitive, prefix)
  const stem = stemOf(infinitive, prefix)
  return irregular === undefined
    ? conjugateWeak(infinitive, stem, prefix)
    : complete(irregular, stem)
}

/** A strong verb stays strong after a prefix: vergelijken is conjugated as gelijken, and that as lijken. */
function irregularForms(infinitive: string, prefix: string): IrregularVerb | undefined {
  const whole = irregularVerb(infinitive)
  if (whole !== undefined || prefix === '') return whole
  const base = infinitive.slice(prefix.length)
  const basePrefix = inseparablePrefix(base)
  const strong = irregularForms(base, basePrefix)
  if (strong === undefined) return undefined
  const hasGe = basePrefix === ''
  return {
    present: strong.present.map((form) => prefix + form),
    past: strong.past.map((form) => prefix + form),
    participles: strong.participles.map(
      (form) => prefix + (hasGe ? form.replace(/^ge/, '') : form),
    ),
  }
}

function complete(irregular: IrregularVerb, stem: string): Conjugation {
  const { present, past, participles } = irregular
  return present.length === 0
    ? { stem, present: [stem, withT(stem)], past, participles }
    : { stem: present[0] ?? stem, present, past, participles }
}

function conjugateWeak(infinitive: string, stem: string, prefix: string): Conjugation {
  const ending = isVoiceless(infinitive) ? 't' : 'd'
  const participle = stem.endsWith(ending) ? stem : stem + ending
  return {
    stem,
    present: [stem, withT(stem)],
    past: [stem + ending + 'e', stem + ending + 'en'],
    participles: [prefix === '' ? withGe(participle) : participle],
  }
}

function withT(stem: string): string {
  return stem.endsWith('t') ? stem : stem + 't'
}

/** ’t kofschip: -te after a voiceless consonant of the infinitive (leven has v, so leefde). */
function isVoiceless(infinitive: string): boolean {
  return /([tkfspxc]|ch|sh)en$/.test(infinitive)
}

/** After ge- a trema keeps e, i and u apart, not before ui and ij (Leidraad 3.3). */
function withGe(participle: string): string {
  const second = participle.charAt(1)
  switch (participle.charAt(0)) {
    case 'e':
      return 'geë' + participle.slice(1)
    case 'i':
      return second === 'j' ? 'ge' + participle : 'geï' + participle.slice(1)
    case 'u':
      return second === 'i' ? 'ge' + participle : 'geü' + participle.slice(1)
    default:
      return 'ge' + participle
  }
}

/** werken → werk, maken → maak, leven → leef, wandelen → wandel. */
function stemOf(infinitive: string, prefix: string): string {
  const isRegular = infinitive.endsWith('en') || infinitive.endsWith('ën')
  const end = isRegular ? -2 : infinitive.length
  const open = infinitive.slice(prefix.length, end)
  return prefix + devoice(endsUnstressed(open) ? open : closeStressed(open))
}

/** Whether the syllable before -en is unstressed, and so keeps its single e: wandel-, verander-, teken-, adem-. */
function endsUnstressed(open: string): boolean {
  if (open.charAt(open.length - 2) !== 'e') return false
  if (!/[^aeiou]e[lrnm]$/.test(open) || !hasTwoSyllables(open)) return false
  return open.endsWith('er') ? isOldEr(open) : !/(oordel|nadel|zinspel|verdel)$/.test(open)
}

/** Verbs in -eren are stressed there (studeren: studeer) but for the old ones (luisteren: luister). */
export function isOldEr(base: string): boolean {
  if (hasTrait(base, trait.stemInEr)) return true
  return /^[^aeiou]*[aeiou](bb|dd|gg|kk|pp|tt)er$/.test(base) && base !== 'blokker'
}
