import type { Tag } from '../../src/model/tag.ts'

/** A tag of some words, as far as the test does not care. */
export function tagOf(id: string, rest: Partial<Tag> = {}): Tag {
  return {
    id,
    code: 'rust',
    status: 'tag',
    quote: 'eindelijk rust',
    prefix: 'Er is ',
    suffix: ' in huis.',
    start: 14,
    end: 28,
    textHash: 'sha256-0123456789abcdef',
    note: '',
    more: new Map(),
    ...rest,
  }
}

/** `id code status note` of each, in the order of their ids. */
export function told(tags: readonly Tag[]): readonly string[] {
  return tags.map(({ id, code, status, note }) => [id, code, status, note].join(' ').trim()).sort()
}
