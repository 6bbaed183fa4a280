import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import type { CheckResult } from '../../src/model/check-result.ts'
import { checkJunit } from '../../src/render/check-junit.ts'
import { findingAt, findings, hostile, odd, resultOf, wio } from './hostile-findings.ts'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** The tree of an XML document; throws where it is none. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return root.children[0] ?? root
}

const tree = (result: CheckResult): Element => parsed(checkJunit('nl')(result))

test('a suite for every file, a case for every finding', () => {
  const { name, attributes, children } = tree(resultOf(findings.slice(0, 3)))
  expect([name, attributes]).toEqual([
    'testsuites',
    { name: 'rodedraad check', tests: '4', failures: '2', errors: '0', skipped: '1', time: '0' },
  ])
  expect(children.map((suite) => suite.attributes)).toEqual([
    {
      name: 'codebooks/wio.yaml',
      tests: '3',
      failures: '2',
      errors: '0',
      skipped: '1',
      time: '0',
    },
    { name: 'goed.yaml', tests: '1', failures: '0', errors: '0', skipped: '0', time: '0' },
  ])
  expect(children[0]?.children.map((one) => one.attributes.name)).toEqual([
    'unknown-key: onbekende sleutel “keyword”',
    'off-at-first: onbekende sleutel “😀”',
    'of-nobody: onbekende sleutel “rust: label: Stilte”',
  ])
})

test('errors and warnings fail, a remark is passed over, a file without findings passes', () => {
  const [first, second] = tree(resultOf(findings.slice(0, 3))).children
  const outcomes = first?.children.map(({ children }) =>
    children.map((one) => [one.name, one.attributes.type]),
  )
  expect(outcomes).toEqual([
    [['failure', 'error']],
    [['skipped', undefined]],
    [['failure', 'warning']],
  ])
  expect(second?.children).toMatchObject([
    {
      name: 'testcase',
      attributes: { name: 'niets gevonden', classname: 'goed.yaml' },
      children: [],
    },
  ])
})

test('a failure says all that the screen says, but for the line: that may be of an interview', () => {
  const failure = tree(resultOf(findings)).children[0]?.children[0]?.children[0]
  expect(failure?.attributes).toEqual({ type: 'error', message: 'onbekende sleutel “keyword”' })
  expect(failure?.text).toBe(
    [
      'codebooks/wio.yaml:4:5  fout  unknown-key  onbekende sleutel “keyword”',
      '  → bedoel je “keywords”?',
    ].join('\n'),
  )
})

test('cases in a file have names of their own, which do not change with the line', () => {
  const twice = [findingAt(wio, 'rust'), findingAt(wio, 'rust')]
  const names = tree(resultOf(twice)).children[0]?.children.map((one) => one.attributes.name)
  expect(names).toEqual([
    'unknown-key: onbekende sleutel “rust”',
    'unknown-key: onbekende sleutel “rust” (2)',
  ])
})

test('nothing from the data is markup, and what XML cannot hold is shown as lost', () => {
  const nasty = findingAt({ ...odd, text: `${hostile}\ufffe\uffff` }, hostile.slice(0, 3), {
    message: { nl: hostile, en: hostile },
  })
  const xml = checkJunit('nl')(resultOf([nasty]))
  expect(xml).not.toContain(']]>')
  const [suite] = parsed(xml).children
  expect(suite?.attributes.name).toBe(odd.path)
  expect(suite?.children[0]?.attributes.file).toBe(odd.path)
  expect(suite?.children[0]?.attributes.name).toContain('“<b a="1">” & \'q\' | `c`')
  expect(suite?.children[0]?.children[0]?.text).toContain(
    ']]> ::error::x 100% %0A, 😀 [31m ::stop:: \ufffd',
  )
})

test('nothing looked at is a report too', () => {
  expect(tree(resultOf([], { files: [] })).attributes.tests).toBe('0')
})

test('in English where that is asked for', () => {
  const xml = checkJunit('en')(resultOf(findings))
  expect(xml).toContain('message="unknown key “keyword”"')
  expect(xml).toContain('name="nothing found"')
})
