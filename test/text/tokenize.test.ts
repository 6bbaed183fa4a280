import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { fold, foldKeepingAccents } from '../../src/text/fold.ts'
import { createLexicon, createTokens, gaps, tokenize } from '../../src/text/tokenize.ts'
import { plainWords } from './plain-words.ts'

interface Word {
  readonly written: string
  readonly form: string
  readonly accented: boolean
  readonly gap: number
}

function wordsOf(text: string, start = 0, end = text.length): readonly Word[] {
  const lexicon = createLexicon()
  const tokens = createTokens()
  tokenize(text, { start, end }, { tokens, lexicon })
  return Array.from({ length: tokens.count }, (_, at) => {
    const form = tokens.form[at] ?? -1
    return {
      written: text.slice(tokens.start[at], tokens.end[at]),
      form: lexicon.forms[form] ?? '',
      accented: lexicon.accented[form] === true,
      gap: tokens.gap[at] ?? -1,
    }
  })
}

const written = (text: string): readonly string[] => wordsOf(text).map((word) => word.written)
const forms = (text: string): readonly string[] => wordsOf(text).map((word) => word.form)

describe('a word', () => {
  test.each([
    ['Twee woorden.', ['Twee', 'woorden']],
    ["foto's en zo'n", ["foto's", 'en', "zo'n"]],
    ['foto’s en zo’n', ['foto’s', 'en', 'zo’n']],
    ["'s ochtends, 't huis", ["'s", 'ochtends', "'t", 'huis']],
    ['‘s ochtends', ['‘s', 'ochtends']],
    ["het A4'tje", ['het', "A4'tje"]],
    ['co-ouderschap', ['co-ouderschap']],
    ['ib-er, hbo-v', ['ib-er', 'hbo-v']],
    ['coördinator één crème', ['coördinator', 'één', 'crème']],
    ['voor- en nadelen', ['voor', 'en', 'nadelen']],
    ['rust--tijd, rust - tijd – zo', ['rust', 'tijd', 'rust', 'tijd', 'zo']],
    ['vrijstelling 5 onder a', ['vrijstelling', '5', 'onder', 'a']],
    ['o.a. rust', ['o', 'a', 'rust']],
    ['om 10:30 of 11.15', ['om', '10', '30', 'of', '11', '15']],
    ["'rust' en ‘tijd’ en “tempo”", ['rust', 'en', 'tijd', 'en', 'tempo']],
    ["de ouders' huis", ['de', 'ouders', 'huis']],
    ['ja/nee_misschien', ['ja', 'nee', 'misschien']],
    ['hoog\u00ADbegaafd', ['hoog\u00ADbegaafd']],
    ['thuis\u200Bzitter', ['thuis\u200Bzitter']],
    ['cafe\u0301 coo\u0308rdinator', ['cafe\u0301', 'coo\u0308rdinator']],
    ['fijn 😀 ❤️ ja', ['fijn', 'ja']],
    ['𝐫ust хорошо', ['𝐫ust', 'хорошо']],
    ['… – ! \u0301', []],
    ['', []],
  ])('%j', (text, words) => {
    expect(written(text)).toEqual(words)
  })

  test.each([
    ['Rust RUST rust', ['rust', 'rust', 'rust']],
    ['foto’s fotoʼs foto‘s', ["foto's", "foto's", "foto's"]],
    ['‘s ochtends ’s avonds', ["'s", 'ochtends', "'s", 'avonds']],
    ['één e\u0301e\u0301n', ['een', 'een']],
    ['crème', ['creme']],
    ['coördinator coo\u0308rdinator', ['coördinator', 'coördinator']],
    ['hoog\u00ADbegaafd thuis\u200Bzitter', ['hoogbegaafd', 'thuiszitter']],
    ['co‑ouderschap', ['co-ouderschap']],
  ])('%j is compared as', (text, words) => {
    expect(forms(text)).toEqual(words)
  })

  it('knows whether it bears a stress accent', () => {
    const accented = wordsOf('een één Eén coördinator').map((word) => word.accented)
    expect(accented).toEqual([false, true, true, false])
  })

  it('is looked for within the stretch only', () => {
    const text = 'INT: rust-uur'
    expect(wordsOf(text, 5, 9).map((word) => word.written)).toEqual(['rust'])
    expect(wordsOf(text, 5, 10).map((word) => word.written)).toEqual(['rust'])
  })

  it('may be one of very many', () => {
    expect(written('rust '.repeat(5000))).toHaveLength(5000)
  })
})

