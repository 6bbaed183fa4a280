import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keywordCoder } from '../../src/apply/keywords.ts'
import { code, codebookOf, found, keywordBook, transcriptOf } from './coding.ts'

/** Every coding as `turn code keyword: words`. */
function rows(yaml: string, text: string, interviewer = false): readonly string[] {
  return code(codebookOf(yaml), text, interviewer).codings.map(({ turn, code: id, by, span }) => {
    const keyword = by.kind === 'keyword' ? by.keyword : ''
    return `${turn} ${id} ${keyword}: ${text.slice(span.start, span.end)}`
  })
}

describe('a coding', () => {
  it('says what was found, where and by what', () => {
    const { codings } = code(keywordBook('rust'), 'INT: Hoi.\n\nMOEDER: Geen rust.\n')
    expect(codings).toEqual([
      {
        transcript: 't',
        turn: 1,
        code: 'c',
        // “INT: Hoi.” and two line ends are 11 characters, “MOEDER: Geen ” is 13.
        span: { start: 24, end: 28 },
        by: { kind: 'keyword', keyword: 'rust' },
        negated: true,
        echo: false,
      },
    ])
  })

  it('stands in the order of the text, and at one place in that of the codebook', () => {
    const yaml =
      'codes:\n  b: { keywords: [tijd, rust en tijd, rust] }\n  a: { keywords: [rust] }\n'
    expect(rows(yaml, 'M: Tijd, rust en tijd.\nM: Rust.')).toEqual([
      '0 b tijd: Tijd',
      '0 b rust: rust',
      '0 a rust: rust',
      '0 b rust en tijd: rust en tijd',
      '0 b tijd: tijd',
      '1 b rust: Rust',
      '1 a rust: Rust',
    ])
  })

  it('may be of a branch', () => {
    expect(
      rows('codes: { a: { keywords: [rust], b: { keywords: [tijd] } } }', 'M: Rust, tijd.'),
    ).toEqual(['0 a rust: Rust', '0 a/b tijd: tijd'])
  })

  it('may be of codes that JavaScript has names of itself', () => {
    const yaml = 'codes: { constructor: { keywords: [constructor, toString] } }'
    expect(rows(yaml, 'M: De constructor, toString, hasOwnProperty, __proto__.')).toEqual([
      '0 constructor constructor: constructor',
      '0 constructor toString: toString',
    ])
  })

  it('is never of words in a tag, a label or a heading', () => {
    const text = 'Rust: [[rust]] Tijd. [[rust]]\nRust: Niets.\n'
    expect(rows('codes: { rust: { keywords: [rust] } }', text)).toEqual([])
  })
})

describe('the words of a turn are counted', () => {
  it('tags left out, and those of the interviewer where they do not count', () => {
    const text = "INT: Hoe gaat 't?\nMOEDER: Foto's van 5 onder a. [[c]] 😀 ❤️\nKIND:\n"
    expect([...code(keywordBook('rust'), text).words]).toEqual([0, 5, 0])
  })
})

describe('the interviewer', () => {
  const text = 'INT: Was er rust?\nMOEDER: Ja, rust.'
  const yaml = 'codes: { c: { keywords: [rust] } }'

  it('is not coded', () => {
    expect(rows(yaml, text)).toEqual(['1 c rust: rust'])
  })

  it('is coded when asked for', () => {
    expect(rows(yaml, text, true)).toEqual(['0 c rust: rust', '1 c rust: rust'])
  })

  it('is who the front matter says', () => {
    const front = '---\nspeakers: { INT: ouder, MOEDER: Interviewer }\n---\n'
    expect(rows(yaml, front + text)).toEqual(['0 c rust: rust'])
  })
})

describe('a code that is limited', () => {
  const yaml = [
    'codes:',
    '  ouders:',
    '    applies_to: { soort: [interview, gesprek] }',
    '    rust: { keywords: [rust] }',
    '    zelf: { applies_to: { rol: Ouder }, keywords: [rust] }',
    '  netwerken:',
    '    applies_to: { soort: werkatelier }',
    '    rust: { keywords: [rust] }',
    '  vrij: { keywords: [rust] }',
  ].join('\n')
  const said = 'MOEDER: Rust.\nKIND: Rust.\nSANNE: Rust.'

  it('is given in the transcripts and to the roles that it is for', () => {
    expect(rows(yaml, `---\nsoort: gesprek\n---\n${said}`)).toEqual([
      '0 ouders/rust rust: Rust',
      '0 ouders/zelf rust: Rust',
      '0 vrij rust: Rust',
      '1 ouders/rust rust: Rust',
      '1 vrij rust: Rust',
      '2 ouders/rust rust: Rust',
      '2 vrij rust: Rust',
    ])
    expect(rows(yaml, `---\nsoort: werkatelier\n---\n${said}`)).toEqual([
      '0 netwerken/rust rust: Rust',
      '0 vrij rust: Rust',
      '1 netwerken/rust rust: Rust',
      '1 vrij rust: Rust',
      '2 netwerken/rust rust: Rust',
      '2 vrij rust: Rust',
    ])
  })

  it('is not given where the attribute is absent', () => {
    expect(rows(yaml, 'MOEDER: Rust.')).toEqual(['0 vrij rust: Rust'])
  })
})

describe('one coder over many transcripts', () => {
  const words = ['rust', 'rusten', 'één', 'een', 'tijd', 'niet', 'geen,', 'op', 'belde', 'eigen', 'tempo.', '😀'] // prettier-ignore
  const said = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((all) => all.join(' '))
  const book = keywordBook('rust', '=tijd', 'eigen tempo', 'één', '{ separable: opbellen }', '{ near: [tijd, rust] }') // prettier-ignore

  it('finds in each what it finds in it alone', () => {
    const coder = keywordCoder(book, { interviewer: false })
    fc.assert(
      fc.property(said, (some) => {
        const text = `M: ${some}\nINT: ${some}\nKIND: ${some}`
        expect(coder(transcriptOf(text))).toEqual(code(book, text))
      }),
    )
  })

  it('gives offsets by which the words are found back', () => {
    const first = /^(?:rust|tijd|eigen|één|op|belde)/u
    fc.assert(
      fc.property(said, (some) => {
        const text = `INT: ${some}\nM: ${some}`
        const { codings } = code(book, text)
        for (const { span } of codings) {
          const hit = text.slice(span.start, span.end)
          expect(hit).toMatch(first)
          expect(hit).toBe(hit.trim())
          expect(text.slice(span.start - 1, span.start)).toMatch(/\s/u)
          expect(text.slice(span.end, span.end + 1)).toMatch(/^[\s,.]?$/u)
        }
      }),
    )
  })

  it('finds nothing where there is nothing', () => {
    expect(found(book, '')).toEqual([])
    expect(found(book, '😀 …')).toEqual([])
  })
})
