import type { Tag } from '../model/tag.ts'
import { contentOf, derivedId, saysSame } from './same-ids.ts'

/** What somebody wants to be saved, and what he saw when he decided on it. */
export interface TagChange {
  readonly was: readonly Tag[]
  /** Tags that are new, or take the place of those with their ids; a deletion is one with the status `deleted`. */
  readonly puts: readonly Tag[]
}

/** What someone else did with a tag since it was read. */
export interface OtherChange {
  readonly kind: 'added' | 'changed' | 'deleted' | 'gone'
  readonly tag: Tag
}

/** Two people changed one tag. Both versions are there. */
export interface Conflict {
  /** As it was to be saved; under a new id, unless it was a deletion: that was not done. */
  readonly mine: Tag
  /** As someone else saved it. */
  readonly theirs: Tag
  /** The id that both had. */
  readonly id: string
}

export interface MergedTags {
  readonly tags: readonly Tag[]
  readonly others: readonly OtherChange[]
  readonly conflicts: readonly Conflict[]
}

/** The tags of a file as it is now with a change put on top of them. Of what two people did nothing is lost. */
export function mergeTags(now: readonly Tag[], { was, puts }: TagChange): MergedTags {
  const before = byId(was)
  const tags = byId(now)
  const theirs = byId(now)
  const taken = new Set([...before.keys(), ...tags.keys(), ...puts.map(({ id }) => id)])
  const conflicts: Conflict[] = []
  for (const put of byId(puts).values()) {
    const there = theirs.get(put.id)
    const mine = there === undefined ? put : withForeignColumns(put, there)
    if (there === undefined || isOurs(there, before.get(put.id), mine)) {
      tags.set(put.id, mine)
      continue
    }
    const kept = keepBoth(mine, { tags, taken })
    conflicts.push({ mine: kept, theirs: there, id: put.id })
  }
  return { tags: [...tags.values()], others: othersOf(before, theirs), conflicts }
}

function byId(tags: readonly Tag[]): Map<string, Tag> {
  return new Map(tags.map((tag) => [tag.id, tag]))
}

/** Whether a tag may be replaced: nobody else changed it, or to the same. */
function isOurs(there: Tag, was: Tag | undefined, mine: Tag): boolean {
  return (was !== undefined && saysSame(there, was)) || saysSame(there, mine)
}

/** Who makes a tag anew knows nothing of other people's columns. */
function withForeignColumns(put: Tag, there: Tag): Tag {
  return { ...put, more: new Map([...there.more, ...put.more]) }
}

/** Keeps what two people made of one tag. A deletion does not win over what it was not about. */
function keepBoth(
  mine: Tag,
  { tags, taken }: { readonly tags: Map<string, Tag>; readonly taken: Set<string> },
): Tag {
  if (mine.status === 'deleted') return mine
  // Saved before, when its owner could not be told so.
  const first = derivedId(mine, new Set())
  const known = tags.get(first)
  const id = known !== undefined && saysSame(known, mine) ? first : derivedId(mine, taken)
  const own = { ...mine, id }
  tags.set(id, own)
  return own
}

function othersOf(
  before: ReadonlyMap<string, Tag>,
  now: ReadonlyMap<string, Tag>,
): readonly OtherChange[] {
  const found = [...now.values()].flatMap((tag): readonly OtherChange[] => {
    const was = before.get(tag.id)
    if (was === undefined) return [{ kind: 'added', tag }]
    if (contentOf(was) === contentOf(tag)) return []
    return [{ kind: tag.status === 'deleted' ? 'deleted' : 'changed', tag }]
  })
  const gone = [...before.values()].filter(({ id }) => !now.has(id))
  return [...found, ...gone.map((tag) => ({ kind: 'gone', tag }) as const)]
}
