import { offsetAfter, type Source, type Span } from '../model/source.ts'
import type { Tag } from '../model/tag.ts'
import { type Anchored, createAnchor } from './anchor.ts'
import { oneLine } from './tag-file.ts'
import { textHash } from './text-hash.ts'

/** The text that some tags were given in, by its hash; undefined where nobody kept it. */
export type BaseTexts = (hash: string) => string | undefined

/**
 * Finds the words of tags, in UTF-16, in a transcript that may have changed since they were given: where the tag says
 * (`same`), where they went, or nowhere for certain. Of a line that somebody wrote by hand without a hash, nobody knows in
 * which text it is right: in this one, if its words stand there, and else only a person can tell.
 */
export function createTagPlacer(source: Source, bases: BaseTexts): (tag: Tag) => Anchored {
  const now = textHash(source.text)
  const finders = new Map<string, (tag: Tag) => Anchored>()
  const finderFor = (hash: string): ((tag: Tag) => Anchored) => {
    const known = finders.get(hash)
    if (known !== undefined) return known
    const finder = hash === '' ? uncertainly(source) : findIn(source, baseOf(hash, bases))
    finders.set(hash, finder)
    return finder
  }
  return (tag) => {
    const hash = tag.textHash === now ? '' : tag.textHash
    const span = spanOf(tag, source)
    if (hash === '' && standsAt(source, span, tag)) return { kind: 'same', span }
    return finderFor(hash)(tag)
  }
}

/** Text that is not what its name says would lead tags astray. */
function baseOf(hash: string, bases: BaseTexts): string | undefined {
  const base = bases(hash)
  return base !== undefined && textHash(base) === hash ? base : undefined
}

function findIn(source: Source, base: string | undefined): (tag: Tag) => Anchored {
  const find = createAnchor(base, source.text)
  const then = base === undefined ? source : { path: '', text: base }
  return (tag) => find({ ...tag, ...spanOf(tag, then) })
}

/** What would be found by the words alone, to be shown to a person. */
function uncertainly(source: Source): (tag: Tag) => Anchored {
  const find = findIn(source, undefined)
  return (tag) => {
    const found = find(tag)
    if (found.kind === 'lost') return found
    return { kind: 'lost', why: 'changed', nearest: found.span }
  }
}

function spanOf({ start, end }: Tag, source: Source): Span {
  return { start: offsetAfter(source, start), end: offsetAfter(source, end) }
}

function standsAt({ text }: Source, { start, end }: Span, { quote }: Tag): boolean {
  return start < end && oneLine(text.slice(start, end)) === quote
}
