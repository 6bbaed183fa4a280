import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keywordCoder } from '../../src/apply/keywords.ts'
import { keywordBook, transcriptOf } from './coding.ts'
import { type Hit, nearHits, phraseHits, type Sentences } from './reference.ts'

const word = fc.constantFrom('ba', 'do', 'ki', 'zu')
const phrase = fc.array(word, { minLength: 1, maxLength: 3 })
const text: fc.Arbitrary<Sentences> = fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 3,
})

/** “ba” is every word of two letters and one space, so that a place in the text is a number of words. */
const label = 'M: '
const written = (sentences: Sentences): string =>
  label + sentences.map((words) => words.join(' ')).join('!') + '!'

/** The hits of one keyword, as numbers of words. */
function hitsOf(keyword: string, sentences: Sentences): readonly Hit[] {
  const coder = keywordCoder(keywordBook(keyword), { interviewer: false })
  return coder(transcriptOf(written(sentences))).codings.map(({ span }) => ({
    first: (span.start - label.length) / 3,
    last: (span.end + 1 - label.length) / 3 - 1,
  }))
}

const exact = (words: readonly string[]): string => words.map((one) => `=${one}`).join(' ')

describe('the one pass over a text finds what looking everywhere finds', () => {
  it('of a phrase', () => {
    fc.assert(
      fc.property(phrase, text, (words, sentences) => {
        expect(hitsOf(exact(words), sentences)).toEqual(phraseHits(sentences, words))
      }),
      { numRuns: 500 },
    )
  })

  it('of words near each other', () => {
    const item = fc.array(phrase, { minLength: 1, maxLength: 2 })
    const items = fc.array(item, { minLength: 2, maxLength: 3 })
    fc.assert(
      fc.property(items, fc.nat(4), text, (all, within, sentences) => {
        const near = all.map((one) => `[${one.map(exact).join(', ')}]`).join(', ')
        const keyword = `{ near: [${near}], within: ${within} }`
        expect(hitsOf(keyword, sentences)).toEqual(nearHits(sentences, all, within))
      }),
      { numRuns: 500 },
    )
  })
})
