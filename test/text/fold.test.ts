import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { fold } from '../../src/text/fold.ts'

describe('fold', () => {
  test.each([
    ['Huis', 'huis'],
    ['één', 'een'],
    ['e\u0301e\u0301n', 'een'],
    ['crème', 'creme'],
    ['enquête', 'enquete'],
    ['coördinator', 'coördinator'],
    ['co\u0308ordinator', 'cöordinator'],
    ['façade', 'façade'],
    ['zo’n', "zo'n"],
    ['fotoʼs', "foto's"],
    ['hoog\u00ADbegaafd', 'hoogbegaafd'],
    ['thuis\u200Bzitter', 'thuiszitter'],
    ['IJsland', 'ijsland'],
    ['Ĳsland', 'ijsland'],
  ])('%s becomes %s', (word, folded) => {
    expect(fold(word)).toBe(folded)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(fold(fold(word))).toBe(fold(word))
      }),
    )
  })
})
