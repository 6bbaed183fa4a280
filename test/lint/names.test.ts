import { describe, expect, it, test } from 'vitest'
import { confusableId } from '../../src/lint/rules/confusable-id.ts'
import { duplicateLabel } from '../../src/lint/rules/duplicate-label.ts'
import { marked } from '../read/findings.ts'
import { foundBy, relatedTexts } from './one-rule.ts'

describe('confusable-id', () => {
  const two = (one: string, other: string): string =>
    `codes:\n  ${one}:\n    label: Een\n    manual: true\n  ${other}:\n    label: Twee\n    manual: true\n`

  test.each([
    ['Rust', 'rust'],
    ['één-op-één', 'een-op-een'],
    ['op-maat', 'op_maat'],
    ['op-maat', 'opmaat'],
    ['ﬁets', 'fiets'],
    ['klas-3', 'klas3'],
  ])('takes %s and %s for each other', (one, other) => {
    const found = foundBy(confusableId, two(one, other))
    expect(marked(found)).toEqual([`5:3 ${other}`])
    expect(relatedTexts(found)).toEqual([[one]])
  })

  test.each([
    ['rust', 'rusten'],
    ['v1.1', 'v11'],
    ['eigen-tempo', 'ander-tempo'],
  ])('lets %s and %s be', (one, other) => {
    expect(foundBy(confusableId, two(one, other))).toEqual([])
  })

  it('lets the same name stand under two branches, and says nothing of what is under names that are alike', () => {
    const under = (group: string): string => `  ${group}:\n    rust: { manual: true }\n`
    expect(foundBy(confusableId, `codes:\n${under('ouders')}${under('kinderen')}`)).toEqual([])
    expect(foundBy(confusableId, `codes:\n${under('ouders')}${under('Ouders')}`)).toHaveLength(1)
  })

  it('compares threads with threads, and not with codes', () => {
    const threads = 'threads:\n  Rust: { codes: [rust] }\n  rust: { codes: [rust] }\n'
    const found = foundBy(confusableId, `codes:\n  rust: { manual: true }\n${threads}`)
    expect(marked(found)).toEqual(['5:3 rust'])
  })
})

describe('duplicate-label', () => {
  it('compares labels without regard to capitals and blanks', () => {
    const found = foundBy(
      duplicateLabel,
      'codes:\n  a:\n    label: Rust in huis\n    manual: true\n  b:\n    label: "rust  in HUIS"\n    manual: true\n',
    )
    expect(marked(found)).toEqual(['6:12 "rust  in HUIS"'])
    expect(relatedTexts(found)).toEqual([['Rust in huis']])
  })

  it('lets a theme come back in every group', () => {
    const group = (id: string): string =>
      `  ${id}:\n    label: ${id}\n    inhoud:\n      label: Inhoud\n      ${id}-kennis: { label: Kennis van ${id}, manual: true }\n`
    expect(foundBy(duplicateLabel, `codes:\n${group('ouders')}${group('kinderen')}`)).toEqual([])
  })

  it('finds two branches beside each other', () => {
    const branch = (id: string): string =>
      `  ${id}:\n    label: Thuis\n    ${id}-code: { label: Code ${id}, manual: true }\n`
    expect(marked(foundBy(duplicateLabel, `codes:\n${branch('a')}${branch('b')}`))).toEqual([
      '6:12 Thuis',
    ])
  })

  it('finds two threads, and lets a thread be called as a code is', () => {
    const text = `codes:\n  rust: { label: Rust, manual: true }\nthreads:\n  a: { label: Rust, codes: [rust] }\n  b: { label: Rust, codes: [rust] }\n`
    expect(marked(foundBy(duplicateLabel, text))).toEqual(['5:15 Rust'])
  })

  it('lets a code that is no longer used have the label of what took its place', () => {
    const text = `codes:\n  oud: { label: Rust, deprecated: true, replaced_by: nieuw }\n  nieuw: { label: Rust, manual: true }\n`
    expect(foundBy(duplicateLabel, text)).toEqual([])
  })
})
