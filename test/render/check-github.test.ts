import { expect, test } from 'vitest'
import { checkGithub } from '../../src/render/check-github.ts'
import { findingAt, findings, hostile, odd, resultOf, wio } from './hostile-findings.ts'

const nl = checkGithub('nl')

/** What the runner makes of a line, by its own rules: up to the second ::, properties by comma and =. */
function readBack(line: string): readonly [string, Readonly<Record<string, string>>, string] {
  const end = line.indexOf('::', 2)
  const [command = '', written = ''] = line.slice(2, end).split(/ (.*)/su)
  const plain = (text: string): string =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  const properties = written.split(',').map((pair): [string, string] => {
    const [name = '', value = ''] = pair.split(/[=](.*)/su)
    return [name, plain(value.replaceAll('%3A', ':').replaceAll('%2C', ','))]
  })
  return [command, Object.fromEntries(properties), plain(line.slice(end + 2))]
}

test('every finding is a command for its line', () => {
  expect(nl(resultOf(findings.slice(0, 3))).split('\n')).toEqual([
    '::error file=codebooks/wio.yaml,line=4,col=5,endLine=4,endColumn=12,title=unknown-key::onbekende sleutel “keyword”%0A→ bedoel je “keywords”?',
    '::notice file=codebooks/wio.yaml,line=3,col=12,endLine=3,endColumn=13,title=off-at-first::onbekende sleutel “😀”',
    '::warning file=codebooks/wio.yaml,line=5,endLine=6,title=of-nobody::onbekende sleutel “rust: label: Stilte”',
    '',
  ])
})

test('in English where that is asked for', () => {
  expect(checkGithub('en')(resultOf(findings))).toContain('::unknown key “keyword”%0A→ did you')
})

test('nothing from the data begins, ends or changes a command', () => {
  const written = nl(resultOf([findingAt(odd, 'codes', { message: { nl: hostile, en: hostile } })]))
  expect(written.split('\n')).toHaveLength(2)
  const [command, properties, said] = readBack(written.trimEnd())
  expect(command).toBe('error')
  expect(properties).toMatchObject({ file: odd.path, line: '1', title: 'unknown-key' })
  expect(said).toMatch(/^“<b a="1">” .* ::error::x 100% %0A, 😀 \[31m ::stop::/u)
})

test('a percent sign is not taken for an escape', () => {
  const message = { nl: '100%0A en 5%', en: '' }
  expect(nl(resultOf([findingAt(wio, 'rust', { message })]))).toContain('::100%250A en 5%25\n')
})

test('where nothing was found there is nothing to say', () => {
  expect(nl(resultOf([]))).toBe('')
})
