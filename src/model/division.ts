import type { Span } from './source.ts'
import type { Division, Transcript } from './transcript.ts'
import type { Unit } from './unit.ts'

/** What the turns of these transcripts are: turns as they were said, or what those were divided into. */
export function unitOf(transcripts: readonly Pick<Transcript, 'division'>[]): Unit {
  return transcripts[0]?.division?.unit ?? 'turn'
}

/** The turn as it was said, whole, that a unit is part of: its number and its words. */
export function wholeTurn(
  { division, turns }: Transcript,
  unit: number,
): { readonly turn: number; readonly span: Span } {
  const turn = division === undefined ? unit : turnOf(unit, division)
  return { turn, span: (division?.turns ?? turns)[turn]?.span ?? { start: 0, end: 0 } }
}

/** The last turn whose first unit is this one or comes before it. */
function turnOf(unit: number, { first }: Division): number {
  let low = 0
  let high = first.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((first[middle] ?? 0) <= unit) low = middle
    else high = middle - 1
  }
  return low
}
