import type { Unit } from './unit.ts'

/** Why a coefficient or its interval has no value; report/ has the sentences. */
export type Why =
  | 'one-coder'
  | 'more-than-two-coders'
  | 'no-shared-units'
  | 'one-category'
  | 'never-given'
  | 'always-given'
  | 'one-cluster'
  | 'too-few-draws'

/** The coefficients by the names that they have for programs. Names never change. */
export type CoefficientName =
  | 'percent'
  | 'all_agree'
  | 'positive_agreement'
  | 'negative_agreement'
  | 'specific_agreement'
  | 'cohen_kappa'
  | 'light_kappa'
  | 'conger_kappa'
  | 'fleiss_kappa'
  | 'krippendorff_alpha'
  | 'krippendorff_alpha_jaccard'
  | 'krippendorff_alpha_masi'
  | 'krippendorff_alpha_masi_dkpro'
  | 'krippendorff_alpha_passonneau'
  | 'gwet_ac1'
  | 'scott_pi'
  | 'brennan_prediger'
  | 'krippendorff_alpha_u'
  | 'character_overlap'

/** A coefficient as it was found, with where 95 % of the draws lie. */
export interface Estimate {
  readonly name: CoefficientName
  /** null where it is undefined: `why` says why. */
  readonly value: number | null
  readonly why: Why | null
  /** null where there is none; undefined where none was asked for. */
  readonly interval?: EstimateInterval | null
  readonly whyNoInterval?: Why
}

export interface EstimateInterval {
  readonly low: number
  readonly high: number
  /** In how many draws the coefficient had a value. */
  readonly draws: number
}

export const bootstraps = ['interviews', 'krippendorff'] as const
export type Bootstrap = (typeof bootstraps)[number]

/** How intervals were drawn. */
export interface DrawingPlan {
  readonly bootstrap: Bootstrap
  readonly seed: number
  readonly draws: number
}

export const levels = ['nominal', 'ordinal', 'interval', 'ratio'] as const
export type Level = (typeof levels)[number]

/** Ratings as they were read, by unit in the order of the file. */
export interface RatingSheet {
  readonly coders: readonly string[]
  /** What may be given, in order, where that was said. */
  readonly values: readonly string[] | undefined
  readonly level: Level
  /** Whether values are sets of codes: one had a `|`. */
  readonly sets: boolean
  readonly units: readonly SheetUnit[]
}

export interface SheetUnit {
  readonly unit: string
  /** What it is part of; units without one are each on their own. */
  readonly interview: string | undefined
  /** By coder; undefined where nothing was given. A set is written with its codes in order, `|` between them. */
  readonly values: readonly (string | undefined)[]
}

/** What coders of a rating sheet agree on. */
export interface SheetAgreement {
  readonly coders: readonly string[]
  readonly level: Level
  readonly sets: boolean
  readonly units: number
  /** Units that two coders or more rated. */
  readonly sharedUnits: number
  /** What intervals were drawn from: interviews, or units where nothing says which interview they are of. */
  readonly clusters: { readonly of: 'interviews' | 'units'; readonly count: number }
  readonly plan: DrawingPlan
  readonly estimates: readonly Estimate[]
  readonly values: readonly ValueAgreement[]
}

/** A value against all others. */
export interface ValueAgreement {
  readonly value: string
  /** How often it was given. */
  readonly count: number
  readonly estimates: readonly Estimate[]
}

/** What coders of transcripts agree on. */
export interface CoderAgreement {
  readonly coders: readonly string[]
  readonly unit: Unit
  readonly plan: DrawingPlan
  /** Ids of the transcripts that were compared. */
  readonly transcripts: readonly string[]
  readonly leftOut: readonly LeftOut[]
  /** Turns, or what these were divided into, that count in the transcripts that were compared. */
  readonly units: number
  /** Codes that one of the coders gave somewhere; those that nobody gave are only counted. */
  readonly codes: readonly CodeAgreement[]
  readonly neverGiven: number
  /** Of all codes together: what a coder gave a unit is a set. */
  readonly sets: readonly Estimate[]
  /** Boundaries of all codes together; undefined where what was tagged has been divided. */
  readonly boundaries: readonly Estimate[] | undefined
  readonly disagreements: readonly Disagreement[]
}

/** A transcript that was not compared, since not all of the coders worked on it. */
export interface LeftOut {
  readonly transcript: string
  readonly coders: readonly string[]
}

export interface CodeAgreement {
  readonly code: string
  readonly label: string
  readonly counts: CodeCounts
  readonly estimates: readonly Estimate[]
  readonly boundaries: readonly Estimate[]
}

/** Of the units that all coders judged: to how many who gave the code. */
export interface CodeCounts {
  readonly units: number
  readonly all: number
  readonly none: number
  /** By coder, whatever the others did. */
  readonly byCoder: readonly number[]
  /** By coder, where no other did. */
  readonly alone: readonly number[]
}

/** A unit to which coders gave different codes. */
export interface Disagreement {
  readonly transcript: string
  /** 0-based over all turns, or over what these were divided into. */
  readonly turn: number
  readonly line: number
  readonly speaker: string
  readonly text: string
  /** Codes that all of them gave. */
  readonly shared: readonly string[]
  readonly codes: readonly CodeDisagreement[]
}

export interface CodeDisagreement {
  readonly code: string
  /** By coder whether he gave it; undefined for one who did not work on the transcript. */
  readonly given: readonly (boolean | undefined)[]
}
