import { f1Score } from '../measure/f1-score.ts'
import type { Outcomes } from '../measure/outcomes.ts'
import { precision } from '../measure/precision.ts'
import { recall } from '../measure/recall.ts'
import { type Estimate, outcomeOf, sumOf, wilson } from './evaluation.ts'
import type { Verdict } from './verdicts.ts'

/** How one keyword did. */
export interface KeywordScore {
  readonly code: string
  readonly keyword: string
  /** `missed`: what a person gave the code and this keyword did not find, though another may have. */
  readonly outcomes: Outcomes
  readonly precision: Estimate
  readonly recall: Estimate
  /** Of what it found right or wrong, what no other keyword of the code finds. */
  readonly alone: Pick<Outcomes, 'right' | 'wrong'>
  /** F1 of the code, less what that is without this keyword: above 0 it helps, below 0 it does harm. */
  readonly gain: number | undefined
}

/** Every keyword that found something in the judged units, the one with the most false hits first. */
export function keywordScores(
  verdicts: readonly Verdict[],
  { sampled }: { readonly sampled: boolean },
): readonly KeywordScore[] {
  const byCode = new Map<string, Verdict[]>()
  for (const verdict of verdicts) {
    const own = byCode.get(verdict.code)
    if (own) own.push(verdict)
    else byCode.set(verdict.code, [verdict])
  }
  const scores = [...byCode.values()].flatMap((own) => scoresOf(own, sampled))
  return scores.sort(
    (a, b) =>
      b.outcomes.wrong - a.outcomes.wrong ||
      (a.precision.value ?? 0) - (b.precision.value ?? 0) ||
      (a.gain ?? 0) - (b.gain ?? 0) ||
      compareNames(a.code, b.code) ||
      compareNames(a.keyword, b.keyword),
  )
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Of the keywords of one code. */
function scoresOf(verdicts: readonly Verdict[], sampled: boolean): readonly KeywordScore[] {
  const whole = sumOf(verdicts.map(outcomesOf))
  const found = new Map<string, { right: number; wrong: number; alone: Found }>()
  for (const verdict of verdicts) {
    const names = keywordsIn(verdict)
    const side = verdict.given ? 'right' : 'wrong'
    for (const name of names) {
      const own = found.get(name) ?? { right: 0, wrong: 0, alone: { right: 0, wrong: 0 } }
      found.set(name, own)
      own[side] += verdict.weight
      if (names.size === 1) own.alone[side] += verdict.weight
    }
  }
  const code = verdicts[0]?.code ?? ''
  return [...found].map(([keyword, { right, wrong, alone }]) => {
    const outcomes = { right, wrong, missed: whole.right + whole.missed - right }
    return {
      code,
      keyword,
      outcomes,
      alone,
      ...shares(outcomes, sampled),
      gain: gain(whole, alone),
    }
  })
}

interface Found {
  right: number
  wrong: number
}

function outcomesOf(verdict: Verdict): Outcomes {
  const none = { right: 0, wrong: 0, missed: 0 }
  return { ...none, [outcomeOf(verdict)]: verdict.weight }
}

function keywordsIn({ hits }: Verdict): ReadonlySet<string> {
  return new Set(hits.flatMap(({ by }) => (by.kind === 'keyword' ? [by.keyword] : [])))
}

function shares(outcomes: Outcomes, sampled: boolean): Pick<KeywordScore, 'precision' | 'recall'> {
  if (!sampled) return wilson(outcomes)
  const estimate = (value: number | undefined): Estimate => ({
    value,
    low: undefined,
    high: undefined,
  })
  return { precision: estimate(precision(outcomes)), recall: estimate(recall(outcomes)) }
}

function gain(whole: Outcomes, alone: KeywordScore['alone']): number | undefined {
  const without = f1Score({
    right: whole.right - alone.right,
    wrong: whole.wrong - alone.wrong,
    missed: whole.missed + alone.right,
  })
  const own = f1Score(whole)
  return own === undefined || without === undefined ? undefined : own - without
}
