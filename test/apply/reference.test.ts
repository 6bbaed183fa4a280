import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keywordCoder } from '../../src/apply/keywords.ts'
import { codebookOf, transcriptOf } from './coding.ts'
import { drawn } from './random-coding.ts'
import { referenceCodings } from './reference.ts'

it('one pass over a text finds what trying every keyword at every place finds', () => {
  fc.assert(
    fc.property(drawn, fc.boolean(), ({ yaml, text }, interviewer) => {
      const codebook = codebookOf(yaml)
      const transcript = transcriptOf(text)
      const { codings } = keywordCoder(codebook, { interviewer })(transcript)
      expect(codings).toEqual(referenceCodings(codebook, transcript, interviewer))
    }),
    { numRuns: 800 },
  )
})

it('whatever stands before it, the same words are cut out of the text', () => {
  const before = fc.string({ unit: 'grapheme', maxLength: 8 })
  const letters = fc.constantFrom('e\u0301e\u0301n ', '😀', '𝐫ust', '\u00AD', '\u200B', '‘', '')
  fc.assert(
    fc.property(drawn, before, letters, ({ yaml, text }, some, more) => {
      const coder = keywordCoder(codebookOf(yaml), { interviewer: false })
      const noted = (padded: string): readonly string[] =>
        coder(transcriptOf(padded)).codings.map(
          ({ code, span }) => `${code}: ${padded.slice(span.start, span.end)}`,
        )
      // It is said of nobody, so it is in no turn.
      const remark = `opmerking: ${JSON.stringify(some + more)}`
      expect(noted(text.replace('---\n', () => `---\n${remark}\n`))).toEqual(noted(text))
    }),
    { numRuns: 300 },
  )
})
