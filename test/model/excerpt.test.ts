import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { excerptOf } from '../../src/model/excerpt.ts'
import { diagnosticsText } from '../../src/render/diagnostics.ts'

const piece = fc.constantFrom('rust', '\n', '\n\n', 'één ', '😀', '\t', 'e\u0301', ' ', ': ')
const text = fc.array(piece, { minLength: 1, maxLength: 20 }).map((pieces) => pieces.join(''))

test('an excerpt is shown just like the whole text', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, one, other) => {
      const ends = [one % (whole.length + 1), other % (whole.length + 1)].sort((a, b) => a - b)
      const [start = 0, end = 0] = ends
      const place = { source: { path: 'a.txt', text: whole }, span: { start, end } }
      const told: Diagnostic = {
        ...{ rule: 'tag', severity: 'error', message: { nl: 'mis', en: 'wrong' } },
        ...{ place, related: [place] },
      }
      const shown = (one: Diagnostic): string =>
        diagnosticsText([one], { language: 'nl', level: 0 })
      expect(shown(excerptOf(told))).toBe(shown(told))
    }),
    { numRuns: 500 },
  )
})
