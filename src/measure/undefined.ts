/** Why a statistic has no value for what it was asked about. The sentences for it are made in report/. */
export type UndefinedReason =
  /** Only one coder gave anything. */
  | 'one-coder'
  /** It is defined for two coders, and there are more. */
  | 'more-than-two-coders'
  /** No unit was rated by two coders (or by all, where all are asked for). */
  | 'no-shared-units'
  /** Everything that counts was given one and the same value: there is no disagreement that chance could have made. */
  | 'one-category'
  /** Nobody gave the category. */
  | 'never-given'
  /** The category was given every time. */
  | 'always-given'
  /** There is nothing to draw from but one interview: drawing it again and again says nothing. */
  | 'one-cluster'
  /** In more than half of the draws the statistic had no value. */
  | 'too-few-draws'

export interface Undefined {
  readonly kind: 'undefined'
  readonly why: UndefinedReason
}

/** A number, or why there is none; never NaN. */
export type Measured = number | Undefined

export function undefinedFor(why: UndefinedReason): Undefined {
  return { kind: 'undefined', why }
}

export function isDefined<Value>(value: Value | Undefined): value is Value {
  return !(typeof value === 'object' && value !== null && 'kind' in value)
}
