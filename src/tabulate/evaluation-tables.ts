import type { Codebook } from '../model/codebook.ts'
import { coderName } from '../model/coding.ts'
import type { Localised, Text } from '../model/language.ts'
import { lineAt } from '../model/source.ts'
import type { Cell, Column, Table } from '../model/table.ts'
import type { Outcomes } from '../measure/outcomes.ts'
import type { Flagging } from './choices.ts'
import { columns } from './columns.ts'
import { type Evaluation, type Scored, type Scores, scoreNames } from './evaluation.ts'
import { intervalCells, intervalColumns } from './interval-columns.ts'
import type { KeywordScore } from './keyword-scores.ts'

export const scoreLabels: Readonly<Record<keyof Scores, Localised>> = {
  precision: { nl: 'Precisie', en: 'Precision' },
  recall: { nl: 'Volledigheid', en: 'Recall' },
  f1: { nl: 'F1', en: 'F1' },
}

const outcomeNames = ['right', 'wrong', 'missed'] as const

const outcomeLabels: Readonly<Record<keyof Outcomes, Localised>> = {
  right: { nl: 'Goed', en: 'Right' },
  wrong: { nl: 'Fout', en: 'Wrong' },
  missed: { nl: 'Gemist', en: 'Missed' },
}

const outcomeColumns: readonly Column[] = outcomeNames.map((name) => ({
  label: outcomeLabels[name],
  kind: 'count',
}))

function scoreColumns(name: keyof Scores): readonly Column[] {
  return intervalColumns(scoreLabels[name])
}

function allScores(scores: Scores): readonly Cell[] {
  return scoreNames.flatMap((name) => intervalCells(scores[name]))
}

/** What is counted of the hits, for tables that have both. */
export interface Variant {
  readonly negated: Flagging
  readonly evaluation: Evaluation
}

export const negatedNames: Readonly<Record<Flagging, Localised>> = {
  include: { nl: 'met ontkende treffers', en: 'with negated hits' },
  exclude: { nl: 'zonder ontkende treffers', en: 'without negated hits' },
  only: { nl: 'alleen ontkende treffers', en: 'negated hits only' },
}

/** All codes together, each unit counting alike (micro) and each code counting alike (macro). */
export function overallTable(variants: readonly Variant[], notes: readonly Text[]): Table {
  const rows = [
    ...variants.map(({ negated, evaluation: { micro } }): readonly Cell[] => [
      named('micro', negated),
      ...outcomeNames.map((name) => micro.outcomes[name]),
      ...allScores(micro),
    ]),
    ...variants.map(({ negated, evaluation: { macro } }): readonly Cell[] => [
      named('macro', negated),
      ...outcomeNames.map(() => null),
      ...allScores(macro),
    ]),
  ]
  return {
    caption: { nl: 'Alle codes samen', en: 'All codes together' },
    columns: [{ label: '', kind: 'text' }, ...outcomeColumns, ...scoreNames.flatMap(scoreColumns)],
    rows,
    notes,
  }
}

function named(kind: 'micro' | 'macro', negated: Flagging): Localised {
  const { nl, en } = negatedNames[negated]
  const name = kind === 'micro' ? 'Micro' : 'Macro'
  return { nl: `${name}, ${nl}`, en: `${name}, ${en}` }
}

/** Code by code, in the order of the codebook. */
export function codeScoresTable(
  { codes }: Codebook,
  { negated, evaluation: { byCode } }: Variant,
  notes: readonly Text[],
): Table {
  const rows = codes.flatMap(({ id, label }): readonly (readonly Cell[])[] => {
    const scored = byCode.get(id)
    return scored === undefined ? [] : [[id, label, ...scoredCells(scored)]]
  })
  return {
    caption: captioned({ nl: 'Per code', en: 'By code' }, negated),
    columns: [columns.id, columns.code, ...outcomeColumns, ...scoreNames.flatMap(scoreColumns)],
    rows,
    notes,
  }
}

/** Which hits it is about, where that is not all of them. */
function captioned(name: Localised, negated: Flagging): Localised {
  if (negated === 'include') return name
  const { nl, en } = negatedNames[negated]
  return { nl: `${name.nl}, ${nl}`, en: `${name.en}, ${en}` }
}

function scoredCells(scored: Scored): readonly Cell[] {
  return [...outcomeNames.map((name) => scored.outcomes[name]), ...allScores(scored)]
}

/** Keyword by keyword, with the line that it stands on. */
export function keywordScoresTable(
  codebook: Codebook,
  scores: readonly KeywordScore[],
  notes: readonly Text[],
): Table {
  return {
    caption: {
      nl: 'Trefwoorden met de meeste foute treffers',
      en: 'Keywords with the most wrong hits',
    },
    columns: [
      columns.id,
      { label: { nl: 'Trefwoord', en: 'Keyword' }, kind: 'text' },
      columns.code,
      { label: { nl: 'Plaats', en: 'Place' }, kind: 'text' },
      outcome('right'),
      outcome('wrong'),
      ...scoreColumns('precision'),
      { label: 'ΔF1', kind: 'coefficient' },
    ],
    rows: scores.map((score) => [
      score.code,
      coderName({ kind: 'keyword', keyword: score.keyword }),
      codebook.codes.find(({ id }) => id === score.code)?.label ?? score.code,
      placeOf(codebook, score),
      score.outcomes.right,
      score.outcomes.wrong,
      ...intervalCells(score.precision),
      score.gain ?? null,
    ]),
    notes,
  }
}

function outcome(name: keyof Outcomes): Column {
  return { label: outcomeLabels[name], kind: 'count' }
}

/** The file and line of a keyword in the codebook. */
export function placeOf(
  { codes, source }: Codebook,
  { code, keyword }: Pick<KeywordScore, 'code' | 'keyword'>,
): string {
  const keywords = codes.find(({ id }) => id === code)?.keywords ?? []
  const span = keywords.find(({ text }) => text === keyword)?.span
  return span === undefined ? '' : `${source.path}:${lineAt(source, span.start)}`
}
