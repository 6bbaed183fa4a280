import type { CoderAgreement, DrawingPlan } from '../model/agreement.ts'
import { unitOf } from '../model/division.ts'
import { boundariesOf } from './boundary-agreement.ts'
import { codeAgreement } from './code-agreement.ts'
import type { Comparison } from './comparison.ts'
import { disagreementsOf } from './disagreements.ts'
import { setAgreement } from './set-agreement.ts'

/** What coders agree on: by code, of all codes as sets, and of where passages begin and end. */
export function coderAgreement(comparison: Comparison, plan: DrawingPlan): CoderAgreement {
  const transcripts = comparison.transcripts.map(({ transcript }) => transcript)
  return {
    coders: comparison.coders.map(({ name }) => name),
    unit: unitOf(transcripts),
    plan,
    transcripts: transcripts.map(({ id }) => id),
    leftOut: comparison.leftOut,
    units: transcripts.reduce((sum, { counted }) => sum + counted.filter(Boolean).length, 0),
    codes: comparison.codes.map((code) => codeAgreement(comparison, code, plan)),
    neverGiven: comparison.neverGiven,
    sets: setAgreement(comparison, plan),
    boundaries: boundariesOf(comparison, comparison.codes, plan)?.filter(
      ({ name }) => name === 'krippendorff_alpha_u',
    ),
    disagreements: disagreementsOf(comparison),
  }
}
