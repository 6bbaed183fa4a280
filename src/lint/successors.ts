import type { Code, Codebook } from '../model/codebook.ts'
import { nearest } from '../text/nearest.ts'
import { fold } from '../text/fold.ts'
import type { Heir } from './heirs.ts'

/** The codes of the newer codebook that took a gone code's place: as `replaced` says, or `replaced_by` in the older one. */
export function successorsOf(gone: Code, older: Codebook, newer: Codebook): readonly string[] {
  const ids = new Set(newer.codes.map(({ id }) => id))
  const replaced = new Map(
    newer.replaced.map(({ from, to }) => [from.value, to.map(({ value }) => value)]),
  )
  const said = new Map(
    older.codes.map(({ id, replacedBy }) => [id, replacedBy.map(({ value }) => value)]),
  )
  const asked = new Set<string>()
  const follow = (id: string): readonly string[] => {
    if (ids.has(id)) return [id]
    // Two codes may name each other.
    if (asked.has(id)) return []
    asked.add(id)
    return (replaced.get(id) ?? said.get(id) ?? []).flatMap(follow)
  }
  return [...new Set(follow(gone.id))]
}

export interface Clues {
  /** The codes that are new. */
  readonly added: readonly Code[]
  readonly heirs: readonly Heir[]
}

/**
 * The code that most likely took the place of one that is gone: a new one with the same name or label, else the one with most
 * of its keywords, else a new one with nearly the same name; undefined where nothing comes near.
 */
export function likelySuccessor(gone: Code, { added, heirs }: Clues): string | undefined {
  const alike = added.filter((code) => isNamesake(code, gone))
  const heir = heirs.find(({ code }) => alike.includes(code)) ?? heirs[0]
  if (heir !== undefined && (alike.length === 0 || alike.includes(heir.code))) {
    const enough = alike.length > 0 || heir.keywords.length * 3 >= gone.keywords.length
    if (enough) return heir.code.id
  }
  return alike[0]?.id ?? nearName(gone, added)
}

/** Of those in the same branch the one with nearly the same name: whole ids in one branch are all alike. */
function nearName(gone: Code, added: readonly Code[]): string | undefined {
  const beside = added.filter(({ parent }) => parent === gone.parent)
  const name = nearest(lastPart(gone), beside.map(lastPart))
  return beside.find((code) => lastPart(code) === name)?.id
}

function isNamesake(one: Code, other: Code): boolean {
  return lastPart(one) === lastPart(other) || fold(one.label) === fold(other.label)
}

function lastPart({ id }: Code): string {
  return id.slice(id.lastIndexOf('/') + 1)
}
