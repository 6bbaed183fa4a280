import type {
  CodeAgreement,
  CoderAgreement,
  DrawingPlan,
  Estimate,
  SheetAgreement,
} from '../model/agreement.ts'

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

/** What coders of transcripts agree on, for programs. */
export function agreementJson(agreement: CoderAgreement): string {
  const { coders, unit, plan, transcripts, leftOut, units } = agreement
  const { codes, neverGiven, sets, boundaries } = agreement
  return jsonText({
    coders,
    unit,
    transcripts,
    left_out: leftOut,
    units,
    bootstrap: { ...planContent(plan), clusters: transcripts.length, of: 'interviews' },
    codes: codes.map((one) => codeContent(one, coders)),
    codes_never_given: neverGiven,
    sets: estimateContent(sets),
    ...(boundaries !== undefined && { boundaries: estimateContent(boundaries) }),
  })
}

function codeContent(
  { code, label, counts, estimates, boundaries }: CodeAgreement,
  coders: readonly string[],
): object {
  const { units, all, none, byCoder, alone } = counts
  const named = (numbers: readonly number[]): object =>
    Object.fromEntries(coders.map((name, coder) => [name, numbers[coder]]))
  return {
    code,
    label,
    units,
    counts: { all, none, only: named(alone), by: named(byCoder) },
    ...estimateContent([...estimates, ...boundaries]),
  }
}

/** Where coders differ, for programs. */
export function disagreementJson({ coders, unit, disagreements }: CoderAgreement): string {
  return jsonText({
    coders,
    unit,
    disagreements: disagreements.map(({ codes, ...place }) => ({
      ...place,
      codes: codes.map(({ code, given }) => ({
        code,
        given: Object.fromEntries(coders.map((name, coder) => [name, given[coder] ?? null])),
      })),
    })),
  })
}

function jsonText(content: object): string {
  return `${JSON.stringify(content, undefined, 2)}\n`
}

function planContent({ bootstrap, seed, draws }: DrawingPlan): object {
  return { method: bootstrap, seed, draws }
}

/** Coefficients by name; what is undefined is null, and `undefined` has why. */
function estimateContent(estimates: readonly Estimate[]): object {
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
