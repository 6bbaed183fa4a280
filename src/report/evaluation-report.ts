import type { Corpus } from '../model/corpus.ts'
import { unitOf } from '../model/division.ts'
import type { Localised } from '../model/language.ts'
import type { Block, Report } from '../model/report.ts'
import { anyKind, quantity, thousands, unitNouns } from '../tabulate/columns.ts'
import { codeScoresTable, keywordScoresTable, overallTable } from '../tabulate/evaluation-tables.ts'
import { evaluationRows } from '../tabulate/evaluation-rows.ts'
import type { Verdict } from '../tabulate/verdicts.ts'
import type { EvaluationFindings } from './evaluation-findings.ts'
import { codeNotes, keywordNotes, overallNotes } from './evaluation-notes.ts'
import { type MissedWords, mistakeSections } from './mistake-sections.ts'
import { paragraph } from './writing.ts'

export interface EvaluationReportOptions {
  /** How many mistakes of a kind are quoted of a code. */
  readonly quotes: number
  /** How many keywords are shown. */
  readonly keywords: number
  /** The words that stand out in what was missed of a code. */
  readonly wordsMissed: MissedWords
}

/** Whether keywords find what a person found: all codes, code by code, the worst keywords, and the mistakes as quotes. */
export function evaluationReport(
  findings: EvaluationFindings,
  { quotes, keywords: most, wordsMissed }: EvaluationReportOptions,
): Report {
  const { codebook, variants, keywords, verdicts, basis } = findings
  const [shown] = variants
  const wrong = keywords.filter(({ outcomes }) => outcomes.wrong > 0)
  const tables =
    shown === undefined
      ? []
      : [
          overallTable(variants, overallNotes(findings)),
          codeScoresTable(codebook, shown, codeNotes(findings, shown.evaluation)),
          ...(wrong.length === 0 || most === 0
            ? []
            : [
                keywordScoresTable(
                  codebook,
                  wrong.slice(0, most),
                  keywordNotes({ wrong: wrong.length, most, all: keywords.length }),
                ),
              ]),
        ]
  return {
    title: titleOf(findings),
    blocks: [
      paragraph(basis),
      ...tables.map((table): Block => ({ kind: 'table', table })),
      ...mistakeSections(verdicts, { codebook, quotes, wordsMissed }),
    ],
  }
}

/** The same numbers, those of every keyword among them, as one table. */
export function evaluationRowsReport(findings: EvaluationFindings): Report {
  return {
    title: titleOf(findings),
    blocks: [{ kind: 'table', table: evaluationRows(findings) }],
  }
}

function titleOf({ coder }: EvaluationFindings): Localised {
  return { nl: `De trefwoorden naast ${coder.nl}`, en: `The keywords beside ${coder.en}` }
}

/** What a coder judged, and what they did not get to. */
export function coderBasis(
  corpus: Corpus,
  { coder, begun, verdicts }: { coder: string; begun: number; verdicts: readonly Verdict[] },
): Localised {
  const { transcripts } = corpus
  const { one, many } = unitNouns[unitOf(transcripts)]
  const units = transcripts.reduce((sum, { counted }) => sum + counted.filter(Boolean).length, 0)
  const judged = quantity(units, one, many)
  const read = quantity(transcripts.length, anyKind.one, anyKind.many)
  const given = thousands(verdicts.filter((verdict) => verdict.given).length)
  const found = thousands(verdicts.filter(({ hits }) => hits.length > 0).length)
  const left = leftOut(begun)
  return {
    nl: `${coder} heeft ${read.nl} afgerond, met ${judged.nl}. Daarin gaf ${coder} ${given.nl} keer een code aan een ${one.nl}, en vonden trefwoorden er ${found.nl} keer een. Een ${one.nl} zonder tag telt als nee.${left.nl}`,
    en: `${coder} has finished ${read.en}, with ${judged.en}. In those ${coder} gave a code to a ${one.en} ${given.en} times, and keywords found one ${found.en} times. A ${one.en} without a tag counts as a no.${left.en}`,
  }
}

function leftOut(begun: number): Localised {
  if (begun === 0) return { nl: '', en: '' }
  const left = quantity(begun, anyKind.one, anyKind.many)
  const unfinished = begun === 1 ? 'dat nog niet af is' : 'die nog niet af zijn'
  return {
    nl: ` Niet meegeteld: ${left.nl} ${unfinished}.`,
    en: ` Not counted: ${left.en} begun and not finished.`,
  }
}
