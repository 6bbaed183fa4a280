import { expect, test } from 'vitest'
import { codingRecords, codingTable } from '../../src/tabulate/coding-records.ts'
import { kwicTable } from '../../src/tabulate/kwic.ts'
import { lines, smallCorpus, transcript } from '../small-corpus.ts'

const text = transcript('id: E-1\ncoder: sanne', [
  'INT: Rust?',
  'MOEDER: 🙂🙂 Eerst geen rust, toen\ntijd. [[school]]',
])
const corpus = smallCorpus(
  'codes: { school: { manual: true }, rust: { keywords: [rust, tijd] } }',
  [text],
)

test('a record has its keys in order, a coder by name, and no keyword for a person', () => {
  const [tag, rust] = codingRecords(corpus)
  expect(Object.keys(rust ?? {}).join(' ')).toBe(
    'transcript turn speaker role code by keyword negated echo start end text',
  )
  expect([tag?.by, tag?.keyword, tag?.code]).toEqual(['sanne', null, 'school'])
  expect(rust).toMatchObject({
    by: 'keyword',
    keyword: 'rust',
    negated: true,
    turn: 1,
    role: 'ouder',
  })
})

test('start and end are code points: they cut the words out of the text', () => {
  const points = Array.from(text)
  const records = codingRecords(corpus)
  expect(records.map(({ start, end }) => points.slice(start, end).join(''))).toEqual([
    '🙂🙂 Eerst geen rust, toen\ntijd.',
    'rust',
    'tijd',
  ])
  expect(records.map((record) => record.text)).toEqual([
    '🙂🙂 Eerst geen rust, toen tijd.',
    'rust',
    'tijd',
  ])
})

test('for a reader: lines of the file, and the negation said', () => {
  expect(lines(codingTable(corpus))).toEqual([
    'E-1 | 7 | ouder | school | sanne | 🙂🙂 Eerst geen rust, toen tijd.',
    'E-1 | 7 | ouder | rust | rust (ontkend) | rust',
    'E-1 | 8 | ouder | rust | tijd | tijd',
  ])
})

test('a keyword stands between the words around it, within its turn', () => {
  const category = { key: 'rust', label: 'rust', codes: new Set(['rust']) }
  expect(lines(kwicTable(corpus, category, 8))).toEqual([
    'E-1 | 7 | ouder | 🙂🙂 Eerst geen | rust | , toen tijd.',
    'E-1 | 8 | ouder | 🙂🙂 Eerst geen rust, toen | tijd | .',
  ])
  expect(lines(kwicTable(corpus, category, 1))).toEqual([
    'E-1 | 7 | ouder | … geen | rust | , …',
    'E-1 | 8 | ouder | … toen | tijd | .',
  ])
  expect(kwicTable(corpus, category, 8).notes).toEqual([
    { nl: '2 treffers in 1 van 1 gesprek.', en: '2 hits in 1 of 1 transcript.' },
  ])
})
