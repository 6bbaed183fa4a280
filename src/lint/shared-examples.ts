import { type Code, isWithin } from '../model/codebook.ts'
import type { Finding } from '../model/finding.ts'
import type { ExampleReading } from './examples.ts'
import type { Competes } from './competition.ts'

/** An example, and what another code finds in it that may be given to the same words. */
export interface SharedExample {
  readonly example: ExampleReading
  readonly other: Code
  /** Of the other code, in the order of the text. */
  readonly findings: readonly Finding[]
}

export function sharedExamples(
  examples: readonly ExampleReading[],
  competes: Competes,
): readonly SharedExample[] {
  return examples.flatMap((example) => {
    if (example.kind !== 'example') return []
    const byCode = new Map<Code, Finding[]>()
    for (const finding of example.findings) {
      if (finding.exclusion !== undefined || !competes(example.code, finding.code)) continue
      byCode.set(finding.code, [...(byCode.get(finding.code) ?? []), finding])
    }
    return [...byCode].map(([other, findings]) => ({ example, other, findings }))
  })
}

/** Whether a code says that another, or one under it, may find its examples too. */
export function isAlso({ also }: Code, { id }: Code): boolean {
  return also.some(({ value }) => isWithin(id, value))
}
