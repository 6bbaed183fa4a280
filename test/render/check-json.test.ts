import { expect, test } from 'vitest'
import { checkJson } from '../../src/render/check-json.ts'
import { findings, hostile, odd, resultOf } from './hostile-findings.ts'

const parsed = (text: string): unknown => JSON.parse(text)

test('findings, files and counts for programs, with a version of the form', () => {
  expect(parsed(checkJson('nl')(resultOf(findings.slice(0, 1))))).toEqual({
    schema: 1,
    rodedraad: '1.2.3',
    language: 'nl',
    files: ['codebooks/wio.yaml', 'goed.yaml'],
    counts: { error: 1, warning: 0, info: 0 },
    diagnostics: [
      {
        rule: 'unknown-key',
        severity: 'error',
        file: 'codebooks/wio.yaml',
        line: 4,
        column: 5,
        endLine: 4,
        endColumn: 12,
        message: 'onbekende sleutel “keyword”',
        advice: 'bedoel je “keywords”?',
        fixable: true,
        edits: [{ line: 4, column: 5, endLine: 4, endColumn: 12, text: 'keywords' }],
        related: [],
      },
    ],
  })
})

test('what goes in comes out', () => {
  expect(parsed(checkJson('en')(resultOf(findings)))).toMatchObject({
    diagnostics: [
      { message: 'unknown key “keyword”' },
      { fixable: false, edits: [], advice: null },
      { related: [{ file: 'codebooks/wio.yaml', line: 2, column: 3, endLine: 2, endColumn: 7 }] },
      { file: odd.path, message: hostile, advice: hostile },
    ],
  })
})
