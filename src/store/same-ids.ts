import { createHash } from 'node:crypto'
import type { Tag } from '../model/tag.ts'

export interface OwnIds<Line> {
  /** Every one with an id that no other has. */
  readonly lines: readonly Line[]
  /** Those that got another id, since a tag with theirs says something else. */
  readonly differing: readonly Line[]
}

/**
 * Gives every tag of a file an id of its own. Git puts the lines of two branches together, so that an id can be there twice: lines that
 * say the same are one; a deletion deletes, but what the other line said is kept as deleted too; else both are kept, one under a new
 * id. A line that somebody wrote by hand gets its first one. A new id follows from what the line says, so that two
 * computers give the same.
 */
export function withOwnIds<Line extends { readonly value: Tag }>(
  lines: readonly Line[],
): OwnIds<Line> {
  const taken = new Set(lines.map(({ value }) => value.id))
  const differing: Line[] = []
  const kept = [...groupedById(lines)].flatMap(([id, group]) => {
    if (id === '') return group.map((line) => withId(line, derivedId(line.value, taken)))
    const [first, ...others] = withoutCopies(group)
    const deleted = first?.value.status === 'deleted'
    const renamed = others
      .filter(({ value }) => !(deleted && saysSame({ ...value, status: 'deleted' }, first.value)))
      .map((line) => {
        const own = withId(line, derivedId(line.value, taken))
        return deleted ? { ...own, value: { ...own.value, status: 'deleted' as const } } : own
      })
    differing.push(...renamed)
    return first === undefined ? [] : [first, ...renamed]
  })
  return { lines: kept, differing }
}

function groupedById<Line extends { readonly value: Tag }>(
  lines: readonly Line[],
): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const group = groups.get(line.value.id)
    if (group === undefined) groups.set(line.value.id, [line])
    else group.push(line)
  }
  return groups
}

/** Lines that say different things, in an order that does not depend on that of the file; a deletion first. */
function withoutCopies<Line extends { readonly value: Tag }>(
  group: readonly Line[],
): readonly Line[] {
  const distinct = new Map(group.map((line) => [contentOf(line.value), line]))
  if (distinct.size === 1) return group.slice(0, 1)
  const rank = (line: Line, content: string): string =>
    `${line.value.status === 'deleted' ? 0 : 1}${content}`
  return [...distinct]
    .map(([content, line]) => ({ line, rank: rank(line, content) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ line }) => line)
}

function withId<Line extends { readonly value: Tag }>(line: Line, id: string): Line {
  return { ...line, value: { ...line.value, id } }
}

/** An id that follows from what a tag says; the next one where that is taken, and from then on it is. */
export function derivedId(tag: Tag, taken: Set<string>): string {
  for (let turn = 0; ; turn += 1) {
    const id = idOf(
      createHash('sha256')
        .update(`${tag.id}\n${contentOf(tag)}\n${turn}`)
        .digest(),
    )
    if (taken.has(id)) continue
    taken.add(id)
    return id
  }
}

const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** `t` and eight characters of base 32, without the letters that look like digits. */
export function idOf(bytes: Uint8Array): string {
  return `t${Array.from(bytes.subarray(0, 8), (byte) => letters[byte % letters.length]).join('')}`
}

/** All that a tag says, but for its id. */
export function contentOf(tag: Tag): string {
  const { code, status, quote, prefix, suffix, start, end, textHash, note } = tag
  const more = [...tag.more].filter(([, value]) => value !== '').sort()
  return JSON.stringify([code, status, quote, prefix, suffix, start, end, textHash, note, more])
}

export function saysSame(a: Tag, b: Tag): boolean {
  return contentOf(a) === contentOf(b)
}
