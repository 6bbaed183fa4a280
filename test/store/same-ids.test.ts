import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentOf, withOwnIds } from '../../src/store/same-ids.ts'
import type { Tag } from '../../src/model/tag.ts'
import { someTags } from './random-tags.ts'
import { tagOf, told } from './tags.ts'

function settled(...tags: readonly Tag[]): readonly string[] {
  return told(withOwnIds(tags.map((value) => ({ value }))).lines.map(({ value }) => value))
}

function differing(...tags: readonly Tag[]): readonly string[] {
  return withOwnIds(tags.map((value) => ({ value }))).differing.map(({ value }) => value.note)
}

describe('an id that is there twice', () => {
  it('is one tag where both say the same', () => {
    expect(settled(tagOf('a'), tagOf('a'), tagOf('b'))).toEqual(['a rust tag', 'b rust tag'])
  })

  it('is a deleted tag where one is deleted', () => {
    expect(settled(tagOf('a'), tagOf('a', { status: 'deleted' }))).toEqual(['a rust deleted'])
    expect(settled(tagOf('a', { status: 'deleted' }), tagOf('a'))).toEqual(['a rust deleted'])
  })

  it('is deleted too where the other was changed, and what it said is kept', () => {
    const tags = [tagOf('a', { note: 'nieuw' }), tagOf('a', { status: 'deleted' })]
    expect(settled(...tags)).toEqual([
      'a rust deleted',
      expect.stringMatching(/^t\w{8} rust deleted nieuw$/u),
    ])
    expect(differing(...tags)).toEqual(['nieuw'])
  })

  it('is two tags where they differ, one under an id that follows from what it says', () => {
    const [one, other] = [tagOf('a', { note: 'een' }), tagOf('a', { note: 'twee' })]
    const both = settled(one, other)
    expect(both).toEqual(['a rust tag een', expect.stringMatching(/^t\w{8} rust tag twee$/u)])
    expect(settled(other, one)).toEqual(both)
    expect(differing(one, other)).toEqual(['twee'])
  })
})

describe('a line without an id', () => {
  it('gets one, the same every time', () => {
    const [own] = settled(tagOf(''))
    expect(own).toMatch(/^t\w{8} rust tag$/u)
    expect(settled(tagOf(''))).toEqual([own])
  })

  it('is a tag of its own, also where two say the same', () => {
    expect(new Set(settled(tagOf(''), tagOf(''))).size).toBe(2)
    expect(differing(tagOf(''), tagOf(''))).toEqual([])
  })
})

describe('whatever stands in a file', () => {
  it('every tag has an id of its own afterwards, and all that was said is still there', () => {
    fc.assert(
      fc.property(someTags(['', 'a', 'b', 'c']), (tags) => {
        const { lines } = withOwnIds(tags.map((value) => ({ value })))
        const ids = lines.map(({ value }) => value.id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids).not.toContain('')
        const said = new Set(lines.map(({ value }) => contentOf(value)))
        for (const tag of tags) {
          const there = [contentOf(tag), contentOf({ ...tag, status: 'deleted' })]
          expect(there.some((content) => said.has(content))).toBe(true)
        }
      }),
    )
  })

  it('twice is as once', () => {
    fc.assert(
      fc.property(someTags(['', 'a', 'b', 'c']), (tags) => {
        const { lines } = withOwnIds(tags.map((value) => ({ value })))
        expect(withOwnIds(lines)).toEqual({ lines, differing: [] })
      }),
    )
  })
})
