import { expect, test } from 'vitest'
import { markdown } from '../../src/render/markdown.ts'
import { hostileReport } from './hostile-report.ts'
import { richReport } from './rich-report.ts'

function paragraph(text: string): string {
  return markdown({ title: 'T', blocks: [{ kind: 'paragraph', text }] }, 'nl').slice(5, -1)
}

test('a report as GitHub shows it', async () => {
  await expect(markdown(richReport, 'nl')).toMatchFileSnapshot('expected/rich-report.md.txt')
})

test('nothing from the data is markup', async () => {
  await expect(markdown(hostileReport, 'nl')).toMatchFileSnapshot('expected/hostile-report.md.txt')
})

test.each([
  ['# geen kop', '\\# geen kop'],
  ['- geen punt', '\\- geen punt'],
  ['+ geen punt', '\\+ geen punt'],
  ['--- geen lijn', '\\--- geen lijn'],
  ['> geen citaat', '\\> geen citaat'],
  ['1. geen lijst', '1\\. geen lijst'],
  ['12) geen lijst', '12\\) geen lijst'],
  ['1.204 beurten', '1.204 beurten'],
  ['-0,12', '-0,12'],
  [
    'a|b\\c*d_e[f]<g>`h`~i~&amp;$j$',
    'a\\|b\\\\c\\*d\\_e\\[f\\]\\<g\\>\\`h\\`\\~i\\~\\&amp;\\$j\\$',
  ],
  ['over\n\n# twee regels', 'over \\# twee regels'],
])('%s is text', (text, escaped) => {
  expect(paragraph(text)).toBe(escaped)
})

test('a table without a caption begins with its columns, an empty row head is not bold', () => {
  const columns = [{ label: 'code', kind: 'text' }] as const
  const table = { caption: '', columns, rows: [['']], details: [{ strong: true }] } as const
  const text = markdown({ title: 'T', blocks: [{ kind: 'table', table }] }, 'nl')
  expect(text).toBe('# T\n\n| code |\n|:--|\n|  |\n')
})
