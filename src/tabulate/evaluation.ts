import { clusterBootstrap } from '../measure/cluster-bootstrap.ts'
import { f1Score } from '../measure/f1-score.ts'
import type { Drawing } from '../measure/interval.ts'
import type { Outcomes } from '../measure/outcomes.ts'
import { precision } from '../measure/precision.ts'
import { recall } from '../measure/recall.ts'
import { isDefined, undefinedFor } from '../measure/undefined.ts'
import { wilsonInterval } from '../measure/wilson-interval.ts'
import type { Verdict } from './verdicts.ts'

/** A number with its interval at 95 %; either may have no value. */
export interface Estimate {
  readonly value: number | undefined
  readonly low: number | undefined
  readonly high: number | undefined
}

export interface Scores {
  readonly precision: Estimate
  readonly recall: Estimate
  readonly f1: Estimate
}

/** How keywords did, of one code or of all codes together. */
export interface Scored extends Scores {
  readonly outcomes: Outcomes
}

/** The means of the codes, each counting alike, and over how many codes each of them is. */
export interface MeanScores extends Scores {
  readonly codes: Readonly<Record<keyof Scores, number>>
}

export interface Evaluation {
  /** Code → how its keywords did, for each that somebody or something gave. */
  readonly byCode: ReadonlyMap<string, Scored>
  readonly micro: Scored
  readonly macro: MeanScores
}

export interface EvaluationOptions {
  readonly drawing: Drawing
  /** The interviews that were judged, in which there may be no verdict at all. */
  readonly interviews: readonly string[]
  /** Whether units were drawn, so that they have weights and only drawing again tells how sure a share is. */
  readonly sampled: boolean
}

export const scoreNames = ['precision', 'recall', 'f1'] as const

const measures = { precision, recall, f1: f1Score } as const

/** Holds what keywords found against what a person said. Intervals of F1 and of means are made by drawing interviews again. */
export function evaluate(verdicts: readonly Verdict[], options: EvaluationOptions): Evaluation {
  const { interviews } = options
  const places = new Map(interviews.map((id, at) => [id, at]))
  const counts = new Map<string, readonly MutableOutcomes[]>()
  for (const verdict of verdicts) {
    const own = counts.get(verdict.code) ?? interviews.map(nothing)
    counts.set(verdict.code, own)
    const at = own[places.get(verdict.transcript.id) ?? -1]
    if (at !== undefined) at[outcomeOf(verdict)] += verdict.weight
  }
  return estimated([...counts.keys()], [...counts.values()], options)
}

type MutableOutcomes = { -readonly [Name in keyof Outcomes]: Outcomes[Name] }

function nothing(): MutableOutcomes {
  return { right: 0, wrong: 0, missed: 0 }
}

/** What came of a unit that keywords found, a person gave a code, or both. */
export function outcomeOf({ given, hits }: Pick<Verdict, 'given' | 'hits'>): keyof Outcomes {
  if (!given) return 'wrong'
  return hits.length > 0 ? 'right' : 'missed'
}

/** What one drawing of interviews comes to: of each code, and of all. */
interface Point {
  readonly codes: readonly Outcomes[]
  readonly all: Outcomes
}

function pointOf(counts: readonly (readonly Outcomes[])[], times: readonly number[]): Point {
  const codes = counts.map((own) => {
    const sum = nothing()
    for (const [at, { right, wrong, missed }] of own.entries()) {
      const n = times[at] ?? 0
      sum.right += n * right
      sum.wrong += n * wrong
      sum.missed += n * missed
    }
    return sum
  })
  return { codes, all: sumOf(codes) }
}

export function sumOf(parts: readonly Outcomes[]): Outcomes {
  const sum = nothing()
  for (const { right, wrong, missed } of parts) {
    sum.right += right
    sum.wrong += wrong
    sum.missed += missed
  }
  return sum
}

/** Every number that there is an interval of, in one row: the three of each code, of all, and the means of the codes. */
function numbersOf({ codes, all }: Point): readonly (number | undefined)[] {
  const each = [...codes, all].flatMap((one) => scoreNames.map((name) => measures[name](one)))
  const means = scoreNames.map((name) => mean(codes.flatMap((one) => measures[name](one) ?? [])))
  return [...each, ...means]
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((a, b) => a + b, 0) / values.length
}

function estimated(
  names: readonly string[],
  counts: readonly (readonly Outcomes[])[],
  { drawing, interviews, sampled }: EvaluationOptions,
): Evaluation {
  const once = interviews.map(() => 1)
  const point = pointOf(counts, once)
  const values = numbersOf(point)
  const drawn = clusterBootstrap(interviews.length, drawing, (times) =>
    numbersOf(pointOf(counts, times)).map((value) => value ?? undefinedFor('never-given')),
  )
  const estimates = values.map((value, at): Estimate => {
    const interval = drawn[at]
    if (value === undefined || interval === undefined || !isDefined(interval))
      return { ...none, value }
    const { low, high } = interval
    // Where every drawing comes to the same, as of a code in one interview, drawing tells nothing; it does not make sure.
    return low === high ? { ...none, value } : { value, low, high }
  })
  const scoresAt = (at: number): Scores => ({
    precision: estimates[3 * at] ?? none,
    recall: estimates[3 * at + 1] ?? none,
    f1: estimates[3 * at + 2] ?? none,
  })
  const scored = (outcomes: Outcomes, at: number): Scored => ({
    outcomes,
    ...scoresAt(at),
    ...(sampled ? {} : wilson(outcomes)),
  })
  return {
    byCode: new Map(names.map((name, at) => [name, scored(point.codes[at] ?? nothing(), at)])),
    micro: scored(point.all, names.length),
    macro: { ...scoresAt(names.length + 1), codes: definedIn(point.codes) },
  }
}

const none: Estimate = { value: undefined, low: undefined, high: undefined }

function definedIn(codes: readonly Outcomes[]): MeanScores['codes'] {
  const having = (name: keyof Scores): number =>
    codes.filter((one) => measures[name](one) !== undefined).length
  return { precision: having('precision'), recall: having('recall'), f1: having('f1') }
}

/** Precision and recall are shares of units that were counted. */
export function wilson(outcomes: Outcomes): Pick<Scores, 'precision' | 'recall'> {
  const { right, wrong, missed } = outcomes
  const share = (n: number, value: number | undefined): Estimate => {
    const { low, high } = wilsonInterval(right, n) ?? { low: undefined, high: undefined }
    return { value, low, high }
  }
  return {
    precision: share(right + wrong, precision(outcomes)),
    recall: share(right + missed, recall(outcomes)),
  }
}
