import { describe, expect, it, test } from 'vitest'
import { suspiciousCharacters } from '../../src/lint/rules/suspicious-characters.ts'
import { untrimmedText } from '../../src/lint/rules/untrimmed-text.ts'
import { lines } from '../read/findings.ts'
import { foundBy, mendedBy } from './one-rule.ts'

function code(label: string, keywords = '[rust]'): string {
  return `codes:\n  rust:\n    label: ${label}\n    keywords: ${keywords}\n`
}

describe('suspicious-characters', () => {
  test.each([
    ['a soft hyphen', '\u00AD', 'U+00AD'],
    ['a zero-width space', '\u200B', 'U+200B'],
    ['a sign for the direction of writing', '\u202E', 'U+202E'],
  ])('names %s and takes it out', (name, character, point) => {
    const text = code(`slaap${character}probleem`)
    expect(lines(foundBy(suspiciousCharacters, text))).toEqual([
      `3:17 warning there is something here that nobody sees: ${name} (${point}); remove this character`,
    ])
    expect(mendedBy(suspiciousCharacters, text)).toBe(code('slaapprobleem'))
  })

  it('finds it in an id, which the reader cannot even take for one', () => {
    expect(mendedBy(suspiciousCharacters, code('Rust').replace('rust:', 'ru\u200Bst:'))).toBe(
      code('Rust'),
    )
  })

  it('makes a no-break space of a keyword a plain one, and lets it be in a definition', () => {
    const definition = '    definition: 5\u00A0onder\u00A0a\n'
    const text = code('Rust', '["eigen\u00A0tempo"]') + definition
    expect(mendedBy(suspiciousCharacters, text)).toBe(code('Rust', '["eigen tempo"]') + definition)
  })

  it('leaves a control character to people: it may be what is left of a quote', () => {
    const [found] = foundBy(suspiciousCharacters, code('foto\u0092s'))
    expect(found?.message.en).toContain('a control character (U+0092)')
    expect(found).not.toHaveProperty('edits')
  })

  it('finds a letter of another script in a word, and has no way to mend it', () => {
    const text = code('R\u0443st', '[st\u0456lte, \u03BFuder]')
    expect(foundBy(suspiciousCharacters, text).map(({ message }) => message.en)).toEqual([
      '“Rуst” has a letter of another script: “у” (U+0443)',
      '“stіlte” has a letter of another script: “і” (U+0456)',
      '“οuder” has a letter of another script: “ο” (U+03BF)',
    ])
    expect(mendedBy(suspiciousCharacters, text)).toBe(text)
  })

  test.each([
    ['accents, the trema and ĳ', 'één geïnterviewde façade ĳs'],
    ['letters that were put together otherwise', 'ge\u0308i\u0308nd'],
    ['a word in another script', 'мама'],
    ['a Greek letter beside a word', 'β-blokker'],
    [
      'pictures, and what joins them',
      '"👩\u200D👧\u200D👦 🏳️\u200D🌈 👍🏽 🏴\u{E0067}\u{E0062}\u{E007F}"',
    ],
    ['a comment', 'Rust # met een zacht\u00AD streepje'],
    ['quotes, dashes and signs', '"‘rust’ – “tijd” … € 5 µg 2²"'],
  ])('lets %s be', (_, label) => {
    expect(foundBy(suspiciousCharacters, code(label))).toEqual([])
  })

  it('knows # in quotes for a letter', () => {
    expect(foundBy(suspiciousCharacters, code('"nr #1 ru\u200Bst"'))).toHaveLength(1)
  })
})

describe('untrimmed-text', () => {
  it('takes blanks out of all texts in quotes', () => {
    const text = `codebook: ' thuis'
codes:
  rust:
    label: " Rust in huis "
    definition: 'De spanning is weg. '
    examples: ["Er is rust. ", ' Er is  rust.']
    keywords: ["rust ", '=kalm']
threads:
  tijd: { label: " Tijd", codes: ["rust "] }
`
    const mended = mendedBy(untrimmedText, text)
    expect(mended).toBe(`codebook: 'thuis'
codes:
  rust:
    label: "Rust in huis"
    definition: 'De spanning is weg.'
    examples: ["Er is rust.", 'Er is  rust.']
    keywords: ["rust", '=kalm']
threads:
  tijd: { label: "Tijd", codes: ["rust"] }
`)
    expect(foundBy(untrimmedText, text)).toHaveLength(8)
    expect(foundBy(untrimmedText, mended)).toEqual([])
  })

  test.each([
    ['a text without quotes', 'Rust   '],
    ['a text in a block', '>-\n      Rust in huis'],
    ['blanks between words', '"Rust  in huis"'],
    ['a text of blanks alone, which is none', '"  "'],
    ['a blank that a backslash makes another', '"Rust\\ "'],
  ])('lets %s be', (_, label) => {
    expect(foundBy(untrimmedText, code(label))).toEqual([])
  })
})
