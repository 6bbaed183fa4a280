import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import type { Cell, Column, Table } from '../../src/model/table.ts'
import { terminal } from '../../src/render/terminal.ts'
import { hostileReport } from './hostile-report.ts'
import { richReport } from './rich-report.ts'

function drawn(table: Partial<Table>, width = 80): string {
  const whole: Table = { caption: 'Tabel', columns: [], rows: [], ...table }
  const report: Report = { title: 'T', blocks: [{ kind: 'table', table: whole }] }
  const text = terminal({ width, level: 0 })(report, 'nl')
  return text.slice(text.indexOf('Tabel\n\n') + 7)
}

function widest(text: string): number {
  return Math.max(...text.split('\n').map((line) => stringWidth(line)))
}

test.each([80, 120])('a report on a screen of %i', async (width) => {
  const text = terminal({ width, level: 0 })(richReport, 'nl')
  await expect(text).toMatchFileSnapshot(`expected/rich-report-${width}.txt`)
})

test('a report in colour', async () => {
  const text = terminal({ width: 80, level: 1 })(richReport, 'en').replaceAll('\u001b', '␛')
  await expect(text).toMatchFileSnapshot('expected/rich-report-colour.txt')
})

test.each([30, 40, 47, 60, 80, 100, 200])('nothing runs over the edge of %i', (width) => {
  const least = Math.max(40, width)
  expect(widest(terminal({ width, level: 0 })(richReport, 'nl'))).toBeLessThanOrEqual(least)
  expect(widest(terminal({ width, level: 3 })(richReport, 'nl'))).toBeLessThanOrEqual(least)
})

test('text from the data cannot steer the terminal', () => {
  const text = terminal({ width: 80, level: 0 })(hostileReport, 'nl')
  expect(text).not.toMatch(/(?!\n)\p{Cc}/u)
  expect(text).toContain('<script>alert("x")</script>')
})

test('a count and its base are one column, with its mark after the number', () => {
  const columns: readonly Column[] = [
    { label: 'code', kind: 'text' },
    { label: 'n', kind: 'count' },
    { label: 'van', kind: 'base' },
    { label: 'deel', kind: 'share' },
  ]
  const rows = [['rust', 7, 20, 0.35], ['tijd', 12, 1300, 0.01], ['druk', null, null, null]] // prettier-ignore
  const details = [{ cells: [undefined, { small: true }, undefined, { small: true }] }] as const
  expect(drawn({ columns, rows, details })).toBe(
    [
      'code            n  deel',
      '───────────────────────',
      'rust   7* /    20  35%*',
      'tijd  12  / 1.300   1%',
      'druk   –             –',
      '───────────────────────',
      '',
    ].join('\n'),
  )
})

test('wide characters take two places', () => {
  const columns: readonly Column[] = [
    { label: 'woord', kind: 'text' },
    { label: 'n', kind: 'count' },
  ]
  const rows = [['中文', 1], ['één', 2], ['👩‍👧 thuis', 3]] // prettier-ignore
  expect(drawn({ columns, rows })).toBe(
    [
      'woord     n',
      '───────────',
      '中文      1',
      'één       2',
      '👩‍👧 thuis  3',
      '───────────',
      '',
    ].join('\n'),
  )
})

test('the first column is wrapped only as far as needed, a long word broken', () => {
  const columns: readonly Column[] = [
    { label: 'code', kind: 'text' },
    { label: 'aantal interviews', kind: 'count' },
  ]
  const long = 'Deskundigheidsbevorderingstrajecten voor de begeleiders van kinderen'
  expect(drawn({ columns, rows: [[long, 1]] }, 40)).toBe(
    [
      '                                  aantal',
      'code                          interviews',
      '────────────────────────────────────────',
      'Deskundigheidsbevorderings             1',
      '  trajecten voor de',
      '  begeleiders van kinderen',
      '────────────────────────────────────────',
      '',
    ].join('\n'),
  )
})

