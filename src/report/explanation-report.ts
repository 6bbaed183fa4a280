import type { Code } from '../model/codebook.ts'
import type { Corpus } from '../model/corpus.ts'
import { type ExplainedTurn, tellsSomething } from '../model/explanation.ts'
import type { Localised } from '../model/language.ts'
import type { Block, Report } from '../model/report.ts'
import { spokenText } from '../model/transcript.ts'
import { lineOf, roleName } from '../tabulate/quotes.ts'
import { explanationItems } from './explanation-items.ts'
import { explanationSummary } from './explanation-summary.ts'
import { heading, paragraph } from './writing.ts'

export interface ExplanationRequest {
  /** The transcripts and the codes that were asked about. */
  readonly corpus: Corpus
  /** Whether one turn was asked for; without, only turns are given where something is to tell. */
  readonly single: boolean
}

/** Why turns have a code or lack it, as a plain account. */
export function explanationReport(
  explained: readonly ExplainedTurn[],
  { corpus, single }: ExplanationRequest,
): Report {
  const { codes } = corpus.codebook
  const told = explained.filter(({ explanation }) => tellsSomething(explanation))
  const [code] = codes
  const name = code === undefined ? '' : `${code.label} (${code.id})`
  return {
    title: { nl: `Waarom wel of niet: ${name}`, en: `Why or why not: ${name}` },
    blocks: single
      ? singleTurn(explained, told, codes)
      : [
          ...explanationSummary(told, corpus),
          ...told.flatMap((one) => [
            heading(3, headingText(one, codes.length > 1)),
            { kind: 'list' as const, items: explanationItems(one) },
          ]),
        ],
  }
}

/** The turn with its words, then every code of which there is something to tell; of one code always. */
function singleTurn(
  explained: readonly ExplainedTurn[],
  told: readonly ExplainedTurn[],
  codes: readonly Code[],
): readonly Block[] {
  const [first] = explained
  if (first === undefined) return []
  const { transcript, explanation } = first
  const span = transcript.turns[explanation.turn]?.span ?? { start: 0, end: 0 }
  const shown = explained.length === 1 ? explained : told
  return [
    { kind: 'quote', quote: { text: spokenText(transcript, span), cite: placeText(first) } },
    ...(shown.length === 0 ? [paragraph(nothingFound)] : []),
    ...shown.flatMap((one) => [
      heading(3, headingText(one, codes.length > 1)),
      { kind: 'list' as const, items: explanationItems(one, isWithoutKeywords(one, codes)) },
    ]),
  ]
}

function isWithoutKeywords({ explanation }: ExplainedTurn, codes: readonly Code[]): boolean {
  return codes.find(({ id }) => id === explanation.code)?.keywords.length === 0
}

const nothingFound = {
  nl: 'Geen trefwoord van deze codes gevonden, en niemand gaf er een met de hand.',
  en: 'No keyword of these codes found, and nobody gave one by hand.',
}

function headingText(explained: ExplainedTurn, named: boolean): Localised {
  const { code, coded } = explained.explanation
  const place = placeText(explained)
  const label = named ? `${code}: ` : ''
  return {
    nl: `${place.nl} – ${label}${coded ? 'gecodeerd' : 'niet gecodeerd'}`,
    en: `${place.en} – ${label}${coded ? 'coded' : 'not coded'}`,
  }
}

function placeText({ transcript, explanation: { turn } }: ExplainedTurn): Localised {
  const line = lineOf({ transcript, turn })
  const role = roleName({ transcript, turn })
  const from = (language: 'nl' | 'en'): string =>
    [transcript.id, typeof role === 'string' ? role : role[language]]
      .filter((part) => part !== '')
      .join(', ')
  return { nl: `${from('nl')}, regel ${line}`, en: `${from('en')}, line ${line}` }
}
