import type { DrawingPlan, Estimate, SheetAgreement } from '../model/agreement.ts'

/** What coders of a sheet agree on, for programs: raw numbers, keys in a fixed order. */
export function sheetJson(agreement: SheetAgreement): string {
  const { coders, level, sets, units, sharedUnits, clusters, plan, estimates, values } = agreement
  return jsonText({
    units,
    shared_units: sharedUnits,
    coders,
    level,
    sets,
    ...estimateContent(estimates),
    bootstrap: { ...planContent(plan), clusters: clusters.count, of: clusters.of },
    values: values.map(({ value, count, estimates: own }) => ({
      value,
      count,
      ...estimateContent(own),
    })),
  })
}

export function jsonText(content: object): string {
  return `${JSON.stringify(content, undefined, 2)}\n`
}

export function planContent({ bootstrap, seed, draws }: DrawingPlan): object {
  return { method: bootstrap, seed, draws }
}

/** Coefficients by name; what is undefined is null, and `undefined` has why. */
export function estimateContent(estimates: readonly Estimate[]): object {
  const asked = estimates.filter(({ interval }) => interval !== undefined)
  return {
    coefficients: Object.fromEntries(estimates.map(({ name, value }) => [name, value])),
    undefined: Object.fromEntries(
      estimates.flatMap(({ name, why }) => (why === null ? [] : [[name, why]])),
    ),
    ...(asked.length > 0 && {
      intervals: Object.fromEntries(asked.map(({ name, interval }) => [name, interval])),
    }),
  }
}
