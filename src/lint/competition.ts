import { type Code, type Codebook, isWithin } from '../model/codebook.ts'
import { allowedBy, mayShareText } from './scopes.ts'

/** Whether two codes can be given to the same words, so that their keywords may stand in each other’s way. */
export type Competes = (one: Code, other: Code) => boolean

/** Codes with the same conditions are compared as one. A code and one above it are no rivals: the one counts for the other. */
export function createCompetition({ codes }: Codebook): Competes {
  const scopes = new Map<string, number>()
  const scopeOf = new Map<Code, number>()
  for (const code of codes) {
    const key = JSON.stringify([...allowedBy(code)])
    const number = scopes.get(key) ?? scopes.size
    scopes.set(key, number)
    scopeOf.set(code, number)
  }
  const known = new Map<number, boolean>()
  const share = (one: Code, other: Code): boolean => {
    const key = (scopeOf.get(one) ?? 0) * scopes.size + (scopeOf.get(other) ?? 0)
    const found = known.get(key) ?? mayShareText(one, other)
    known.set(key, found)
    return found
  }
  return (one, other) =>
    !isWithin(one.id, other.id) &&
    !isWithin(other.id, one.id) &&
    !one.deprecated &&
    !other.deprecated &&
    share(one, other)
}
