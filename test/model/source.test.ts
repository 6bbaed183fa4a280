import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineStart, pointAt, type Source } from '../../src/model/source.ts'

const source: Source = { path: 'a.yaml', text: 'een\n😀 twee 😀\n\ndrie' }

test.each([
  [0, 1, 1],
  [3, 1, 4],
  [4, 2, 1],
  [6, 2, 2],
  [15, 3, 1],
  [16, 4, 1],
  [20, 4, 5],
])('offset %i is line %i, column %i', (offset, line, column) => {
  expect(pointAt(source, offset)).toEqual({ line, column })
})

test('a line begins after the end of the one before it', () => {
  expect([1, 2, 3, 4].map((line) => lineStart(source, line))).toEqual([0, 4, 15, 16])
})

test('a point is what counting from the start says', () => {
  const piece = fc.constantFrom('a', '\n', '😀', 'é', '\t')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      let offset = 0
      for (const one of [...pieces, '']) {
        const lines = text.slice(0, offset).split('\n')
        const column = Array.from(lines.at(-1) ?? '').length + 1
        expect(pointAt({ path: '', text }, offset)).toEqual({ line: lines.length, column })
        offset += one.length
      }
    }),
  )
})
