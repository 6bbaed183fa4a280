import { pointsBefore, type Source, type Span } from '../model/source.ts'
import type { Tag } from '../model/tag.ts'
import { quoteAt } from './quote.ts'
import { textHash } from './text-hash.ts'

/** What a tag says of the place of its words: where they stand, in which text, and what stands around them. */
export type TagPlace = Pick<Tag, 'quote' | 'prefix' | 'suffix' | 'start' | 'end' | 'textHash'>

/** The place of these words in a transcript, as a tag says it. */
export function tagPlace(source: Source, span: Span): TagPlace {
  return {
    ...quoteAt(source.text, span),
    start: pointsBefore(source, span.start),
    end: pointsBefore(source, span.end),
    textHash: textHash(source.text),
  }
}
