import type { Code } from '../model/codebook.ts'
import type { Heir } from './heirs.ts'

/** A part of the keywords that is no coincidence. */
const leastShare = 0.25
const leastLost = 3

/** The codes that took a real part of a gone code's keywords: one word in common says nothing. */
export function splitInto({ keywords }: Code, heirs: readonly Heir[]): readonly Heir[] {
  const least = Math.max(Math.min(2, keywords.length / 2), keywords.length * leastShare)
  return heirs.filter((heir) => heir.keywords.length >= least)
}

/** Whether a code that is gone went on as several. */
export function isSplit(gone: Code, heirs: readonly Heir[]): boolean {
  return splitInto(gone, heirs).length > 1
}

/** Whether a code that stayed gave so many of its keywords to these that it is a smaller one now. */
export function isPartedTo({ keywords }: Code, heirs: readonly Heir[]): boolean {
  const lost = new Set(heirs.flatMap((heir) => heir.keywords)).size
  return lost >= leastLost && lost >= keywords.length * leastShare
}
