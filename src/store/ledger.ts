import { Failure } from '../model/failure.ts'
import type { Localised } from '../model/language.ts'
import type { Tag } from '../model/tag.ts'
import type { Conflict } from './merge-tags.ts'
import { contentOf, withOwnIds } from './same-ids.ts'
import { openTags } from './tag-bytes.ts'
import type { TagFile } from './tag-file.ts'

/** What a save is to account for. */
export interface Account {
  /** The file as it is on the disk. */
  readonly before: TagFile
  /** One for an id at most. */
  readonly puts: readonly Tag[]
  readonly conflicts: readonly Conflict[]
}

/**
 * Holds the text that is to take the place of a tag file against what is in that file, before it does. It trusts nothing of how the text
 * came about: it is read again from its bytes. A save that loses a tag which it was not told to change is refused.
 */
export function refuseLoss(bytes: Uint8Array, account: Account): void {
  const loss = lossIn(bytes, account)
  if (loss === undefined) return
  const { path } = account.before.source
  throw new Failure({
    nl: `${path} is niet bewaard, want er zou iets verloren gaan: ${loss.nl}`,
    en: `${path} was not saved, since something would be lost: ${loss.en}`,
  })
}

function lossIn(bytes: Uint8Array, account: Account): Localised | undefined {
  const { before } = account
  const opened = openTags(bytes, before.source.path)
  if (opened.kind === 'failure') return opened.message
  const { file } = opened
  if (!before.layout.columns.every((name) => file.layout.columns.includes(name)))
    return { nl: 'een kolom', en: 'a column' }
  if (file.broken.join('\n') !== before.broken.join('\n'))
    return {
      nl: 'een regel die niet te lezen is; verbeter die eerst',
      en: 'a line that cannot be read; mend it first',
    }
  const after = new Map(file.tags.map(({ value }) => [value.id, value]))
  if (after.size !== file.tags.length || after.has(''))
    return { nl: 'een id komt twee keer voor', en: 'an id occurs twice' }
  return lostTag(after, account) ?? lostPut(after, account) ?? wrongCount(after, account)
}

/** A tag of the file that is not there any more, as it was or as it was to become. */
function lostTag(
  after: ReadonlyMap<string, Tag>,
  { before, puts }: Account,
): Localised | undefined {
  const changed = new Set(puts.map(({ id }) => id))
  const now = settled(before)
  const said = new Set(now.map(contentOf))
  const unsaid = before.tags.find(
    ({ value }) =>
      !said.has(contentOf(value)) && !said.has(contentOf({ ...value, status: 'deleted' })),
  )
  const lost = now.find((tag) => {
    const there = after.get(tag.id)
    if (there === undefined) return true
    return !changed.has(tag.id) && contentOf(filled(tag, there)) !== contentOf(there)
  })
  const missing = unsaid?.value ?? lost
  return missing && named(missing)
}

/** The tags of the file, each with the id that it has or gets. */
function settled({ tags }: TagFile): readonly Tag[] {
  return withOwnIds(tags).lines.map(({ value }) => value)
}

/** A tag with what a save may fill in where it was empty. */
function filled(tag: Tag, by: Tag): Tag {
  const { prefix, suffix, textHash } = tag
  return {
    ...tag,
    prefix: prefix || by.prefix,
    suffix: suffix || by.suffix,
    textHash: textHash || by.textHash,
  }
}

function named({ id, code, start, end }: Tag): Localised {
  const name = id === '' ? `${code} (${start}–${end})` : id
  return { nl: `tag ${name}`, en: `tag ${name}` }
}

function lostPut(
  after: ReadonlyMap<string, Tag>,
  { puts, conflicts }: Account,
): Localised | undefined {
  const instead = new Map(conflicts.map(({ id, mine }) => [id, mine]))
  const lost = puts.find((put) => {
    const mine = instead.get(put.id)
    // A deletion of what someone else changed is not done.
    if (mine?.status === 'deleted') return !after.has(put.id)
    const there = after.get(mine?.id ?? put.id)
    if (there === undefined) return true
    return contentOf({ ...filled(put, there), more: there.more }) !== contentOf(there)
  })
  return lost && named(lost)
}

/** A line more or fewer than those that were there and those that are new. */
function wrongCount(
  after: ReadonlyMap<string, Tag>,
  { before, puts, conflicts }: Account,
): Localised | undefined {
  const ids = new Set(settled(before).map(({ id }) => id))
  const instead = new Map(conflicts.map(({ id, mine }) => [id, mine.id]))
  for (const { id } of puts) ids.add(instead.get(id) ?? id)
  if (after.size === ids.size) return undefined
  return {
    nl: `${after.size} regels in plaats van ${ids.size}`,
    en: `${after.size} lines instead of ${ids.size}`,
  }
}
