import { expect, test } from 'vitest'
import { codesFinding, keywordPlaces } from '../../src/apply/known-words.ts'
import type { Corpus } from '../../src/model/corpus.ts'
import { subtree } from '../../src/tabulate/category.ts'
import {
  type Suggestion,
  type SuggestionOptions,
  type Suggestions,
  suggestions,
} from '../../src/tabulate/suggestions.ts'
import { suggestionTable } from '../../src/tabulate/suggestion-table.ts'
import { lines, smallCorpus, transcript } from '../small-corpus.ts'

const codebook = `
codes:
  ouders:
    applies_to: { groep: ouders }
    rust: { keywords: [rust, eigen tempo], exclude: [rust roest] }
    tijd: { keywords: [wachten] }
    kijk: { applies_to: { role: ouder }, keywords: [zien] }
`

const front = (id: string, groep = 'ouders'): string =>
  `id: ${id}\ngroep: ${groep}\nspeakers: { INT: interviewer, OUDER: ouder, TOLK: tolk }`

// Tagged rust: K-1: 1 and 2, K-2: 1 and K-3: 1, of 6, 5, 5 and 5 words.
const texts = [
  transcript(front('K-1'), [
    'INT: De tuin en de tuin en de tuin, wachten?',
    'OUDER: Rust, en wij luisterden in tuinen. [[ouders/rust]]',
    'OUDER: De tuin, paard, eigen tempo. [[ouders/rust]]',
    'OUDER: Auto hier, auto daar, thee en thee.',
    'TOLK: Auto, thee, en nog meer auto.',
  ]),
  transcript(front('K-2'), [
    'OUDER: Wij wachtten in de tuin. [[ouders/rust]]',
    'OUDER: Een tempo, en thee, rust roest.',
    'OUDER: Wij zien thee en een auto hier. [[ouders/kijk]]',
  ]),
  transcript(front('K-3'), ['OUDER: Zij luistert wel, hij luisterde. [[ouders/rust]]']),
  transcript(front('K-4', 'kinderen'), ['OUDER: Thee, thee, auto, auto en tuin.']),
]

const corpus = smallCorpus(codebook, texts)

function suggested(code: string, options: Partial<SuggestionOptions> = {}): Suggestions {
  return of(corpus, code, options)
}

function of(some: Corpus, code: string, options: Partial<SuggestionOptions> = {}): Suggestions {
  const codes = subtree(some.codebook.codes, code)
  return suggestions(
    some,
    { key: code, label: code, codes },
    {
      statistic: 'g2',
      interviews: 2,
      functionWords: false,
      found: keywordPlaces(some.codebook, codes),
      codesFinding: (words) => codesFinding(some.codebook, words),
      ...options,
    },
  )
}

const words = (found: readonly Suggestion[]): readonly string[] => found.map(({ word }) => word)

test('it rests on the turns that a person tagged and the others that could have had the code', () => {
  // Not the interviewer's turn, and nothing of K-4, to which the code does not apply.
  expect(suggested('ouders/rust').basis).toEqual({
    tagged: { interviews: 3, turns: 4, count: 21 }, // 6 + 5 + 5 + 5 words
    other: { interviews: 2, turns: 4, count: 26 }, // 7 + 6 + 6 + 7
    taggedIn: ['K-1', 'K-2', 'K-3'],
  })
  // Limited to a role, so that the interpreter's turn could not have had it.
  expect(suggested('ouders/kijk').basis.other).toEqual({ interviews: 3, turns: 6, count: 34 })
})

test('words that stand out in the tagged turns, all their forms together', () => {
  const { over } = suggested('ouders/rust')
  // Both are 3 times in 21 words and nowhere else; tuin is in more turns.
  expect(words(over)).toEqual(['tuin', 'luisteren'])
  const forms = ['luisterde', 'luisterden', 'luistert']
  expect(over[1]).toMatchObject({
    forms,
    tagged: { interviews: 2, turns: 2, count: 3, forms },
    other: { interviews: 0, turns: 0, count: 0, forms: [] },
    expected: (21 * 3) / 47,
    keywordOf: [],
  })
  // 2 × (3 ln 3/1.3404 + 18 ln 18/19.6596 + 26 ln 26/24.3404)
  //   = 2 × (2.41691 − 1.58751 + 1.71490), worked out by hand
  expect(over[1]?.score).toBeCloseTo(5.0886, 3)
})

test('words that are avoided have a score below 0 and are told apart', () => {
  const { over, under } = suggested('ouders/rust')
  // Both 5 times in the 26 words of the others: equal, so by the alphabet.
  expect(words(under)).toEqual(['auto', 'thee'])
  for (const { score } of over) expect(score).toBeGreaterThan(0)
  // 2 × (21 ln 21/18.766 + 5 ln 5/2.766 + 21 ln 21/23.234), worked out by hand
  for (const { score } of under) expect(score).toBeCloseTo(-6.399, 2)
})

