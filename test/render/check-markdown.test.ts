import { expect, test } from 'vitest'
import { checkMarkdown } from '../../src/render/check-markdown.ts'
import { findingAt, findings, hostile, odd, resultOf } from './hostile-findings.ts'

const nl = checkMarkdown('nl')

test('the number of findings, and a table for every file that has any', () => {
  expect(nl(resultOf(findings.slice(0, 3)))).toBe(
    [
      '## rodedraad check: 1 fout, 1 waarschuwing, 1 opmerking',
      '',
      '### codebooks/wio.yaml',
      '',
      '| plaats | ernst | regel | bevinding |',
      '|--:|:--|:--|:--|',
      '| 4:5 | fout | unknown-key | onbekende sleutel “keyword”<br>→ bedoel je “keywords”? |',
      '| 3:12 | opmerking | off-at-first | onbekende sleutel “😀” |',
      '| 5:3 | waarschuwing | of-nobody | onbekende sleutel “rust: label: Stilte”<br>zie ook codebooks/wio.yaml:2:3 |',
      '',
    ].join('\n'),
  )
})

test('nothing found is said, with what was looked at', () => {
  expect(nl(resultOf([]))).toBe(
    '## rodedraad check\n\n1 bestand bekeken met 2 regels: niets gevonden\n',
  )
  expect(checkMarkdown('en')(resultOf([], { errorsOnly: true }))).toBe(
    '## rodedraad check\n\n1 file looked at with 2 rules: no errors found\n',
  )
})

test('nothing from the data is markup, ends a row or calls somebody', () => {
  const message = { nl: hostile, en: hostile }
  const lines = nl(resultOf([findingAt(odd, 'codes', { message })])).split('\n')
  expect(lines).toHaveLength(8)
  expect(lines[2]).toBe('### map, 1%/a:b "c" \\<d\\>\\|é 😀.yaml')
  expect(lines[6]).toMatch(
    /^\| 1:1 \| fout \| unknown-key \| “\\<b a="1"\\>” \\& 'q' \\\| \\`c\\`/u,
  )
  expect(lines[6]).toContain('\\[e\\](https://f) @<!-- -->jan \\]\\]\\> ::error::x')
})

test('in English where that is asked for', () => {
  expect(checkMarkdown('en')(resultOf(findings))).toContain('| place | severity | rule | finding |')
})