describe('between words stands', () => {
  const { none, clause, sentence } = gaps

  test.each([
    ['nothing', 'rust tijd', none],
    ['a line end', 'rust\ntijd', none],
    ['a quote', '“rust” tijd', none],
    ['a hyphen', 'rust - tijd', none],
    ['an abbreviation', 'o.a', none],
    ['the stop of an abbreviation', 'bijv. rust', none],
    ['that of one with stops in it', 'O.a. rust', none],
    ['that of an initial', 'A. Jansen', none],
    ['that of one that goes on', 'enz. en', none],
    ['a clock time', '12.30', none],
    ['a comma', 'rust, tijd', clause],
    ['a semicolon', 'rust; tijd', clause],
    ['a colon', 'rust: tijd', clause],
    ['a dash', 'rust – tijd', clause],
    ['brackets', 'rust (tijd', clause],
    ['a full stop', 'rust. Tijd', sentence],
    ['that of an abbreviation that may stand last', 'enz. Rust', sentence],
    ['that of a long one', 'o.a.o.a.o.a. rust', none],
    ['that of a single small letter', 'a. Rust', sentence],
    ['that of what only ends like one', 'schijnbijv. rust', sentence],
    ['a full stop after a quote', '“rust.” Tijd', sentence],
    ['a question mark', 'rust? Tijd', sentence],
    ['an ellipsis', 'rust… tijd', sentence],
    ['three full stops', 'rust... tijd', sentence],
    ['a comma and a full stop', 'rust, . tijd', sentence],
    ['a blank line', 'rust\n\ntijd', sentence],
    ['a line of blanks', 'rust\n \t\ntijd', sentence],
  ])('%s', (_, text, gap) => {
    expect(wordsOf(text)[1]?.gap).toBe(gap)
  })
})

describe('in any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'rust',
      'één',
      "foto's",
      '‘s',
      '’',
      "'",
      '-',
      '‑',
      '\u00AD',
      '\u200B',
      '\u0301',
    ),
    fc.constantFrom(
      ' ',
      '\n',
      '.',
      'bijv.',
      'o.a. ',
      'enz. ',
      ', ',
      '😀',
      '❤️',
      '𝐫',
      'A4',
      '5',
      '–',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  )
  const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''))

  it('a word is a stretch of it that folds to its form', () => {
    fc.assert(
      fc.property(text, (some) => {
        for (const { written: word, form, accented } of wordsOf(some)) {
          const usual = word.replace(/‘/gu, "'").replace(/‑/gu, '-')
          expect(form).toBe(fold(usual))
          expect(accented).toBe(foldKeepingAccents(usual) !== form)
          expect(word).toMatch(/^['‘’ʼ]?[\p{L}\p{N}]/u)
          expect(word).not.toMatch(/\s/u)
        }
      }),
    )
  })

  it('every letter and digit stands in one word, and the words follow each other', () => {
    fc.assert(
      fc.property(text, (some) => {
        const words = written(some)
        let rest = some
        for (const word of words) {
          const at = rest.indexOf(word)
          expect(rest.slice(0, at)).not.toMatch(/[\p{L}\p{N}]/u)
          rest = rest.slice(at + word.length)
        }
        expect(rest).not.toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })

  it('a stretch has the words that one regular expression finds in it', () => {
    const cut = fc.array(text, { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(cut, ([before = '', some = '', after = '']) => {
        const stretch = { start: before.length, end: before.length + some.length }
        const lexicon = createLexicon()
        const tokens = createTokens()
        for (const span of [stretch, { start: 0, end: stretch.end }]) {
          tokenize(before + some + after, span, { tokens, lexicon })
          const found = Array.from({ length: tokens.count }, (_, at) => ({
            start: tokens.start[at],
            end: tokens.end[at],
            gap: tokens.gap[at],
          }))
          expect(found).toEqual(
            plainWords(before + some + after, span).map(({ start, end, gap }) => ({
              start,
              end,
              gap: gaps[gap],
            })),
          )
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('a second reading with the same lexicon finds the same', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const lexicon = createLexicon()
        const tokens = createTokens()
        for (const some of [one, other, one]) {
          tokenize(some, { start: 0, end: some.length }, { tokens, lexicon })
          const found = Array.from({ length: tokens.count }, (_, at) => {
            return lexicon.forms[tokens.form[at] ?? -1]
          })
          expect(found).toEqual(forms(some))
        }
      }),
    )
  })
})
