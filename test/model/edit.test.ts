import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, type Edit, withoutOverlap } from '../../src/model/edit.ts'

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text })

describe('applyEdits', () => {
  it('replaces, inserts and deletes, in whatever order they come', () => {
    const edits = [edit(6, 7, 'E'), edit(0, 1, ''), edit(3, 3, '–')]
    expect(applyEdits('abcdefg', edits)).toBe('bc–defE')
  })

  it('is what one gets by making them one by one from the end', () => {
    const spans = fc
      .array(fc.nat(40), { maxLength: 12 })
      .map((cuts) => [...new Set(cuts)].sort((a, b) => a - b))
    fc.assert(
      fc.property(
        fc.string({ minLength: 41, maxLength: 60 }),
        spans,
        fc.string(),
        (text, cuts, put) => {
          const edits = cuts.flatMap((start, index) => {
            const end = cuts[index + 1]
            return index % 2 === 0 && end !== undefined ? [edit(start, end, put)] : []
          })
          const slowly = [...edits]
            .reverse()
            .reduce(
              (left, { span, text: own }) => left.slice(0, span.start) + own + left.slice(span.end),
              text,
            )
          expect(applyEdits(text, edits)).toBe(slowly)
        },
      ),
    )
  })
})

describe('withoutOverlap', () => {
  it('makes a group whole or not at all', () => {
    const first = [edit(0, 2, 'a'), edit(8, 9, 'b')]
    const clashing = [edit(3, 4, 'c'), edit(1, 3, 'd')]
    const free = [edit(4, 6, 'e')]
    expect(withoutOverlap([first, clashing, free])).toEqual([first, free])
  })

  it('takes edits that touch, but not two insertions at one place', () => {
    const touching = [[edit(0, 2, 'a')], [edit(2, 4, 'b')]]
    expect(withoutOverlap(touching)).toEqual(touching)
    expect(withoutOverlap([[edit(2, 2, 'a')], [edit(2, 2, 'b')]])).toEqual([[edit(2, 2, 'a')]])
  })
})