test('a word of one transcript alone is never suggested, and more can be asked for', () => {
  // Paard is in K-1 alone.
  expect(words(suggested('ouders/rust').over)).not.toContain('paard')
  expect(words(suggested('ouders/rust', { interviews: 3 }).over)).toEqual([])
  expect(words(suggested('ouders/rust', { interviews: 3 }).under)).toEqual([])
})

test('the same by chi-squared', () => {
  const [tuin] = suggested('ouders/rust', { statistic: 'chi2' }).over
  // 47 × (3 × 26 − 18 × 0)² / (21 × 26 × 3 × 44)
  expect(tuin?.score).toBeCloseTo((47 * 78 ** 2) / (21 * 26 * 3 * 44), 9)
})

test('what the keywords of the code find is left out in every form, alone or inside a phrase', () => {
  const tagged = smallCorpus(codebook, [
    transcript(front('K-1'), [
      'OUDER: Rust, rust, rusten, eigen tempo, eigen tempo. [[ouders/rust]]',
    ]),
    transcript(front('K-2'), ['OUDER: Rust roest, rust, eigen tempo, tempo. [[ouders/rust]]']),
    transcript(front('K-3'), ['OUDER: Hond en kat en kip en koe en vis en paard.']),
  ])
  // Tempo by itself is in one transcript; what stands in “eigen tempo” is found. Rust is no word to suggest, excluded or not.
  expect(words(of(tagged, 'ouders/rust').over)).toEqual([])
  // For another code with the same tags they would be news.
  const other = smallCorpus(codebook.replace('tijd:', 'tijd2:'), [
    transcript(front('K-1'), ['OUDER: Rust, rust, rust. [[ouders/tijd2]]']),
    transcript(front('K-2'), ['OUDER: Rust, rust, rust. [[ouders/tijd2]]']),
    transcript(front('K-3'), ['OUDER: Hond en kat en kip en koe en vis en paard.']),
  ])
  expect(of(other, 'ouders/tijd2').over.map(({ word, keywordOf }) => [word, keywordOf])).toEqual([
    ['rust', ['ouders/rust']],
  ])
})

test('words of the grammar only where they are asked for, numbers never', () => {
  const texts = ['K-1', 'K-2'].map((id) =>
    transcript(front(id), [
      'OUDER: Niet niet 12 12 niet niet. [[ouders/rust]]',
      'OUDER: Ja ja ja ja ja ja.',
    ]),
  )
  const some = smallCorpus(codebook, texts)
  expect(words(of(some, 'ouders/rust').over)).toEqual([])
  expect(words(of(some, 'ouders/rust', { functionWords: true }).over)).toEqual(['niet'])
})

test('a branch stands for all codes under it', () => {
  const { basis } = suggested('ouders')
  expect(basis.tagged).toEqual({ interviews: 3, turns: 5, count: 28 })
  // What tijd and kijk find is left out too.
  expect(words(suggested('ouders', { interviews: 1 }).over)).not.toContain('wachten')
})

test('a keyword is no tag: without tags there is nothing to suggest', () => {
  const found = suggested('ouders/tijd')
  expect(found.basis.tagged).toEqual({ interviews: 0, turns: 0, count: 0 })
  expect([found.over, found.under]).toEqual([[], []])
})

test('the order of the transcripts does not matter', () => {
  const turned = { ...corpus, transcripts: corpus.transcripts.toReversed() }
  const { over, under } = of(turned, 'ouders')
  expect({ over, under }).toEqual({
    over: suggested('ouders').over,
    under: suggested('ouders').under,
  })
})

test('as a table: a word a row, with its forms, where it is, what was expected and how sure that is', () => {
  const { over, ...rest } = suggested('ouders/rust')
  const caption = { nl: 'Woorden', en: 'Words' }
  const table = suggestionTable(caption, { ...rest, words: over }, { statistic: 'g2', most: 20 })
  // transcripts of 3, turns of 4, times, expected, G²; elsewhere: times, transcripts; per 1000 words here and there
  expect(lines(table)).toEqual([
    'tuin | tuinen | 2 | 3 | 3 | 4 | 3 | 1.34 | 5.089 | 0 | 0 | 142.857 | 0 | ',
    'luisteren | luisterde, luisterden, luistert | 2 | 3 | 2 | 4 | 3 | 1.34 | 5.089 | 0 | 0 | 142.857 | 0 | ',
  ])
  expect(table.notes).toEqual([])
  const cut = suggestionTable(caption, { ...rest, words: over }, { statistic: 'chi2', most: 1 })
  expect(lines(cut)).toHaveLength(1)
  expect(cut.columns.map(({ label }) => label)).toContain('χ²')
  expect(cut.notes).toEqual([
    { nl: 'Het sterkste woord; er zijn er 2.', en: 'The strongest word; there are 2.' },
  ])
})
