import { expect, it } from 'vitest'
import { addTrigrams, countRarer, createTrigramCounts } from '../../src/text/trigrams.ts'

function countsOf(...words: readonly string[]): ReturnType<typeof createTrigramCounts> {
  const counts = createTrigramCounts()
  for (const word of words) addTrigrams(counts, word, 1)
  return counts
}

it('counts the ends of a word as a letter', () => {
  // ^ru, rus, ust, st$ against ^ru, rus, us$
  expect(countRarer(countsOf('rust'), 'rus', 1)).toBe(1)
  expect(countRarer(countsOf('rust'), 'rust', 1)).toBe(0)
})

it('takes a letter with a trema for that letter', () => {
  expect(countRarer(countsOf('geeist'), 'geëist', 1)).toBe(0)
})

it('says what is rarer than asked', () => {
  expect(countRarer(countsOf('rust', 'lust'), 'rust', 2)).toBe(2)
})
