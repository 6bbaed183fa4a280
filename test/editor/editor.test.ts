import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type Editor, openEditor } from './language-server.ts'

const wio = readFileSync('codebooks/wio.yaml', 'utf8')

/** A codebook in the folder of the shipped one, with its first line. */
function codebook(...lines: readonly string[]): string {
  return [
    ...wio.split('\n').slice(0, 1),
    'codes:',
    '  rust:',
    '    label: Rust',
    ...lines,
    '',
  ].join('\n')
}

/** What is told of the first place where a word stands that is no comment. */
function hoverOn(word: string, text: string, editor: Editor): Promise<string> {
  const lines = text.split('\n')
  const line = lines.findIndex((one) => one.trimStart().startsWith(word))
  return editor.hover({ line, character: (lines[line] ?? '').indexOf(word) + 1 })
}

test('an editor knows the shipped codebook by its first line', { timeout: 30_000 }, async () => {
  const editor = await openEditor(path.resolve('codebooks/wio.yaml'))
  expect(await editor.problems(wio)).toEqual([])
  expect(await hoverOn('when_not:', wio, editor)).toContain('Wanneer je de code niet geeft')
  expect(await hoverOn('when_not:', wio, editor)).toContain('When not to give the code')

  const slips = await editor.problems(
    codebook(
      '    keyword: [rust]',
      '    keywords:',
      '      - { separable: opbellen, pos: verb }',
      '      - { woord: rust }',
      '      - 12',
    ),
  )
  expect(slips.map((slip) => slip.split('\n')[0])).toEqual([
    '5:14 onbekende sleutel bij een code; is het een code eronder, geef hem dan een label: { label: … }',
    '7:32 Property pos is not allowed.',
    '8:11 Property woord is not allowed.',
    '8:9 een trefwoord tussen accolades heeft precies één van word, separable, near of stem',
    '9:9 Incorrect type. Expected one of string, object.',
  ])

  await editor.problems(codebook('    '))
  const keys = await editor.completions({ line: 4, character: 4 })
  expect(keys).toEqual(expect.arrayContaining(['definition', 'when_not', 'keywords']))
  expect(keys).not.toContain('label')
  await editor.problems(codebook('    keywords:', '      - '))
  const kinds = await editor.completions({ line: 5, character: 8 })
  expect(kinds).toEqual(expect.arrayContaining(['word', 'separable', 'near', 'stem']))
})

test('and the project file by its own', { timeout: 30_000 }, async () => {
  const text = readFileSync('samples/rodedraad.yaml', 'utf8')
  const editor = await openEditor(path.resolve('samples/rodedraad.yaml'))
  expect(await editor.problems(text)).toEqual([])
  expect(await editor.problems(text.replace('share: 0.25', 'share: 25'))).toHaveLength(1)
  expect(await editor.problems(`${text}check: { no-keyword: off }\n`)).toHaveLength(1)
  expect(await hoverOn('small_base:', text, editor)).toContain('krijgt een sterretje')
})
