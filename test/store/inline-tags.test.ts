import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readInlineTags } from '../../src/read/inline-tags.ts'
import type { Coding } from '../../src/model/coding.ts'
import { putInlineTags } from '../../src/store/inline-export.ts'
import { takeInlineTags } from '../../src/store/inline-import.ts'

const piece = fc.constantFrom(
  ...['rust', ' ', '\n', '\n\n', '. ', '[[a]]', '[[b/c]]', '[[ b > c ]]', '😀', 'é'],
)

test('tags that are taken out of a text and put in again stand as they stood', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      // Two words that only a tag kept apart get a blank, and so are not as they were.
      const text = `M: ${pieces.join('').replace(/(\w)(\[\[)/gu, '$1 $2')}`
      const source = { path: 'r.txt', text }
      const { tags } = readInlineTags(text, { start: 0, end: text.length })
      const codings = tags.map(({ code, words }): Coding => {
        const by = { kind: 'person', name: 'anna' } as const
        return { transcript: 'r', turn: 0, code, span: words, by, negated: false, echo: false }
      })
      const { source: without, taken } = takeInlineTags(source, tags, codings)
      expect(readInlineTags(without.text, { start: 0, end: without.text.length }).tags).toEqual([])
      fc.pre(tags.every(({ words }) => words.start < words.end))
      const puts = taken.map(({ code, span, written }) => ({ code, end: span.end, written }))
      expect(putInlineTags(without.text, puts)).toBe(text)
    }),
    { numRuns: 500 },
  )
})
