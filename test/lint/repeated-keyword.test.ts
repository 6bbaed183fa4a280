import { describe, expect, it, test } from 'vitest'
import { repeatedKeyword } from '../../src/lint/rules/repeated-keyword.ts'
import { marked } from '../read/findings.ts'
import { foundBy, mendedBy, relatedTexts } from './one-rule.ts'

function code(keywords: string): string {
  return `codes:\n  rust:\n    label: Rust\n    keywords:${keywords}\n    manual: true\n`
}

describe('what is the same', () => {
  it('is a keyword in quotes, with more blanks or with letters put together otherwise', () => {
    const found = foundBy(
      repeatedKeyword,
      code(' [eigen tempo, "eigen  tempo ", e\u0301e\u0301n, één]'.normalize('NFD')),
    )
    expect(marked(found)).toHaveLength(2)
  })

  it('is a word in braces without more, which is left to people: it may say that an overlap is meant', () => {
    const text = code(' [rust, { word: rust, overlap: true }, { word: rust, pos: noun }]')
    expect(marked(foundBy(repeatedKeyword, text))).toEqual(['4:22 { word: rust, overlap: true }'])
    expect(mendedBy(repeatedKeyword, text)).toBe(text)
  })

  it('points to the first', () => {
    const found = foundBy(repeatedKeyword, code(' [rust, kalm, "rust"]'))
    expect(marked(found)).toEqual(['4:28 "rust"'])
    expect(relatedTexts(found)).toEqual([['rust']])
  })

  it('is not a keyword with a sign, nor one in another code', () => {
    expect(foundBy(repeatedKeyword, code(' [rust, =rust, rust*]'))).toEqual([])
    const two = 'codes:\n  a:\n    keywords: [rust]\n  b:\n    keywords: [rust]\n'
    expect(foundBy(repeatedKeyword, two)).toEqual([])
  })
})

describe('taking the second out', () => {
  it('is left to people where a comment above may be about it', () => {
    const text = code('\n      - rust\n      # uit het tweede gesprek\n      - rust\n      - zon')
    expect(foundBy(repeatedKeyword, text)).toHaveLength(1)
    expect(mendedBy(repeatedKeyword, text)).toBe(text)
  })

  test.each([
    ['its line', '\n      - rust\n      - kalm\n      - rust', '\n      - rust\n      - kalm'],
    ['each that is too many', ' [rust, rust, kalm, rust]', ' [rust, kalm]'],
    ['it with the comma before it', ' [rust,\n      kalm,\n      rust]', ' [rust,\n      kalm]'],
    [
      'all its lines',
      '\n      - { near: [a, b] }\n      - { near: [a,\n          b] }\n      - kalm',
      '\n      - { near: [a, b] }\n      - kalm',
    ],
  ])('removes %s', (_, wrong, right) => {
    expect(mendedBy(repeatedKeyword, code(wrong))).toBe(code(right))
  })

  it('removes the last line of a file that has no line end', () => {
    const text = 'codes:\n  rust:\n    keywords:\n      - rust\n      - rust'
    expect(mendedBy(repeatedKeyword, text)).toBe('codes:\n  rust:\n    keywords:\n      - rust\n')
  })

  test.each([
    ['behind it', '\n      - rust\n      - rust # thuis'],
    ['between the two', ' [rust, # thuis\n      rust]'],
    ['behind it in brackets', ' [rust,\n      rust # thuis\n      ]'],
  ])('is left to people where a comment stands %s', (_, keywords) => {
    const found = foundBy(repeatedKeyword, code(keywords))
    expect(found).toHaveLength(1)
    expect(found[0]).not.toHaveProperty('edits')
  })
})
