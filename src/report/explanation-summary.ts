import { appliesToTranscript, type Code, roleCondition } from '../model/codebook.ts'
import type { CodedTranscript, Corpus } from '../model/corpus.ts'
import type { ExplainedTurn } from '../model/explanation.ts'
import type { Localised } from '../model/language.ts'
import type { Block } from '../model/report.ts'
import { anyKind, outOf, quantity, unitNouns } from '../tabulate/columns.ts'
import { paragraph } from './writing.ts'

/** How many turns have the code, how many only seemed to, and where it cannot be given at all. */
export function explanationSummary(
  told: readonly ExplainedTurn[],
  corpus: Corpus,
): readonly Block[] {
  const turnOf = ({ transcript, explanation }: ExplainedTurn): string =>
    `${transcript.id}\n${explanation.turn}`
  const coded = new Set(told.filter(({ explanation }) => explanation.coded).map(turnOf))
  const matched = new Set(told.filter(({ explanation }) => explanation.hits.length > 0).map(turnOf))
  const dropped = [...matched].filter((turn) => !coded.has(turn)).length
  return [
    paragraph(summaryText(coded.size, dropped, corpus.codebook.codes.length > 1)),
    ...limits(corpus),
  ]
}

function summaryText(coded: number, dropped: number, several: boolean): Localised {
  const turns = quantity(coded, unitNouns.turn.one, unitNouns.turn.many)
  const code = several
    ? { nl: 'een code van deze tak', en: 'a code of this branch' }
    : { nl: 'de code', en: 'the code' }
  const more = dropped === 0 ? { nl: '', en: '' } : droppedText(dropped)
  return {
    nl: `${turns.nl} ${coded === 1 ? 'kreeg' : 'kregen'} ${code.nl}${more.nl}.`,
    en: `${turns.en} ${coded === 1 ? 'has' : 'have'} ${code.en}${more.en}.`,
  }
}

function droppedText(turns: number): Localised {
  return {
    nl: `; ${turns} ${turns === 1 ? 'kreeg' : 'kregen'} die niet, al vond een trefwoord er wel iets`,
    en: `; ${turns} ${turns === 1 ? 'has' : 'have'} not, though a keyword matched something there`,
  }
}

/** Where codes cannot be given at all, once for all codes with the same conditions. */
function limits({ transcripts, codebook }: Corpus): readonly Block[] {
  const codes = codebook.codes.filter(({ keywords }) => keywords.length > 0)
  const groups = new Map<string, readonly Code[]>()
  for (const code of codes) {
    const conditions = conditionsOf(code)
    groups.set(conditions, [...(groups.get(conditions) ?? []), code])
  }
  return [...groups].flatMap(([conditions, own]) => {
    const outside = transcripts.filter((one) => own.some((code) => !applies(code, one))).length
    if (outside === 0) return []
    const subject = subjectOf(own, codes.length)
    const left = outOf(outside, transcripts.length, anyKind)
    return paragraph({
      nl: `${subject.nl} alleen bij ${conditions}; ${left.nl} ${outside === 1 ? 'valt' : 'vallen'} daarbuiten.`,
      en: `${subject.en} only with ${conditions}; ${left.en} ${outside === 1 ? 'falls' : 'fall'} outside.`,
    })
  })
}

function applies(code: Code, { attributes }: CodedTranscript): boolean {
  return appliesToTranscript(code, attributes)
}

function conditionsOf({ appliesTo }: Code): string {
  return appliesTo
    .filter(({ attribute }) => attribute !== roleCondition)
    .map(({ attribute, values }) => `${attribute}: ${values.join(' | ')}`)
    .join('; ')
}

function subjectOf(codes: readonly Code[], all: number): Localised {
  if (all === 1) return { nl: 'De code geldt', en: 'The code applies' }
  if (codes.length === all) return { nl: 'Deze codes gelden', en: 'These codes apply' }
  const ids = codes.map(({ id }) => id).join(', ')
  const one = codes.length === 1
  return {
    nl: `${ids} ${one ? 'geldt' : 'gelden'}`,
    en: `${ids} ${one ? 'applies' : 'apply'}`,
  }
}
