import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { diagnosticsText } from '../../src/render/diagnostics.ts'

const plain = { language: 'nl', level: 0 } as const

function finding(text: string, marked: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const start = text.indexOf(marked)
  const source = { path: 'codebooks/wio.yaml', text }
  return {
    rule: 'unknown-code',
    severity: 'error',
    message: { nl: `onbekende code “${marked}”`, en: `unknown code “${marked}”` },
    place: { source, span: { start, end: start + marked.length } },
    related: [],
    ...more,
  }
}

test('a finding has its place, its line, what would be right and what belongs to it', () => {
  const text = 'codes:\n  ouders:\n    label: Ouders\n  oders:\n'
  const source = { path: 'codebooks/wio.yaml', text }
  const found = finding(text, 'oders', {
    fix: { nl: 'bedoel je “ouders”?', en: 'did you mean “ouders”?' },
    related: [{ source, span: { start: 9, end: 15 } }],
  })
  expect(diagnosticsText([found], plain)).toBe(
    [
      'codebooks/wio.yaml:4:3  fout  unknown-code  onbekende code “oders”',
      '4 │   oders:',
      '  │   ^^^^^',
      '  → bedoel je “ouders”?',
      '  zie ook codebooks/wio.yaml:2:3',
      '',
      '1 fout',
      '',
    ].join('\n'),
  )
  expect(diagnosticsText([found], { language: 'en', level: 0 })).toContain(
    ':4:3  error  unknown-code  unknown code “oders”\n',
  )
})

test('columns are code points, carets stand under what is seen, tabs stay', () => {
  const text = diagnosticsText([finding('\t😀 中\trust', 'rust')], plain)
  expect(text).toContain(':1:6  fout')
  expect(text).toContain('1 │ \t😀 中\trust\n  │ \t     \t^^^^\n')
})

test('of a long line only the surroundings are shown', () => {
  const long = `${'a'.repeat(500)}HIER${'b'.repeat(500)}`
  const [, line = '', carets = ''] = diagnosticsText([finding(long, 'HIER')], plain).split('\n')
  expect(line).toBe(`1 │ …${'a'.repeat(39)}HIER${'b'.repeat(55)}…`)
  expect(carets).toBe(`  │ ${' '.repeat(40)}^^^^`)
})

test('a long line shows more in front where little follows', () => {
  const [, line = ''] = diagnosticsText([finding(`${'a'.repeat(500)}EIND`, 'EIND')], plain).split(
    '\n',
  )
  expect(line).toBe(`1 │ …${'a'.repeat(94)}EIND`)
})

test('a span over lines is shown up to the end of the first, an empty one as one caret', () => {
  const text = 'een\ntwee'
  const source = { path: 'a.txt', text }
  const over = finding(text, 'een', { place: { source, span: { start: 1, end: 8 } } })
  const none = finding(text, 'een', { place: { source, span: { start: 3, end: 3 } } })
  expect(diagnosticsText([over], plain)).toContain('1 │ een\n  │  ^^\n')
  expect(diagnosticsText([none], plain)).toContain('1 │ een\n  │    ^\n')
})

test('a file without words has no line to show', () => {
  const found = finding('', '')
  expect(diagnosticsText([found], plain)).toBe(
    'codebooks/wio.yaml:1:1  fout  unknown-code  onbekende code “”\n\n1 fout\n',
  )
})

test('the count says errors and warnings', () => {
  const error = finding('rust', 'rust')
  const warning = finding('rust', 'rust', { severity: 'warning' })
  const last = (found: readonly Diagnostic[], language: 'nl' | 'en') =>
    diagnosticsText(found, { language, level: 0 }).trimEnd().split('\n').at(-1)
  expect(last([error, error, warning], 'nl')).toBe('2 fouten, 1 waarschuwing')
  expect(last([error, warning], 'en')).toBe('1 error, 1 warning')
  expect(last([error, error, warning, warning], 'en')).toBe('2 errors, 2 warnings')
  expect(last([warning], 'nl')).toBe('1 waarschuwing')
  expect(diagnosticsText([], plain)).toBe('')
})

test('a line from a file cannot steer the terminal', () => {
  const text = diagnosticsText([finding('a\u001b[31mb\u202ec', 'b')], plain)
  expect(text).toContain('1 │ a\ufffd[31mb\ufffdc\n')
  expect(diagnosticsText([finding('rust', 'rust')], { language: 'nl', level: 1 })).toContain(
    '\u001b[31mfout\u001b[39m',
  )
})

test('on a narrow screen an excerpt fits, with the caret under what it is about', () => {
  const long = `${'a'.repeat(60)}HIER${'b'.repeat(60)}`
  const [, line = '', carets = ''] = diagnosticsText([finding(long, 'HIER')], {
    ...plain,
    width: 80,
  }).split('\n')
  expect(line).toHaveLength(80)
  expect(carets.indexOf('^')).toBe(line.indexOf('H'))
  expect(line).toMatch(/^1 │ …a+HIERb+…$/u)
})

test('of a line of megabytes only the surroundings are looked at', () => {
  const long = `${'😀 '.repeat(500_000)}HIER${' 😀'.repeat(500_000)}`
  const found = new Array<Diagnostic>(3000).fill(finding(long, 'HIER'))
  const [head, line = ''] = diagnosticsText(found, plain).split('\n')
  expect(head).toContain(':1:1000001  fout')
  expect(line).toMatch(/^1 │ …[😀 ]+HIER[😀 ]+…$/u)
})

test('a tab that is marked has a caret too', () => {
  expect(diagnosticsText([finding('\trust', '\t')], plain)).toContain('1 │ \trust\n  │ ^\n')
})
