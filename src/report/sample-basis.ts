import type { Localised } from '../model/language.ts'
import { thousands } from '../tabulate/columns.ts'
import type { Verdict } from '../tabulate/verdicts.ts'

/** What was judged of a sample. */
export function sampleBasis({
  file,
  drawn,
  judged,
  verdicts,
}: {
  readonly file: string
  readonly drawn: number
  readonly judged: number
  readonly verdicts: readonly Verdict[]
}): Localised {
  const [some, all] = [thousands(judged), thousands(drawn)]
  const given = thousands(verdicts.filter((verdict) => verdict.given).length)
  return {
    nl: `In ${file} ${judged === 1 ? 'is' : 'zijn'} ${some.nl} van de ${all.nl} regels beoordeeld; ${given.nl} keer kreeg een beurt een code. De aantallen hieronder zijn schattingen voor alle gesprekken samen, en dus geen aantallen die iemand geteld heeft.`,
    en: `In ${file} ${some.en} of ${all.en} lines ${judged === 1 ? 'was' : 'were'} judged; ${given.en} times a turn was given a code. The numbers below are estimates for all transcripts together, and so no numbers that anybody counted.`,
  }
}

/** How a sample is made to speak for all. */
export const weightNote: Localised = {
  nl: 'Schatting: elke beoordeelde beurt telt voor het aantal beurten waar hij voor staat, per code, per gesprek en apart voor beurten met en zonder treffer (Horvitz en Thompson 1952). Volledigheid is gewogen goed gedeeld door gewogen goed plus gewogen gemist (Begg en Greenes 1983).',
  en: 'Estimate: each judged turn counts for the number of turns that it stands for, by code, by transcript and apart for turns with and without a hit (Horvitz and Thompson 1952). Recall is weighted right by weighted right plus weighted missed (Begg and Greenes 1983).',
}
