import {
  appliesToRole,
  appliesToTranscript,
  type Codebook,
  roleCondition,
} from '../model/codebook.ts'

/** For a transcript's attributes and a role: whether each code, by its place in the codebook, can be given (1) or not (0). */
export type ScopeOf = (attributes: ReadonlyMap<string, string>, role: string) => Uint8Array

interface Asked {
  readonly attributes: ReadonlyMap<string, string>
  readonly role: string
  readonly scope: Uint8Array
}

/** Works each combination of what codes ask for out once. */
export function createScopes({ codes }: Codebook): ScopeOf {
  const asked = [
    ...new Set(codes.flatMap(({ appliesTo }) => appliesTo.map(({ attribute }) => attribute))),
  ]
  const known = new Map<string, Uint8Array>()
  let last: Asked | undefined
  return (attributes, role) => {
    // The turns of a transcript come one after the other.
    if (attributes === last?.attributes && role === last.role) return last.scope
    const key = asked
      .map((name) => (name === roleCondition ? role : (attributes.get(name) ?? '')))
      .join('\n')
    const scope =
      known.get(key) ??
      Uint8Array.from(codes, (code) =>
        Number(appliesToTranscript(code, attributes) && appliesToRole(code, role)),
      )
    known.set(key, scope)
    last = { attributes, role, scope }
    return scope
  }
}
