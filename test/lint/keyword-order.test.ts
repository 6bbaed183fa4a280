import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { keywordOrder } from '../../src/lint/rules/keyword-order.ts'
import { readCodebookYaml } from '../../src/read/codebook-yaml.ts'
import { marked } from '../read/findings.ts'
import { foundBy, mendedBy } from './one-rule.ts'

/** A code with these lines under its keywords. */
function withList(...lines: readonly string[]): string {
  return `codes:\n  rust:\n    label: Rust\n    keywords:\n${lines.map((line) => `      ${line}\n`).join('')}    manual: true\n`
}

function inBrackets(list: string): string {
  return `codes:\n  rust:\n    label: Rust\n    keywords: ${list}\n    manual: true\n`
}

describe('where it is found', () => {
  it('says it once for each list, at the first keyword that stands too low', () => {
    const found = foundBy(keywordOrder, withList('- kalm', '- stil', '- rust', '- pauze'))
    expect(marked(found)).toEqual(['7:9 rust'])
  })

  test.each([
    ['signs in front do not count', ['- =kalm', '- "*rust"', '- stil']],
    [
      'braces do not',
      ['- kalm', '- { word: lief }', '- { near: [[=moe, druk], school] }', '- rust'],
    ],
    ['capitals and accents do not count before letters do', ['- één dag', '- Eigen tempo']],
    ['numbers count as numbers', ['- groep 3', '- groep 12']],
    ['a comment on a line of its own parts a list', ['- rust', '# thuis', '- kalm']],
    ['so does a blank line', ['- rust', '', '- kalm']],
    ['equal keywords are in order', ['- rust', '- =rust', '- rust']],
    ['a single keyword is', ['- rust']],
  ])('%s', (_, lines) => {
    expect(foundBy(keywordOrder, withList(...lines))).toEqual([])
  })
})

describe('sorting', () => {
  it('leaves a group whose first keyword has an ignore above it, which is about that one alone', () => {
    const text = withList('- mild', '# rodedraad-ignore short-wildcard: bewust', '- zon*', '- kalm')
    expect(foundBy(keywordOrder, text)).toHaveLength(1)
    expect(mendedBy(keywordOrder, text)).toBe(text)
  })

  it('moves a comment with the keyword before it', () => {
    expect(mendedBy(keywordOrder, withList('- rust # thuis', '- kalm   # overal', '- stil'))).toBe(
      withList('- kalm   # overal', '- rust # thuis', '- stil'),
    )
  })

  it('keeps comments on lines of their own where they are, and sorts what is between', () => {
    const text = withList('- rust', '- kalm', '# op school', '- stil', '- pauze')
    expect(mendedBy(keywordOrder, text)).toBe(
      withList('- kalm', '- rust', '# op school', '- pauze', '- stil'),
    )
  })

  it('moves a keyword of several lines as a whole', () => {
    const near = ['- { near: [[rust, stilte],', '    thuis], within: 4 }']
    expect(mendedBy(keywordOrder, withList(...near, '- kalm'))).toBe(withList('- kalm', ...near))
  })

  it('sorts a list in brackets, over several lines too', () => {
    expect(mendedBy(keywordOrder, inBrackets('[rust, "kalm",\n      =stil, pauze ]'))).toBe(
      inBrackets('["kalm", pauze,\n      rust, =stil ]'),
    )
  })

  test.each([
    ['a comment in brackets', inBrackets('[rust, # thuis\n      kalm]')],
    ['a text in a block', withList('- rust', '- >-', '  kalm')],
    ['unequal indentation behind the hyphens', withList('- rust', '-   kalm')],
    ['a keyword on the line below its hyphen', withList('- rust', '-', '  kalm')],
  ])('is left to people with %s', (_, text) => {
    const found = foundBy(keywordOrder, text)
    expect(found).toHaveLength(1)
    expect(found[0]).not.toHaveProperty('edits')
  })
})

const word = fc.stringMatching(/^[a-zé]{1,6}( [a-z]{1,4})?$/u)
const keyword = fc.oneof(
  word,
  word.map((one) => `=${one}`),
  word.map((one) => `"${one}"`),
  word.map((one) => `'*${one.replace(' ', '')}*'`),
  fc.tuple(word, word).map(([one, two]) => `{ near: [${one}, "${two}"], within: 3 }`),
)
const listLine = fc.oneof(
  { weight: 6, arbitrary: keyword.map((one) => `- ${one}`) },
  { weight: 2, arbitrary: fc.tuple(keyword, word).map(([one, said]) => `- ${one}  # ${said}`) },
  { weight: 1, arbitrary: keyword.map((one) => `- ${one}  `) },
  { weight: 1, arbitrary: word.map((said) => `# ${said}`) },
  { weight: 1, arbitrary: fc.constant('') },
)

/** With an escape that few people write a file is read strictly. */
const label = fc.constantFrom('Rust', String.raw`"R\u0075st"`)

function keywordsIn(text: string): readonly string[] {
  const { codebook, diagnostics } = readCodebookYaml({ path: '', text })
  expect(diagnostics).toEqual([])
  return codebook.codes.flatMap(({ keywords }) => keywords.map((one) => one.text))
}

/** Sorted keywords are the same keywords, and there is nothing more to sort. */
function expectSorted(text: string): void {
  const mended = mendedBy(keywordOrder, text)
  expect([...keywordsIn(mended)].sort()).toEqual([...keywordsIn(text)].sort())
  expect(foundBy(keywordOrder, mended)).toEqual([])
  expect(mendedBy(keywordOrder, mended)).toBe(mended)
  expect(Array.from(mended).sort()).toEqual(Array.from(text).sort())
}

describe('whatever the list', () => {
  it('keeps every keyword with its comment, and every other line where it was', () => {
    fc.assert(
      fc.property(fc.array(listLine, { minLength: 1, maxLength: 12 }), label, (lines, as) => {
        const text = withList(...lines).replace('Rust', as)
        expectSorted(text)
        const kept = (one: string): readonly string[] =>
          one.split('\n').map((line) => (line.includes('      -') ? '-' : line))
        const mended = mendedBy(keywordOrder, text)
        expect(kept(mended)).toEqual(kept(text))
        // Blanks at the end of a line stay with the line, a comment goes with its keyword.
        const items = (one: string): readonly string[] =>
          one.split('\n').map((line) => line.trimEnd())
        expect([...items(mended)].sort()).toEqual([...items(text)].sort())
      }),
    )
  })

  it('keeps every keyword of a list in brackets, and all that stands between them', () => {
    const gap = fc.constantFrom(', ', ',', ' , ', ',\n      ')
    const items = fc.array(fc.tuple(keyword, gap), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(items, label, (pairs, as) => {
        const last = pairs.length - 1
        const list = pairs.map(([one, between], at) => one + (at === last ? '' : between)).join('')
        expectSorted(inBrackets(`[${list}]`).replace('Rust', as))
      }),
    )
  })
})
