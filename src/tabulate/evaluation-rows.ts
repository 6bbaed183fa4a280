import type { Codebook } from '../model/codebook.ts'
import type { Localised } from '../model/language.ts'
import type { Cell, Column, Table } from '../model/table.ts'
import type { Outcomes } from '../measure/outcomes.ts'
import type { Estimate, Scored, Scores } from './evaluation.ts'
import { placeOf, type Variant } from './evaluation-tables.ts'
import type { KeywordScore } from './keyword-scores.ts'

export interface EvaluationFacts {
  readonly codebook: Codebook
  readonly variants: readonly Variant[]
  readonly keywords: readonly KeywordScore[]
}

const text = (label: Localised | string): Column => ({ label, kind: 'text' })
const number = (label: Localised | string): Column => ({ label, kind: 'coefficient' })

/** All that was measured in one table, for a spreadsheet or R: of all codes, of each code, of each keyword. */
export function evaluationRows({ codebook, variants, keywords }: EvaluationFacts): Table {
  return {
    caption: '',
    columns: [
      text({ nl: 'Wat', en: 'What' }),
      text({ nl: 'Ontkende treffers', en: 'Negated hits' }),
      text({ nl: 'Code', en: 'Code' }),
      text({ nl: 'Trefwoord', en: 'Keyword' }),
      text({ nl: 'Plaats', en: 'Place' }),
      number({ nl: 'Goed', en: 'Right' }),
      number({ nl: 'Fout', en: 'Wrong' }),
      number({ nl: 'Gemist', en: 'Missed' }),
      ...estimateColumns({ nl: 'Precisie', en: 'Precision' }),
      ...estimateColumns({ nl: 'Volledigheid', en: 'Recall' }),
      ...estimateColumns({ nl: 'F1', en: 'F1' }),
      number({ nl: 'Als enige goed', en: 'Alone right' }),
      number({ nl: 'Als enige fout', en: 'Alone wrong' }),
      number('ΔF1'),
    ],
    rows: [
      ...variants.flatMap((variant) => variantRows(codebook, variant)),
      ...keywords.map((score) => keywordRow(codebook, score, variants)),
    ],
  }
}

function estimateColumns({ nl, en }: Localised): readonly Column[] {
  return [
    number({ nl, en }),
    number({ nl: `${nl} van`, en: `${en} from` }),
    number({ nl: `${nl} tot`, en: `${en} to` }),
  ]
}

function variantRows(
  { codes }: Codebook,
  { negated, evaluation }: Variant,
): readonly (readonly Cell[])[] {
  const { micro, macro, byCode } = evaluation
  const row = (names: readonly [string, string], scores: Scores & Partial<Scored>) => [
    ...[names[0], negated, names[1], '', ''],
    ...outcomeCells(scores.outcomes),
    ...[scores.precision, scores.recall, scores.f1].flatMap(cells),
    ...[null, null, null],
  ]
  return [
    row(['micro', ''], micro),
    row(['macro', ''], macro),
    ...codes.flatMap(({ id }) => {
      const scored = byCode.get(id)
      return scored === undefined ? [] : [row(['code', id], scored)]
    }),
  ]
}

function keywordRow(
  codebook: Codebook,
  score: KeywordScore,
  [first]: readonly Variant[],
): readonly Cell[] {
  const { code, keyword, outcomes, alone, gain } = score
  return [
    ...['keyword', first?.negated ?? '', code, keyword, placeOf(codebook, score)],
    ...outcomeCells(outcomes),
    ...[score.precision, score.recall].flatMap(cells),
    ...[null, null, null],
    ...[alone.right, alone.wrong, gain ?? null],
  ]
}

function outcomeCells(outcomes: Outcomes | undefined): readonly Cell[] {
  return [outcomes?.right ?? null, outcomes?.wrong ?? null, outcomes?.missed ?? null]
}

function cells({ value, low, high }: Estimate): readonly Cell[] {
  return [value ?? null, low ?? null, high ?? null]
}
