import type { Codebook } from '../model/codebook.ts'
import type { Localised } from '../model/language.ts'
import type { EvaluationOptions } from '../tabulate/evaluation.ts'
import type { Variant } from '../tabulate/evaluation-tables.ts'
import type { KeywordScore } from '../tabulate/keyword-scores.ts'
import type { Verdict } from '../tabulate/verdicts.ts'

/** What an evaluation found, of a coder who judged whole transcripts or of a sample. */
export interface EvaluationFindings extends EvaluationOptions {
  readonly codebook: Codebook
  /** What was judged, and by whom. */
  readonly basis: Localised
  /** Who said so, as a sentence names them. */
  readonly coder: Localised
  /** With what was asked for of the negated hits first. */
  readonly variants: readonly Variant[]
  readonly keywords: readonly KeywordScore[]
  /** As the first of the variants has them. */
  readonly verdicts: readonly Verdict[]
}