test('columns that do not fit go on under the table, after the first column', () => {
  const columns: readonly Column[] = [
    { label: 'code', kind: 'text' },
    ...['een', 'twee', 'drie'].map((group): Column => ({ label: 'aantal', kind: 'count', group })),
    { label: 'totaal', kind: 'count' },
  ]
  const rows: readonly (readonly Cell[])[] = [['een label van 24 tekens.', 1, 2, 3, 6]]
  expect(drawn({ columns, rows }, 46)).toBe(
    [
      '                           een ──   twee ─',
      'code                       aantal   aantal',
      '──────────────────────────────────────────',
      'een label van 24 tekens.        1        2',
      '──────────────────────────────────────────',
      '',
      '                           drie ─',
      'code                       aantal   totaal',
      '──────────────────────────────────────────',
      'een label van 24 tekens.        3        6',
      '──────────────────────────────────────────',
      '',
    ].join('\n'),
  )
})

test('a group wider than the screen is parted, and so are columns of words', () => {
  const words = 'woorden die samen veel te lang zijn voor een smal scherm'
  const columns: readonly Column[] = [
    { label: 'a', kind: 'text' },
    { label: 'b', kind: 'text', group: 'g' },
    { label: 'c', kind: 'text', group: 'g' },
  ]
  const text = drawn({ columns, rows: [[words, words, words]] }, 45)
  expect(text.match(/^a /gmu)).toHaveLength(2)
  expect(widest(text)).toBeLessThanOrEqual(45)
})

test('a table of numbers alone is drawn too, and one without columns does no harm', () => {
  const columns: readonly Column[] = [{ label: 'n', kind: 'count' }]
  expect(drawn({ columns, rows: [[5]] })).toBe('n\n─\n5\n─\n')
  expect(() => drawn({ rows: [[]] })).not.toThrow()
  const broad: Column = { label: 'x'.repeat(50), kind: 'count' }
  expect(() => drawn({ columns: [broad, broad], rows: [[1, 2]] }, 40)).not.toThrow()
})

test('a table without a caption begins with its columns', () => {
  const table: Table = { caption: '', columns: [{ label: 'n', kind: 'count' }], rows: [[5]] }
  const report: Report = { title: 'T', blocks: [{ kind: 'table', table }] }
  expect(terminal({ width: 80, level: 0 })(report, 'nl')).toBe('T\n━\n\nn\n─\n5\n─\n')
})

test('a cell in two languages is said in one, and cannot steer the terminal either', () => {
  const columns: readonly Column[] = [{ label: 'soort', kind: 'text' }]
  const rows = [[{ nl: 'met de\u001b[2J hand', en: 'by hand' }]]
  expect(drawn({ columns, rows })).toContain('met de [2J hand\n')
})

test('a table can have more rows than a function may have arguments', { timeout: 20_000 }, () => {
  const columns: readonly Column[] = [
    { label: 'code', kind: 'text' },
    { label: 'n', kind: 'count' },
  ]
  const rows = Array.from({ length: 150_000 }, (_, row): Cell[] => ['rust', row])
  expect(drawn({ columns, rows }).split('\n').length).toBeGreaterThan(150_000)
})

test('what runs on below says again of which coder and transcript a row is', () => {
  const columns: readonly Column[] = [
    { label: 'codeur', kind: 'text' },
    { label: 'gesprek', kind: 'text' },
    ...['tags', 'afgewezen', 'verplaatst'].map((label): Column => ({ label, kind: 'count' })),
  ]
  const rows: readonly (readonly Cell[])[] = [
    ['anna', 'A-1', 3, 0, 1],
    ['anna', 'A-2', 4, 1, 0],
  ]
  expect(drawn({ columns, rows }, 40)).toBe(
    [
      'codeur  gesprek  tags  afgewezen',
      '────────────────────────────────',
      'anna    A-1         3          0',
      'anna    A-2         4          1',
      '────────────────────────────────',
      '',
      'codeur  gesprek  verplaatst',
      '───────────────────────────',
      'anna    A-1               1',
      'anna    A-2               0',
      '───────────────────────────',
      '',
    ].join('\n'),
  )
})
