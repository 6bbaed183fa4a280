import { expect, test } from 'vitest'
import { editLine, emptyLine, type TextLine } from '../../src/coder/text-line.ts'
import { key } from './small-desk.ts'

function typed(names: readonly string[]): TextLine | undefined {
  return names.reduce<TextLine | undefined>(
    (line, name) => (line === undefined ? undefined : editLine(line, key(name))),
    emptyLine,
  )
}

test.each([
  [['a', 'b', 'space', 'c'], 'ab c', 4],
  [['a', 'b', 'left', 'c'], 'acb', 2],
  [['a', 'b', 'home', 'c', 'end', 'd'], 'cabd', 4],
  [['a', 'b', 'backspace'], 'a', 1],
  [['backspace', 'delete', 'left', 'right', 'a'], 'a', 1],
  [['a', 'b', 'left', 'left', 'delete'], 'b', 0],
  [['a', '😀', 'backspace'], 'a', 1],
  [['e', '\u0301', 'b', 'left', 'backspace'], 'b', 0],
  [['a', 'b', 'space', 'c', 'ctrl+w'], 'ab ', 3],
  [['a', 'b', 'space', 'ctrl+w'], '', 0],
  [['a', 'b', 'left', 'ctrl+u'], 'b', 0],
  [['a', 'b', 'ctrl+a', 'c', 'ctrl+e', 'd'], 'cabd', 4],
])('%j types “%s”', (names, text, at) => {
  expect(typed(names)).toEqual({ text, at })
})

test('other keys are none of its own', () => {
  expect(typed(['a', 'f5'])).toBeUndefined()
})
