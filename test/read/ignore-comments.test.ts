import { describe, expect, it, test } from 'vitest'
import { readIgnores } from '../../src/read/ignore-comments.ts'

/** `line rule (reason)` of each. */
function ignores(text: string): readonly string[] {
  const found = readIgnores({ path: 'a.yaml', text })
  return found.map(({ rule, reason, line }) => `${line} ${rule.value} (${reason})`)
}

describe('a comment that silences a rule', () => {
  test.each([
    ['behind a value: its own line', 'a: b # rodedraad-ignore x: omdat\n', ['1 x (omdat)']],
    ['on a line of its own: the next', '# rodedraad-ignore x: omdat\na: b\n', ['2 x (omdat)']],
    [
      'over comments and blank lines',
      'a: b\n# rodedraad-ignore x: omdat\n\n# meer\n   \nc: d\n',
      ['6 x (omdat)'],
    ],
    [
      'several above one line',
      '# rodedraad-ignore x: een\n# rodedraad-ignore y: twee\na: b\n',
      ['3 x (een)', '3 y (twee)'],
    ],
    [
      'several rules at once',
      'a: b # rodedraad-ignore x, y: beide\n',
      ['1 x (beide)', '1 y (beide)'],
    ],
    ['inside a list in brackets', 'a: [b, # rodedraad-ignore x: dit\n  c]\n', ['1 x (dit)']],
    [
      'with a colon in the reason',
      'a: b # rodedraad-ignore x: zie: verslag\n',
      ['1 x (zie: verslag)'],
    ],
    ['without a reason', 'a: b # rodedraad-ignore x\n', ['1 x ()']],
    ['with an empty reason', 'a: b # rodedraad-ignore x:  \n', ['1 x ()']],
    ['without a rule', 'a: b # rodedraad-ignore\n', ['1  ()']],
    ['at the very end', 'a: b\n# rodedraad-ignore x: niets eronder', ['2 x (niets eronder)']],
    ['without a blank behind #', 'a: b #rodedraad-ignore x: kan\n', ['1 x (kan)']],
    ['behind a mark of the document', '--- # rodedraad-ignore x: boven\na: b\n', ['1 x (boven)']],
    ['in a file that is no YAML', 'a: [b # rodedraad-ignore x: stuk\n: : }', ['1 x (stuk)']],
  ])('%s', (_, text, expected) => {
    expect(ignores(text)).toEqual(expected)
  })

  test.each([
    ['a text in quotes', 'a: "# rodedraad-ignore x: omdat"\n'],
    ['a text in a block', 'a: |\n  # rodedraad-ignore x: omdat\n'],
    ['a folded text in a list', '- >-\n  zin\n  # rodedraad-ignore x: omdat\n'],
    ['a # inside a word', 'a: b#rodedraad-ignore x\n'],
    ['another word that begins like it', 'a: b # rodedraad-ignored x: omdat\n'],
    ['talk about it', 'a: b # zie rodedraad-ignore x: omdat\n'],
  ])('is not %s', (_, text) => {
    expect(ignores(text)).toEqual([])
  })

  it('knows where its rule and the whole of it stand', () => {
    const text = 'één: b # rodedraad-ignore x, yy: omdat\n'
    const [, second] = readIgnores({ path: 'a.yaml', text })
    expect(text.slice(second?.rule.span.start, second?.rule.span.end)).toBe('yy')
    expect(text.slice(second?.span.start, second?.span.end)).toBe('# rodedraad-ignore x, yy: omdat')
  })
})
