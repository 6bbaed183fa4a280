import type { Localised } from '../model/language.ts'
import { anyKind, quantity, thousands } from '../tabulate/columns.ts'
import type { Evaluation } from '../tabulate/evaluation.ts'
import type { EvaluationFindings } from './evaluation-findings.ts'
import { weightNote } from './sample-basis.ts'

/** How to read the numbers of all codes together, and how they were made. */
export function overallNotes(findings: EvaluationFindings): readonly Localised[] {
  const { coder, variants } = findings
  const [shown] = variants
  return [
    {
      nl: `Goed: trefwoorden vonden de code en ${coder.nl} gaf hem; Fout: trefwoorden vonden hem en ${coder.nl} gaf hem niet; Gemist: ${coder.nl} gaf hem en trefwoorden vonden hem niet.`,
      en: `Right: keywords found the code and ${coder.en} gave it; Wrong: keywords found it and ${coder.en} did not give it; Missed: ${coder.en} gave it and keywords did not find it.`,
    },
    {
      nl: 'Precisie: welk deel van wat de trefwoorden vonden klopt. Volledigheid (recall): welk deel ze vonden van wat er te vinden was. F1: het harmonisch gemiddelde van die twee.',
      en: 'Precision: which part of what keywords found is right. Recall: which part they found of what there was to find. F1: the harmonic mean of the two.',
    },
    ...(shown === undefined ? [] : [meansNote(shown.evaluation, coder)]),
    ...(findings.sampled ? [weightNote] : []),
    intervalNote(findings),
  ]
}

function meansNote({ macro: { codes } }: Evaluation, coder: Localised): Localised {
  return {
    nl: `Micro telt elke treffer even zwaar, macro elke code. Macro is het gemiddelde van de codes waarbij het te berekenen is: precisie van ${thousands(codes.precision).nl} codes met treffers, volledigheid van ${thousands(codes.recall).nl} die ${coder.nl} gaf, F1 van ${thousands(codes.f1).nl} met een van beide.`,
    en: `Micro counts each hit alike, macro each code. Macro is the mean of the codes where there is one: precision of ${thousands(codes.precision).en} codes with hits, recall of ${thousands(codes.recall).en} that ${coder.en} gave, F1 of ${thousands(codes.f1).en} with either.`,
  }
}

function intervalNote({ drawing, interviews, sampled }: EvaluationFindings): Localised {
  const drawn = thousands(drawing.draws)
  const from = quantity(interviews.length, anyKind.one, anyKind.many)
  const bootstrap = {
    nl: `bootstrap over ${from.nl} (${drawn.nl} trekkingen, --seed ${drawing.seed})`,
    en: `bootstrap over ${from.en} (${drawn.en} draws, --seed ${drawing.seed})`,
  }
  const few = interviews.length < fewInterviews ? fewNote : { nl: '', en: '' }
  if (sampled) {
    return {
      nl: `95%: betrouwbaarheidsinterval, ${bootstrap.nl}.${few.nl}`,
      en: `95%: confidence interval, ${bootstrap.en}.${few.en}`,
    }
  }
  return {
    nl: `95%: betrouwbaarheidsinterval; van precisie en volledigheid (micro en per code) volgens Wilson, alsof elke treffer losstaat van de andere; van F1 en macro ${bootstrap.nl}.${few.nl}`,
    en: `95%: confidence interval; of precision and recall (micro and by code) after Wilson, as if each hit had nothing to do with the others; of F1 and macro ${bootstrap.en}.${few.en}`,
  }
}

/** With fewer than this a percentile interval is known to be too narrow. */
const fewInterviews = 20

const fewNote: Localised = {
  nl: ' Bij zo weinig gesprekken is een bootstrap-interval al gauw te smal.',
  en: ' With so few transcripts a bootstrap interval is easily too narrow.',
}

/** What is not in the table of codes, and why a number is not there. */
export function codeNotes(
  { codebook, coder, interviews }: EvaluationFindings,
  { byCode }: Evaluation,
): readonly Localised[] {
  const scored = [...byCode.values()]
  const silent = codebook.codes.filter(
    ({ id, branch, keywords }) => !byCode.has(id) && (!branch || keywords.length > 0),
  ).length
  const notes: Localised[] = []
  if (silent > 0) notes.push(silentNote(silent, coder))
  if (scored.some(({ precision }) => precision.value === undefined)) {
    notes.push({
      nl: '– bij precisie: de trefwoorden vonden de code nergens.',
      en: '– at precision: keywords found the code nowhere.',
    })
  }
  if (scored.some(({ recall }) => recall.value === undefined)) {
    notes.push({
      nl: `– bij volledigheid: ${coder.nl} gaf de code nergens.`,
      en: `– at recall: ${coder.en} gave the code nowhere.`,
    })
  }
  if (scored.some(({ f1 }) => f1.value !== undefined && f1.low === undefined)) {
    notes.push(noInterval(interviews.length))
  }
  return notes
}

function silentNote(silent: number, coder: Localised): Localised {
  const codes = quantity(silent, { nl: 'code', en: 'code' }, { nl: 'codes', en: 'codes' })
  return {
    nl: `Niet in de tabel: ${codes.nl} die ${coder.nl} niet gaf en trefwoorden niet vonden; daarover is nu niets te zeggen.`,
    en: `Not in the table: ${codes.en} that ${coder.en} did not give and keywords did not find; nothing can be said of those now.`,
  }
}

function noInterval(interviews: number): Localised {
  if (interviews < 2) {
    return {
      nl: '– bij 95% van F1: er is maar één gesprek om uit te trekken.',
      en: '– at 95% of F1: there is only one transcript to draw from.',
    }
  }
  return {
    nl: '– bij 95% van F1: de trekkingen komen alle op hetzelfde uit, of de code komt er te vaak niet in voor; een bootstrap zegt daar niets.',
    en: '– at 95% of F1: the draws all come to the same, or too often lack the code; a bootstrap tells nothing there.',
  }
}

/** What the keywords shown are out of. */
export function keywordNotes({
  wrong,
  most,
  all,
}: {
  readonly wrong: number
  readonly most: number
  readonly all: number
}): readonly Localised[] {
  const shown = Math.min(wrong, most)
  const others = quantity(
    all,
    { nl: 'trefwoord', en: 'keyword' },
    { nl: 'trefwoorden', en: 'keywords' },
  )
  return [
    {
      nl: `${shown < wrong ? `De ${shown} slechtste; ` : ''}${thousands(wrong).nl} van ${all === 1 ? `${others.nl} dat iets vond` : `de ${others.nl} die iets vonden`}, ${wrong === 1 ? 'vond' : 'vonden'} ook iets fouts. Alle trefwoorden: --format csv.`,
      en: `${shown < wrong ? `The ${shown} worst; ` : ''}${thousands(wrong).en} of ${others.en} that found something found something wrong too. All keywords: --format csv.`,
    },
    {
      nl: 'ΔF1: de F1 van de code, min wat die zonder dit trefwoord zou zijn; onder 0 is de code er beter zonder.',
      en: 'ΔF1: F1 of the code, less what it would be without this keyword; below 0 the code does better without.',
    },
  ]
}
