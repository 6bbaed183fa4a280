import { describe, expect, it, test } from 'vitest'
import { codebookOf, found, keywordBook } from './coding.ts'

const filler = (count: number): string => 'zo '.repeat(count)

describe('words near each other', () => {
  const near = keywordBook('{ near: [druk, school], within: 3 }')

  test.each([
    ['Het was druk op school.', ['druk op school']],
    ['Op school was het druk.', ['school was het druk']],
    ['Schooldruk, druk school.', ['druk school']],
    [`De school ${filler(3)}druk.`, [`school ${filler(3)}druk`]],
    [`De school ${filler(4)}druk.`, []],
    ['Het was druk. School dus. Drukte.', ['druk. School']],
    ['Alleen school.', []],
    ['Alleen druk.', []],
    // Each “druk” takes the school that is closest to it.
    ['Druk school, zo zo zo zo zo, school zo druk.', ['Druk school', 'school zo druk']],
    // The second would overlap the first.
    ['Druk school druk.', ['Druk school']],
  ])('%s', (said, words) => {
    expect(found(near, said)).toEqual(words)
  })

  it('stand in one turn', () => {
    expect(found(near, 'Het was druk.\nINT: Ja.\nMOEDER: School ook.')).toEqual([])
  })

  it('may have five words between them where nothing is said of it', () => {
    const usual = keywordBook('{ near: [druk, school] }')
    expect(found(usual, `Druk ${filler(5)}school.`)).toHaveLength(1)
    expect(found(usual, `Druk ${filler(6)}school.`)).toEqual([])
  })

  it('may have none between them', () => {
    const next = keywordBook('{ near: [druk, school], within: 0 }')
    expect(found(next, 'School druk, druk en school.')).toEqual(['School druk'])
  })

  it('may be three, in any order; only words of none of them count', () => {
    const three = keywordBook('{ near: [druk, school, moeder], within: 2 }')
    expect(found(three, 'Moeder zag druk op school.')).toEqual(['Moeder zag druk op school'])
    expect(found(three, 'School zo moeder zo druk.')).toEqual(['School zo moeder zo druk'])
    expect(found(three, 'School zo moeder zo zo druk.')).toEqual([])
    expect(found(three, 'School zo druk.')).toEqual([])
  })

  it('may be phrases, and alternatives of them', () => {
    const book = keywordBook('{ near: [[druk, te veel], [school, =klas]], within: 2 }')
    expect(found(book, 'Te veel in de klas, de klassen te veel, te zeer veel klas.')).toEqual([
      'Te veel in de klas',
    ])
  })

  it('are each another word', () => {
    const twice = keywordBook('{ near: [rust, rust], within: 3 }')
    expect(found(twice, 'Rust.')).toEqual([])
    expect(found(twice, 'Rust en rust.')).toEqual(['Rust en rust'])
    const within = keywordBook('{ near: [eigen tempo, tempo], within: 3 }')
    expect(found(within, 'Eigen tempo.')).toEqual([])
    expect(found(within, 'Eigen tempo, ander tempo.')).toEqual(['Eigen tempo, ander tempo'])
  })

  it('are found soon in a long turn', () => {
    const three = keywordBook('{ near: [druk, school, moeder] }')
    const started = performance.now()
    expect(found(three, 'Druk zo school moeder zo zo. '.repeat(12_000))).toHaveLength(12_000)
    expect(performance.now() - started).toBeLessThan(4000)
  })

  it('may be found by keywords of other codes too', () => {
    const book = codebookOf(
      'codes:\n  a: { keywords: [{ near: [druk, school] }] }\n  b: { keywords: [school, druk] }',
    )
    expect(found(book, 'Druk op school.')).toEqual(['Druk', 'Druk op school', 'school'])
  })
})

describe('an exclusion', () => {
  const book = codebookOf(
    [
      'codes:',
      '  c:',
      '    keywords:',
      '      - gemak',
      '      - { word: rust, exclude: [rust zacht, tot rust komen] }',
      '    exclude: [op je gemak, rust roest]',
    ].join('\n'),
  )

  test.each([
    ['Het gemak dient.', ['gemak']],
    ['Doe het op je gemak.', []],
    ['Op je gemak, dat gemak.', ['gemak']],
    ['Op je. Gemak.', ['Gemak']],
    ['Rust zacht, maar rust zachter.', []],
    ['Hij kan tot rust komen, tot rust.', ['rust']],
    ['Rust roest, rust.', ['rust']],
  ])('%s', (said, words) => {
    expect(found(book, said)).toEqual(words)
  })

  it('of a keyword holds for that keyword only', () => {
    const two = keywordBook('{ word: rust, exclude: [rust zacht] }', '=rust')
    expect(found(two, 'Rust zacht.')).toEqual(['Rust'])
  })

  it('takes a longer hit out only when it is wholly inside', () => {
    const phrase = codebookOf('codes: { c: { keywords: [eigen tempo], exclude: [tempo doeloe] } }')
    expect(found(phrase, 'Mijn eigen tempo doeloe.')).toEqual(['eigen tempo'])
  })
})
