import { expect, test } from 'vitest'
import { stem } from '../../src/text/stem.ts'

// Pairs from the sample vocabulary of Snowball's Dutch stemmer (snowballstem.org/algorithms/dutch/stemmer.html).
test.each([
  ['lichaamsziek', 'lichaamsziek'],
  ['lichamelijk', 'licham'],
  ['lichamelijke', 'licham'],
  ['opgingen', 'opging'],
  ['opglimlachten', 'opglimlacht'],
  ['opheffen', 'opheff'],
])('%s becomes %s', (word, stemmed) => {
  expect(stem(word)).toBe(stemmed)
})

test('forms of one verb mostly share their stem', () => {
  expect(new Set(['begeleiden', 'begeleid', 'begeleiding'].map(stem)).size).toBe(1)
})
