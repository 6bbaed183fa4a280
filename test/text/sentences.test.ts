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
    ['Nou... dat dus. ja. dat klopt', ['Nou... dat dus.', 'ja.', 'dat klopt']],
    ['Ik weet het niet… Misschien wel.', ['Ik weet het niet…', 'Misschien wel.']],
    [
      '“Waarom?” vroeg ze. “Daarom!” (lacht) En weg.',
      ['“Waarom?” vroeg ze.', '“Daarom!” (lacht) En weg.'],
    ],
    ['Hij zei: “Ik ga.” En hij ging.', ['Hij zei: “Ik ga.”', 'En hij ging.']],
    [
      '(Dat was in groep 3.) Toen stopte het [even.] Klaar.',
      ['(Dat was in groep 3.)', 'Toen stopte het [even.]', 'Klaar.'],
    ],
    ['Lego, treinen, enz. Daar was hij goed in.', ['Lego, treinen, enz.', 'Daar was hij goed in.']],
    [
      'Lego, treinen enz. vond hij leuk, o.i.d. dan.',
      ['Lego, treinen enz. vond hij leuk, o.i.d. dan.'],
    ],
    ['Bel a.u.b. z.s.m. Dat hielp.', ['Bel a.u.b. z.s.m.', 'Dat hielp.']],
    [
      'Op 3 mei jl. en 4 juni a.s. om 12.30 uur. Ja.',
      ['Op 3 mei jl. en 4 juni a.s. om 12.30 uur.', 'Ja.'],
    ],
    [
      'Dhr. J.P. de Vries, drs. en ing., werkt bij St. Jozef.',
      ['Dhr. J.P. de Vries, drs. en ing., werkt bij St. Jozef.'],
    ],
    [
      'M.b.t. art. 5, nr. 3, p. 12 en aug. 2021 incl. ca. 1.000 uur, evt. meer.',
      ['M.b.t. art. 5, nr. 3, p. 12 en aug. 2021 incl. ca. 1.000 uur, evt. meer.'],
    ],
    [
      'Dat was Jan. Of Max. Hij zei niets over art. Echt.',
      ['Dat was Jan.', 'Of Max.', 'Hij zei niets over art.', 'Echt.'],
    ],
    ['1. De school.\n2. Het gezin.', ['1. De school.', '2. Het gezin.']],
    ['Hoeveel? 3. En jij?', ['Hoeveel?', '3.', 'En jij?']],
    ['Thuis enz.\n\nen verder', ['Thuis enz.', 'en verder']],
    [
      'i.v.m. de g.g.z. en prof. dr. De Boer t/m mei',
      ['i.v.m. de g.g.z. en prof. dr. De Boer t/m mei'],
    ],
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

test('a sentence of nothing but abbreviations is one, however many there are', () => {
  const text = `${'dhr. '.repeat(20_000)}Jansen. Ja.`
  expect(sentences(text, { start: 0, end: text.length })).toEqual([
    { start: 0, end: text.length - 4 },
    { start: text.length - 3, end: text.length },
  ])
})
