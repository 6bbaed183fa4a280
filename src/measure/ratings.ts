/** What coders gave to units: all that a coefficient of agreement is worked out from. */
export interface Ratings {
  /** How many values a unit could be given; the units refer to them as 0, 1, 2 … */
  readonly categories: number
  readonly coders: number
  readonly units: readonly RatedUnit[]
}

/** A unit, or several that were rated alike. */
export interface RatedUnit {
  /** By coder; undefined where that coder gave nothing. */
  readonly values: readonly (number | undefined)[]
  /** How many units were rated like this. */
  readonly times: number
}

/** How often a unit was given each of its values, of so many ratings. */
export interface UnitTally {
  readonly counts: readonly (readonly [category: number, count: number])[]
  readonly total: number
  readonly times: number
}

/** Ratings of rows of values, as they come: a row a unit, a column a coder, undefined for what is missing. */
export function ratingsOf<Value>(
  rows: readonly (readonly (Value | undefined)[])[],
  categories: readonly Value[] = distinct(rows),
): Ratings {
  const index = new Map(categories.map((value, at) => [value, at]))
  return {
    categories: categories.length,
    coders: Math.max(0, ...rows.map((row) => row.length)),
    units: rows.map((row) => ({
      values: row.map((value) => (value === undefined ? undefined : index.get(value))),
      times: 1,
    })),
  }
}

function distinct<Value>(rows: readonly (readonly (Value | undefined)[])[]): readonly Value[] {
  return [...new Set(rows.flat().filter((value) => value !== undefined))]
}

/** Of every unit that has at least so many ratings: which values it was given, and how often. */
export function tallies({ units }: Ratings, least: number): readonly UnitTally[] {
  return units.flatMap(({ values, times }) => {
    if (times === 0) return []
    const tally = tallyOf(values)
    return tally.total >= least ? [{ ...tally, times }] : []
  })
}

type Tally = Omit<UnitTally, 'times'>

/** What was drawn a thousand times need not be counted as often. */
const counted = new WeakMap<RatedUnit['values'], Tally>()

function tallyOf(values: RatedUnit['values']): Tally {
  const before = counted.get(values)
  if (before !== undefined) return before
  const counts = new Map<number, number>()
  let total = 0
  for (const value of values) {
    if (value === undefined) continue
    counts.set(value, (counts.get(value) ?? 0) + 1)
    total += 1
  }
  const tally = { counts: [...counts], total }
  counted.set(values, tally)
  return tally
}

/** How many units there are. */
export function unitCount(units: readonly { readonly times: number }[]): number {
  return units.reduce((sum, { times }) => sum + times, 0)
}

/** How many different values were given. */
export function valuesUsed(units: readonly UnitTally[]): number {
  return new Set(units.flatMap(({ counts }) => counts.map(([category]) => category))).size
}

/** How many coders gave anything. */
export function activeCoders({ coders, units }: Ratings): number {
  let active = 0
  for (let coder = 0; coder < coders; coder += 1) {
    if (units.some(({ values, times }) => times > 0 && values[coder] !== undefined)) active += 1
  }
  return active
}

/** The ratings of two coders, of the units that both rated. */
export function sharedBy(ratings: Ratings, first: number, second: number): Ratings {
  return {
    ...ratings,
    coders: 2,
    units: ratings.units.flatMap(({ values, times }) => {
      const [a, b] = [values[first], values[second]]
      return a === undefined || b === undefined || times === 0 ? [] : [{ values: [a, b], times }]
    }),
  }
}

/** The same with two values: 1 for one of the categories, 0 for every other. */
export function dichotomised(ratings: Ratings, category: number): Ratings {
  return {
    ...ratings,
    categories: 2,
    units: ratings.units.map(({ values, times }) => ({
      values: values.map((value) => (value === undefined ? undefined : Number(value === category))),
      times,
    })),
  }
}
