import type { CoefficientName, DrawingPlan, Estimate, Why } from '../model/agreement.ts'
import type { Localised } from '../model/language.ts'
import type { Cell } from '../model/table.ts'
import { quantity, thousands } from '../tabulate/columns.ts'
import { intervalCells } from '../tabulate/interval-columns.ts'

/** What coefficients are called. */
export const coefficientNames: Readonly<Record<CoefficientName, Localised>> = {
  percent: { nl: 'Ruwe overeenstemming', en: 'Percent agreement' },
  all_agree: { nl: 'Allen gelijk', en: 'All agree' },
  positive_agreement: { nl: 'Positieve overeenstemming', en: 'Positive agreement' },
  negative_agreement: { nl: 'Negatieve overeenstemming', en: 'Negative agreement' },
  specific_agreement: { nl: 'Specifieke overeenstemming', en: 'Specific agreement' },
  cohen_kappa: { nl: 'Cohens κ', en: 'Cohen’s κ' },
  light_kappa: { nl: 'Lights κ (gemiddelde κ per paar)', en: 'Light’s κ (mean κ of pairs)' },
  conger_kappa: { nl: 'Congers κ', en: 'Conger’s κ' },
  fleiss_kappa: { nl: 'Fleiss’ κ', en: 'Fleiss’ κ' },
  krippendorff_alpha: { nl: 'Krippendorffs α', en: 'Krippendorff’s α' },
  krippendorff_alpha_jaccard: {
    nl: 'Krippendorffs α (verzamelingen, Jaccard)',
    en: 'Krippendorff’s α (sets, Jaccard)',
  },
  krippendorff_alpha_masi: {
    nl: 'Krippendorffs α (verzamelingen, MASI)',
    en: 'Krippendorff’s α (sets, MASI)',
  },
  krippendorff_alpha_masi_dkpro: {
    nl: 'Krippendorffs α (verzamelingen, MASI als in DKPro)',
    en: 'Krippendorff’s α (sets, MASI as in DKPro)',
  },
  krippendorff_alpha_passonneau: {
    nl: 'Krippendorffs α (verzamelingen, Passonneau 2004)',
    en: 'Krippendorff’s α (sets, Passonneau 2004)',
  },
  gwet_ac1: { nl: 'Gwets AC1', en: 'Gwet’s AC1' },
  scott_pi: { nl: 'Scotts π', en: 'Scott’s π' },
  brennan_prediger: { nl: 'Brennan-Predigers κ', en: 'Brennan-Prediger’s κ' },
  krippendorff_alpha_u: { nl: 'Krippendorffs αU', en: 'Krippendorff’s αU' },
  character_overlap: { nl: 'Gedeelde tekens', en: 'Shared characters' },
}

/** Why there is no value. */
export const reasons: Readonly<Record<Why, Localised>> = {
  'one-coder': {
    nl: 'er is maar één codeur',
    en: 'there is only one coder',
  },
  'more-than-two-coders': {
    nl: 'deze maat is voor twee codeurs, en er zijn er meer',
    en: 'it is for two coders, and there are more',
  },
  'no-shared-units': {
    nl: 'niets is door zoveel codeurs beoordeeld als hiervoor nodig zijn',
    en: 'nothing was rated by as many coders as this takes',
  },
  'one-category': {
    nl: 'er komt maar één waarde voor, zodat er ook door toeval geen verschil kan zijn',
    en: 'only one value occurs, so that chance could make no difference either',
  },
  'never-given': {
    nl: 'de code (of waarde) komt niet voor in wat te vergelijken is',
    en: 'the code (or value) does not occur in what can be compared',
  },
  'always-given': { nl: 'iedereen gaf de code overal', en: 'everybody gave the code everywhere' },
  'one-cluster': {
    nl: 'er is maar één gesprek of eenheid om uit te trekken',
    en: 'there is only one transcript or unit to draw from',
  },
  'too-few-draws': {
    nl: 'in meer dan de helft van de trekkingen is er geen waarde',
    en: 'in more than half of the draws there is no value',
  },
}

/** A coefficient and its interval, for the columns of both. */
export function estimateCells({ value, interval }: Estimate): readonly Cell[] {
  return intervalCells({ value: value ?? undefined, low: interval?.low, high: interval?.high })
}

/** How the intervals came about. */
export function drawingNote(
  { bootstrap, seed, draws }: DrawingPlan,
  { of, count }: { readonly of: 'interviews' | 'units'; readonly count: number },
): Localised {
  const what =
    of === 'interviews'
      ? quantity(
          count,
          { nl: 'gesprek', en: 'transcript' },
          { nl: 'gesprekken', en: 'transcripts' },
        )
      : quantity(count, { nl: 'eenheid', en: 'unit' }, { nl: 'eenheden', en: 'units' })
  const own =
    bootstrap === 'krippendorff'
      ? { nl: '; voor α die van Krippendorff zelf', en: '; for α that of Krippendorff himself' }
      : { nl: '', en: '' }
  const drawn = thousands(draws)
  return {
    nl: `95%: interval, bootstrap met ${drawn.nl} trekkingen uit ${what.nl} (--seed ${seed})${own.nl}.`,
    en: `95%: interval, bootstrap with ${drawn.en} draws from ${what.en} (--seed ${seed})${own.en}.`,
  }
}

/** Every coefficient without a value or interval, with why; those of one reason together. */
export function undefinedNotes(estimates: readonly Estimate[]): readonly Localised[] {
  const missing = group(estimates.map(({ name, why }) => ({ name, why: why ?? undefined })))
  const open = group(
    estimates.map(({ name, why, whyNoInterval }) => ({
      name,
      why: why === null ? whyNoInterval : undefined,
    })),
  )
  return [
    ...missing.map(({ names, why }) => ({
      nl: `Geen waarde voor ${names.nl}: ${why.nl}.`,
      en: `No value for ${names.en}: ${why.en}.`,
    })),
    ...open.map(({ names, why }) => ({
      nl: `Geen interval voor ${names.nl}: ${why.nl}.`,
      en: `No interval for ${names.en}: ${why.en}.`,
    })),
  ]
}

function group(
  estimates: readonly { readonly name: CoefficientName; readonly why: Why | undefined }[],
): readonly { readonly names: Localised; readonly why: Localised }[] {
  const byWhy = new Map<Why, Set<CoefficientName>>()
  for (const { name, why } of estimates) {
    if (why !== undefined) byWhy.set(why, (byWhy.get(why) ?? new Set()).add(name))
  }
  return [...byWhy].map(([why, names]) => {
    const said = (language: 'nl' | 'en'): string =>
      [...names].map((name) => coefficientNames[name][language]).join(', ')
    return { names: { nl: said('nl'), en: said('en') }, why: reasons[why] }
  })
}
