import { type Drawing, type Interval, percentileInterval } from './interval.ts'
import { createRandom } from './random.ts'
import { isDefined, type Measured, type Undefined, undefinedFor } from './undefined.ts'

/**
 * Intervals of statistics by drawing whole clusters (interviews) again: what is said in one interview hangs together, so
 * that drawing loose turns would make an interval too narrow.
 *
 * Definition: as many clusters as there are, drawn with replacement; the statistics of what was drawn; this `draws` times; and
 * the percentile interval of each. `statistics` is told how often each cluster was drawn. One seed gives one row of draws.
 *
 * Reference: A. C. Davison and D. V. Hinkley, Bootstrap Methods and their Application (1997) § 3.8; C. A. Field and A. H. Welsh,
 * “Bootstrapping clustered data”, Journal of the Royal Statistical Society B 69 (2007) 369–390.
 *
 * Undefined with fewer than two clusters (`one-cluster`), and where a statistic has a value in fewer than half of the draws
 * (`too-few-draws`).
 *
 * @example clusterBootstrap(3, { seed: 1, draws: 1000 }, (times) => [times.reduce((sum, n, at) => sum + n * at, 0) / 3])
 */
export function clusterBootstrap(
  clusters: number,
  { seed, draws }: Drawing,
  statistics: (times: readonly number[]) => readonly Measured[],
): readonly (Interval | Undefined)[] {
  const names = statistics(Array.from({ length: clusters }, () => 1))
  if (clusters < 2) return names.map(() => undefinedFor('one-cluster'))
  const random = createRandom(seed)
  const drawn = names.map((): number[] => [])
  for (let draw = 0; draw < draws; draw += 1) {
    for (const [index, value] of statistics(drawnTimes(clusters, random)).entries()) {
      if (isDefined(value)) drawn[index]?.push(value)
    }
  }
  return drawn.map((values) => percentileInterval(values, draws))
}

function drawnTimes(clusters: number, random: () => number): readonly number[] {
  const times = Array.from({ length: clusters }, () => 0)
  for (let taken = 0; taken < clusters; taken += 1) {
    const cluster = Math.floor(random() * clusters)
    times[cluster] = (times[cluster] ?? 0) + 1
  }
  return times
}
