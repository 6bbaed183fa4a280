import type { Codebook } from '../model/codebook.ts'
import { coderName } from '../model/coding.ts'
import { type Localised, say, type Text } from '../model/language.ts'
import type { Block } from '../model/report.ts'
import { outcomeOf } from '../tabulate/evaluation.ts'
import { chooseQuotes, quoteLine, quoteText } from '../tabulate/quotes.ts'
import type { Suggestion } from '../tabulate/suggestions.ts'
import type { CodedTurn } from '../tabulate/turns.ts'
import type { Verdict } from '../tabulate/verdicts.ts'
import { citation } from './evidence.ts'
import { heading, paragraph } from './writing.ts'

/** The words that stand out in what was missed of a code. */
export type MissedWords = (missed: readonly Verdict[]) => readonly Suggestion[]

export interface MistakeOptions {
  readonly codebook: Codebook
  readonly quotes: number
  readonly wordsMissed: MissedWords
}

/** What keywords missed and what they found wrongly, as quotes, code by code. */
export function mistakeSections(
  verdicts: readonly Verdict[],
  options: MistakeOptions,
): readonly Block[] {
  if (options.quotes === 0) return []
  const missed = verdicts.filter((one) => outcomeOf(one) === 'missed')
  const wrong = verdicts.filter((one) => outcomeOf(one) === 'wrong')
  return [
    ...section(titles.missed, missed, { ...options, wordsOf: wordsNote }),
    ...section(titles.wrong, wrong, { ...options, wordsOf: () => [] }),
  ]
}

const titles = {
  missed: { nl: 'Gemist door de trefwoorden', en: 'Missed by the keywords' },
  wrong: { nl: 'Foute treffers', en: 'Wrong hits' },
} as const satisfies Readonly<Record<string, Localised>>

interface SectionOptions extends MistakeOptions {
  readonly wordsOf: (missed: readonly Verdict[], options: MistakeOptions) => readonly Block[]
}

function section(
  title: Localised,
  mistakes: readonly Verdict[],
  options: SectionOptions,
): readonly Block[] {
  const { codebook, quotes, wordsOf } = options
  const byCode = codebook.codes.flatMap((code) => {
    const own = mistakes.filter((one) => one.code === code.id)
    return own.length === 0 ? [] : [{ code, own }]
  })
  if (byCode.length === 0) return []
  return [
    heading(1, title),
    ...byCode.flatMap(({ code, own }) => [
      heading(3, countedLabel(code.label, own.length)),
      ...wordsOf(own, options),
      ...chooseQuotes(own.map(codedTurn), quotes, new Set()).map(quoteBlock),
    ]),
  ]
}

function countedLabel(label: string, count: number): Text {
  return `${label} (${count})`
}

/** A unit with the words that it was coded for; a unit that was judged whole is quoted from its start. */
function codedTurn({ transcript, unit, tags, hits, code }: Verdict): CodedTurn {
  const codings = tags.length > 0 ? tags : hits
  if (codings.length > 0) return { transcript, turn: unit, codings }
  const span = transcript.turns[unit]?.span ?? { start: 0, end: 0 }
  const by = { kind: 'keyword', keyword: '' } as const
  const whole = { transcript: transcript.id, turn: unit, code, span, by }
  return { transcript, turn: unit, codings: [{ ...whole, negated: false, echo: false }] }
}

function quoteBlock(turn: CodedTurn): Block {
  const cite = citation(turn, quoteLine(turn))
  const names = new Set(
    turn.codings.flatMap(({ by }) => (by.kind === 'keyword' ? [coderName(by)] : [])),
  )
  names.delete('')
  const found = [...names].map((name) => `“${name}”`).join(', ')
  const whole = found === '' ? cite : withKeywords(cite, found)
  return { kind: 'quote', quote: { text: quoteText(turn), cite: whole } }
}

function withKeywords(cite: Text, found: string): Localised {
  return { nl: `${say(cite, 'nl')}: ${found}`, en: `${say(cite, 'en')}: ${found}` }
}

const mostWords = 6

function wordsNote(missed: readonly Verdict[], { wordsMissed }: MistakeOptions): readonly Block[] {
  const words = wordsMissed(missed).slice(0, mostWords)
  if (words.length === 0) return []
  const listed = (point: string): string =>
    words.map(({ word, score }) => `${word} (${score.toFixed(1).replace('.', point)})`).join(', ')
  return [
    paragraph({
      nl: `Woorden die hier opvallen, met G²: ${listed(',')}.`,
      en: `Words that stand out here, with G²: ${listed('.')}.`,
    }),
  ]
}
