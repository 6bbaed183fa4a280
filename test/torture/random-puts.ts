import { newTagId } from '../../src/cli/tag-store.ts'
import type { Tag } from '../../src/model/tag.ts'
import { tagOf } from '../store/tags.ts'
import { oneOf } from './random.ts'

/** What a coder may do next: a new tag, another note, a deletion, or one taken back. */
export function randomPut(tags: readonly Tag[], random: () => number): Tag {
  const known = oneOf(tags, random)
  const chance = random()
  if (known === undefined || chance < 0.5) {
    const start = Math.floor(random() * 400)
    return tagOf(newTagId(), { start, end: start + 1 + Math.floor(random() * 40) })
  }
  if (chance < 0.8) return { ...known, status: 'tag', note: `note ${Math.floor(random() * 1e9)}` }
  return { ...known, status: 'deleted' }
}
