import type { CoefficientName, DrawingPlan, Estimate } from '../model/agreement.ts'
import { alphaBootstrap } from '../measure/alpha-bootstrap.ts'
import { clusterBootstrap } from '../measure/cluster-bootstrap.ts'
import type { Distance } from '../measure/distance.ts'
import type { Interval } from '../measure/interval.ts'
import { krippendorffAlpha } from '../measure/krippendorff-alpha.ts'
import type { RatedUnit, Ratings } from '../measure/ratings.ts'
import { isDefined, type Measured, type Undefined } from '../measure/undefined.ts'

/** A coefficient that is worked out from ratings. */
export interface Statistic {
  readonly name: CoefficientName
  readonly of: (ratings: Ratings) => Measured
  /** Of an α: Krippendorff's bootstrap can draw for it. */
  readonly distance?: Distance
}

/** Ratings by what hangs together: an interview, or a unit on its own. */
export interface ClusteredRatings extends Omit<Ratings, 'units'> {
  readonly clusters: readonly (readonly RatedUnit[])[]
}

export function alphaStatistic(name: CoefficientName, distance: Distance): Statistic {
  return { name, distance, of: (ratings) => krippendorffAlpha(ratings, distance) }
}

/** The coefficients of these ratings, each with its interval. */
export function estimatesOf(
  ratings: ClusteredRatings,
  statistics: readonly Statistic[],
  plan: DrawingPlan,
): readonly Estimate[] {
  const pool = pooled(ratings)
  const whole = pool(ratings.clusters.map(() => 1))
  const intervals = clusterBootstrap(ratings.clusters.length, plan, (times) => {
    const drawn = pool(times)
    return statistics.map((statistic) => statistic.of(drawn))
  })
  return statistics.map((statistic, index) => {
    const { distance } = statistic
    const own = plan.bootstrap === 'krippendorff' && distance !== undefined
    return estimate(
      statistic.name,
      statistic.of(whole),
      own ? alphaBootstrap(whole, distance, plan) : intervals[index],
    )
  })
}

/** The same without intervals. */
export function valuesOf(
  ratings: ClusteredRatings,
  statistics: readonly Statistic[],
): readonly Estimate[] {
  const whole = pooled(ratings)(ratings.clusters.map(() => 1))
  return statistics.map(({ name, of }) => withoutInterval(name, of(whole)))
}

export function withoutInterval(name: CoefficientName, measured: Measured): Estimate {
  return isDefined(measured)
    ? { name, value: measured, why: null }
    : { name, value: null, why: measured.why }
}

/** A coefficient with what came of drawing for its interval. */
export function estimate(
  name: CoefficientName,
  measured: Measured,
  interval: Interval | Undefined | undefined,
): Estimate {
  const found = withoutInterval(name, measured)
  if (interval === undefined) return found
  if (!isDefined(interval)) return { ...found, interval: null, whyNoInterval: interval.why }
  // What has no value itself has no interval, even where some draws had one.
  return { ...found, interval: found.value === null ? null : interval }
}

/** Makes ratings of clusters that are each taken so many times; units that were rated alike are put together once. */
function pooled({ clusters, ...rest }: ClusteredRatings): (times: readonly number[]) => Ratings {
  const patterns = new Map<string, number>()
  const values: RatedUnit['values'][] = []
  const byCluster = clusters.map((units) => {
    const counts = new Map<number, number>()
    for (const unit of units) {
      const key = unit.values.join()
      const index = patterns.get(key) ?? values.push(unit.values) - 1
      patterns.set(key, index)
      counts.set(index, (counts.get(index) ?? 0) + unit.times)
    }
    return [...counts]
  })
  return (times) => {
    const sums = new Float64Array(values.length)
    for (const [cluster, counts] of byCluster.entries()) {
      const taken = times[cluster] ?? 0
      if (taken > 0)
        for (const [index, count] of counts) sums[index] = (sums[index] ?? 0) + taken * count
    }
    return {
      ...rest,
      units: values.map((own, index) => ({ values: own, times: sums[index] ?? 0 })),
    }
  }
}
