import type { Source } from '../model/source.ts'
import type { Tag } from '../model/tag.ts'
import { tagPlace } from './tag-at.ts'
import { type BaseTexts, createTagPlacer } from './tag-places.ts'
import { textHash } from './text-hash.ts'

/**
 * Those tags of a transcript that was changed whose words are found for certain, at the place where they are now. A tag that was
 * taken back goes along where it can, so that what was taken out of a transcript does not stay in its tags.
 */
export function followTags(tags: readonly Tag[], source: Source, bases: BaseTexts): readonly Tag[] {
  const placer = createTagPlacer(source, bases)
  const now = textHash(source.text)
  return tags
    .filter((tag) => tag.textHash !== now)
    .flatMap((tag) => {
      const place = placer(tag)
      return place.kind === 'lost' ? [] : [{ ...tag, ...tagPlace(source, place.span) }]
    })
}
