import { lineAt, type Source, type Span } from '../model/source.ts'
import type { FollowedTag, Passage, TagStanding } from '../model/tag-standing.ts'
import type { Transcript } from '../model/transcript.ts'
import { quoteAt } from './quote.ts'
import type { PlacedTag } from './tag-codings.ts'
import type { TagFile } from './tag-file.ts'

/** The tags of a coder for a transcript, and where their words stand now. */
export interface CoderTags {
  readonly coder: string
  readonly transcript: Transcript
  readonly finished: boolean
  readonly outdated: boolean
  readonly file: TagFile
  readonly placed: readonly PlacedTag[]
}

/** What is to be told of a coder's tags: how many there are, which moved, and which are lost. */
export function tagStanding(tags: CoderTags): TagStanding {
  const { coder, transcript, finished, outdated, file, placed } = tags
  const count = (status: string): number =>
    file.tags.filter(({ value }) => value.status === status).length
  const { source } = transcript
  return {
    coder,
    transcript: transcript.id,
    finished,
    outdated,
    tags: count('tag'),
    rejections: count('reject'),
    deleted: count('deleted'),
    broken: file.broken.length,
    moved: placed.flatMap((tag) => moved(tag, source)),
    lost: placed.flatMap((tag) => lost(tag, source)),
  }
}

function moved({ value, place }: PlacedTag, source: Source): readonly FollowedTag[] {
  if (place.kind !== 'moved') return []
  const { id, code } = value
  return [{ id, code, was: passageOf(value), now: passageAt(source, place.span), why: 'moved' }]
}

function lost({ value, place }: PlacedTag, source: Source): readonly FollowedTag[] {
  if (place.kind !== 'lost') return []
  const { id, code } = value
  const { nearest, why } = place
  const now = nearest === undefined ? undefined : passageAt(source, nearest)
  return [{ id, code, was: passageOf(value), now, why }]
}

function passageOf(quotation: { quote: string; prefix: string; suffix: string }): Passage {
  return { before: quotation.prefix, words: quotation.quote, behind: quotation.suffix }
}

/** The words at a place, with what stands around them. */
export function passageAt(source: Source, span: Span): Passage & { readonly line: number } {
  return { ...passageOf(quoteAt(source.text, span)), line: lineAt(source, span.start) }
}
