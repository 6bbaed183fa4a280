import { describe, expect, it, test } from 'vitest'
import { pointAt } from '../../src/model/source.ts'
import type { YamlNode } from '../../src/read/yaml-node.ts'
import { readYamlTree, type YamlReading } from '../../src/read/yaml-tree.ts'

const read = (text: string): YamlReading =>
  readYamlTree({ path: 'wio.yaml', text }, { start: 0, end: text.length })

function plain(node: YamlNode): unknown {
  switch (node.kind) {
    case 'text':
      return node.text
    case 'nothing':
      return null
    case 'list':
      return node.items.map(plain)
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key.value, plain(value)]))
  }
}

/** line:column of every finding. */
function places(text: string): readonly string[] {
  return read(text).diagnostics.map(({ place }) => {
    const { line, column } = pointAt(place.source, place.span.start)
    return `${line}:${column}`
  })
}

describe('a value', () => {
  test.each([
    ['08', '08'],
    ['no', 'no'],
    ['ja', 'ja'],
    ['1.10', '1.10'],
    ['0x1F', '0x1F'],
    ['1_000', '1_000'],
    ['~', '~'],
    ['null', 'null'],
    ['2022-03-14', '2022-03-14'],
    ['""', ''],
    ['', null],
  ])('%s is %j', (written, value) => {
    expect(plain(read(`a: ${written}\n`).root)).toEqual({ a: value })
    // And the same where something odd elsewhere calls for the strict reading.
    expect(plain(read(`a: ${written}\nb: !!str c\n`).root)).toEqual({ a: value, b: 'c' })
  })

  it('may be an empty item of a list, which is not passed over', () => {
    expect(plain(read('a:\n  - b\n  -\n  - c\n').root)).toEqual({ a: ['b', null, 'c'] })
  })

  it('may be a pair in a list', () => {
    expect(plain(read('a: [b, c: d]').root)).toEqual({ a: ['b', { c: 'd' }] })
  })

  it('keeps its place when the YAML is a part of a file', () => {
    const text = '---\nid: R-03\n---\nINT: Hoi\n'
    const { root } = readYamlTree({ path: 'r.txt', text }, { start: 4, end: 13 })
    const [entry] = root.kind === 'map' ? root.entries : []
    expect(entry).toEqual({
      key: { value: 'id', span: { start: 4, end: 6 } },
      value: { kind: 'text', text: 'R-03', span: { start: 8, end: 12 } },
    })
  })
})

describe('an error stands where the slip is', () => {
  test.each([
    ['an alias', 'a:\n  - *begaafd\n', '2:5'],
    ['an anchor', 'a: &x b\n', '1:4'],
    ['an anchor before a list', 'a: &x\n  - b\n', '1:4'],
    ['a tag before a list', 'a: !x # zo\n  - b\n', '1:4'],
    ['a quote that is not closed', 'a: b\nc: "d\ne: f\n', '2:4'],
    ['a bracket that is not closed', 'a: b\nc: [d, {e: f}\ng: h\n', '2:4'],
    ['a bracket in brackets', 'a: [b, [c]\nd: e\n', '1:4'],
    ['a comment in a text', 'a: b # c\n  d\n', '2:1'],
    ['a line with % alone', '%YAML 1.2\n', '1:1'],
    ['a second line with %', '%YAML 1.2\n%YAML 1.2\n---\na: b\n', '2:1'],
    ['the bracket that is one too deep', `a: ${'['.repeat(100)}`, '1:67'],
    ['a tag', 'a: !x b\n', '1:4'],
    ['a tab', 'a:\n\tb: c\n', '2:1'],
    ['a second document', 'a: b\n---\nc: d\n', '2:1'],
    ['a text with a colon', 'a: b: c\n', '1:4'],
    ['a key that is a list', 'a: b\n[c]: d\n', '2:1'],
    ['a value without a key', ': a\n', '1:1'],
  ])('%s', (_, text, place) => {
    expect(places(text)).toContain(place)
    expect(
      read(text).diagnostics.every(({ rule }) => /^yaml-(?:syntax|feature)$/u.test(rule)),
    ).toBe(true)
  })

  it('and only the first of a line is told, since the rest follows from it', () => {
    expect(places('key:\n   - ok\n  - wrong\n')).toEqual(['3:1'])
    expect(places('a: [*b, *c, *d]\n')).toEqual(['1:5'])
    expect(places('a: [b, [c, [d\n')).toHaveLength(1)
  })

  it('and slips on different lines are told each', () => {
    expect(places('a:\n\tb: c\nd: &x e\nf: [g h: i j: k]\nl: "\\q"\n')).toEqual([
      '2:1',
      '4:10',
      '5:5',
      '3:4',
    ])
  })

  it('in a sentence of ours, not of the parser', () => {
    const [found] = read('a: "b\n').diagnostics
    expect(found?.message.nl).toBe('het aanhalingsteken dat hier opent, wordt niet gesloten')
    expect(found?.fix?.en).toBe('put the same sign behind it, or remove this one')
  })

  it('and what could be read is there', () => {
    expect(plain(read('a: b\na: c\nd: [e]\n').root)).toMatchObject({ d: ['e'] })
  })
})

describe('what is too much is one error and no crash', () => {
  const indented = (count: number, line: string): string =>
    Array.from({ length: count }, (_, at) => ' '.repeat(at) + line).join('\n')

  test.each([
    ['open brackets', '['.repeat(10_000)],
    ['brackets that close', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['open braces', '{a: '.repeat(10_000)],
    ['a bracket a line', '[\n'.repeat(10_000)],
    ['lists in lists', '- '.repeat(10_000)],
    ['lists in lists with tabs', '-\t'.repeat(10_000)],
    ['keys of keys', '? '.repeat(10_000)],
    ['deep indentation', indented(2000, 'a:')],
    ['deep lists', indented(2000, '- a:')],
    ['closing brackets in quotes', `a: ["${']'.repeat(10_000)}", ${'['.repeat(10_000)}`],
    ['closing brackets in a comment', `${'['.repeat(60)} # ${']'.repeat(60)}\n`.repeat(100)],
    ['a file of nine megabytes', `a: ${'x'.repeat(9 * 2 ** 20)}`],
  ])('%s', (_, text) => {
    const { root, diagnostics } = read(text)
    expect(diagnostics).toHaveLength(1)
    expect(root.kind).toBe('nothing')
  })

  it('is not said of sixty levels', () => {
    expect(read('['.repeat(60) + ']'.repeat(60)).diagnostics).toEqual([])
    expect(read(indented(60, 'a:')).diagnostics).toEqual([])
  })

  it('is not said of many brackets in quotes', () => {
    const text = Array.from({ length: 200 }, (_, at) => `k${at}: "zo ["\n`).join('')
    expect(read(text).diagnostics).toEqual([])
  })
})
