import { irregularVerb, type IrregularVerb } from './irregular-verbs.ts'
import { closeStressed, devoice, hasTwoSyllables, openStressed } from './spelling.ts'
import { inseparablePrefix } from './verb-prefix.ts'
import { wordList } from './word-list.ts'

/** The forms of a verb by their place in the clause, which decides what a separable verb does with its particle. */
export interface Conjugation {
  /** The bare stem, as in “ik werk”. */
  readonly stem: string
  readonly present: readonly string[]
  readonly past: readonly string[]
  readonly participles: readonly string[]
}

export function verbForms(infinitive: string): string[] {
  const { present, past, participles } = conjugate(infinitive)
  return [
    infinitive,
    ...present,
    ...past,
    ...participles.flatMap(inflected),
    infinitive + 'd',
    infinitive + 'de',
  ]
}

/** A participle before a noun takes -e, unless it ends in -en: de gemaakte keuze, het gebroken glas. */
export function inflected(participle: string): string[] {
  const isStrong = participle.endsWith('en') && !participle.endsWith('ien')
  return isStrong ? [participle] : [participle, openStressed(participle) + 'e']
}

export function conjugate(infinitive: string): Conjugation {
  const irregular = irregularForms(infinitive)
  return irregular === undefined
    ? conjugateWeak(infinitive, inseparablePrefix(infinitive))
    : complete(infinitive, irregular)
}

/** A strong verb stays strong after a prefix: vergelijken is conjugated as gelijken, and that as lijken. */
function irregularForms(infinitive: string): IrregularVerb | undefined {
  const whole = irregularVerb(infinitive)
  if (whole !== undefined) return whole
  const prefix = inseparablePrefix(infinitive)
  const base = infinitive.slice(prefix.length)
  const strong = prefix === '' ? undefined : irregularForms(base)
  if (strong === undefined) return undefined
  const hasGe = inseparablePrefix(base) === ''
  return {
    present: strong.present.map((form) => prefix + form),
    past: strong.past.map((form) => prefix + form),
    participles: strong.participles.map(
      (form) => prefix + (hasGe ? form.replace(/^ge/, '') : form),
    ),
  }
}

function complete(infinitive: string, irregular: IrregularVerb): Conjugation {
  const stem = stemOf(infinitive)
  const [first = stem] = irregular.present
  const present = irregular.present.length > 0 ? irregular.present : [stem, withT(stem)]
  return { ...irregular, stem: first, present }
}

function conjugateWeak(infinitive: string, prefix: string): Conjugation {
  const stem = stemOf(infinitive)
  const voiceless = isVoiceless(infinitive)
  const ending = voiceless ? 't' : 'd'
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
  if (/^(u(?!i)|i(?!j)|e)/.test(participle)) {
    const first = participle.charAt(0)
    return 'ge' + (first === 'e' ? 'ë' : first === 'i' ? 'ï' : 'ü') + participle.slice(1)
  }
  return 'ge' + participle
}

/** werken → werk, maken → maak, leven → leef, wandelen → wandel. */
function stemOf(infinitive: string): string {
  const prefix = inseparablePrefix(infinitive)
  const open = infinitive.slice(prefix.length).replace(/[eë]n$/, '')
  return prefix + devoice(endsUnstressed(open) ? open : closeStressed(open))
}

/** Whether the syllable before -en is unstressed, and so keeps its single e: wandel-, verander-, teken-, adem-. */
function endsUnstressed(open: string): boolean {
  if (!/[^aeiou]e[lrnm]$/.test(open) || !hasTwoSyllables(open)) return false
  return open.endsWith('er') ? isOldEr(open) : !/(oordel|nadel|zinspel|verdel)$/.test(open)
}

/** Verbs in -eren are stressed there (studeren: studeer) but for the old ones (luisteren: luister). */
export function isOldEr(base: string): boolean {
  return (
    isListedOldEr(base) ||
    (/^[^aeiou]*[aeiou](bb|dd|gg|kk|pp|tt)er$/.test(base) && base !== 'blokker')
  )
}

const isListedOldEr = wordList(`
achter ader ander anker beter bijster blader blaker blunder bolder buffer bulder bunker cijfer cover daver donder
donker duister erger etter filter fluister foeter folter gader glinster glunder hamer hamster haper helder hinder
honger huiver hunker ijver inner jammer kamer kanker klater klauter klonter kluister knisper koester kommer kuier
laster leger lemmer leuter lever louter luier luister mager marter masker meerder meester mijmer minder modder moeder
monster nader neder nuchter nummer oever offer ouder over peuter pieker pleister ploeter plunder poeder poker pulver
raster rooster schater schemer schilder schilfer schouder slenter slinger sluimer snater somber spijker splinter
sputter steiger suiker teder teister temper timmer toeter tover treiter uiter veter vorder wakker water weiger wijder
wilder winter woeker wonder zeker zilver zinder zomer zonder zuiver
`)
