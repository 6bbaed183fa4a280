import type { Drawing } from '../measure/interval.ts'
import type { EvaluationFindings } from '../report/evaluation-findings.ts'
import { coderBasis } from '../report/evaluation-report.ts'
import type { Flagging } from '../tabulate/choices.ts'
import { evaluate } from '../tabulate/evaluation.ts'
import { keywordScores } from '../tabulate/keyword-scores.ts'
import { type Verdict, verdictsBy, withFlagged } from '../tabulate/verdicts.ts'
import type { JudgedCorpus } from './judged-corpus.ts'

export interface FindingOptions {
  readonly negated: Flagging
  readonly drawing: Drawing
}

/** Holds the keywords against a coder who finished whole transcripts. */
export function coderFindings(judged: JudgedCorpus, options: FindingOptions): EvaluationFindings {
  const { corpus, coder, begun } = judged
  const all = verdictsBy(corpus, coder)
  const interviews = corpus.transcripts.map(({ id }) => id)
  const verdicts = withFlagged(all, options.negated)
  const basis = coderBasis(corpus, { coder, begun, verdicts })
  return {
    ...compared(all, { ...options, interviews, sampled: false }),
    codebook: corpus.codebook,
    coder: { nl: coder, en: coder },
    basis,
  }
}

/** The numbers, of what was asked for of the negated hits first, and beside it with and without them. */
export function compared(
  all: readonly Verdict[],
  {
    negated,
    ...options
  }: FindingOptions & { readonly interviews: readonly string[]; readonly sampled: boolean },
): Omit<EvaluationFindings, 'codebook' | 'coder' | 'basis'> {
  const verdicts = withFlagged(all, negated)
  const beside = (['include', 'exclude'] as const).filter((one) => one !== negated)
  const variants = [negated, ...beside].map((one) => ({
    negated: one,
    evaluation: evaluate(withFlagged(all, one), options),
  }))
  return { ...options, variants, verdicts, keywords: keywordScores(verdicts, options) }
}
