import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { sentences } from '../../src/text/sentences.ts'

function cut(text: string, start = 0, end = text.length): readonly string[] {
  return sentences(text, { start, end }).map((span) => text.slice(span.start, span.end))
}

describe('sentences', () => {
  test.each([
    ['Er was rust. Ook tijd.', ['Er was rust.', 'Ook tijd.']],
    ['Was er rust? Ja! Echt…  Nou', ['Was er rust?', 'Ja!', 'Echt…', 'Nou']],
    ['Ze zei: “Rust.” Toen niets.', ['Ze zei: “Rust.”', 'Toen niets.']],
    ['Een vrijstelling 5 onder a. Dat was het.', ['Een vrijstelling 5 onder a.', 'Dat was het.']],
    ['Er was o.a. rust, bijv. thuis. Zo.', ['Er was o.a. rust, bijv. thuis.', 'Zo.']],
    ['Mevr. A. Jansen belde dhr. B. de Wit.', ['Mevr. A. Jansen belde dhr. B. de Wit.']],
    ['Thee enz. Daarna rust, spel e.d. en zo.', ['Thee enz.', 'Daarna rust, spel e.d. en zo.']],
    ['Om 10.30 uur kwam rust.nl voorbij.', ['Om 10.30 uur kwam rust.nl voorbij.']],
    ['Nou... dat dus.', ['Nou...', 'dat dus.']],
    ['Zonder punt\n\nEn nog een\n \t\nDrie', ['Zonder punt', 'En nog een', 'Drie']],
    ['Eén\nzin.', ['Eén\nzin.']],
    ['. . .', ['.', '.', '.']],
    [' \n\n ', []],
    ['', []],
  ])('%j', (text, found) => {
    expect(cut(text)).toEqual(found)
  })

  it('are those of the stretch', () => {
    expect(cut('INT: Ja. Nee. MOEDER', 5, 13)).toEqual(['Ja.', 'Nee.'])
  })

  it('hold every character but the blanks between them, in order', () => {
    const piece = fc.constantFrom(
      'rust',
      'a',
      'O',
      '.',
      '. ',
      '? ',
      '…',
      ' ',
      '\n\n',
      '\n',
      '”',
      'o.a.',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(3), (pieces, start) => {
        const text = `abc${pieces.join('')}`
        let reached = start
        for (const span of sentences(text, { start, end: text.length })) {
          expect(text.slice(reached, span.start).trim()).toBe('')
          expect(span.end).toBeGreaterThan(span.start)
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim())
          reached = span.end
        }
        expect(text.slice(reached).trim()).toBe('')
      }),
    )
  })
})
