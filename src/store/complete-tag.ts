import { offsetAfter, type Source } from '../model/source.ts'
import type { Tag } from '../model/tag.ts'
import { quoteAt } from './quote.ts'
import { tagPlace } from './tag-at.ts'
import { textHash } from './text-hash.ts'

/**
 * Fills in what a line that somebody wrote by hand lacks, in which text it is and what stands around its words, if its words stand
 * where it says; any other tag as it is.
 */
export function tagCompleter(source: Source): (tag: Tag) => Tag {
  const now = textHash(source.text)
  return (tag) => {
    const lacks = tag.textHash === '' || (tag.textHash === now && tag.prefix + tag.suffix === '')
    if (!lacks) return tag
    const span = { start: offsetAfter(source, tag.start), end: offsetAfter(source, tag.end) }
    const stands = span.start < span.end && quoteAt(source.text, span).quote === tag.quote
    return stands ? { ...tag, ...tagPlace(source, span) } : tag
  }
}
