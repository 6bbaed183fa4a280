import fc from 'fast-check'
import type { Occurrences } from '../../src/measure/occurrences.ts'

export const anyOccurrences: fc.Arbitrary<Occurrences> = fc
  .tuple(fc.nat(500), fc.nat(5000))
  .map(([count, others]) => ({ count, total: count + others }))
