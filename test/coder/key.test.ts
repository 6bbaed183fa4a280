import { expect, test } from 'vitest'
import { nameKey, type PressedKey } from '../../src/coder/key.ts'

test.each<[string | undefined, PressedKey, string, string]>([
  ['a', { name: 'a', sequence: 'a' }, 'a', 'a'],
  ['A', { name: 'a', sequence: 'A', shift: true }, 'A', 'A'],
  ['?', { sequence: '?' }, '?', '?'],
  ['é', { sequence: 'é' }, 'é', 'é'],
  ['😀', { sequence: '😀' }, '😀', '😀'],
  [' ', { name: 'space', sequence: ' ' }, 'space', ' '],
  ['\r', { name: 'return', sequence: '\r' }, 'enter', ''],
  ['\n', { name: 'enter', sequence: '\n' }, 'enter', ''],
  ['\t', { name: 'tab', sequence: '\t' }, 'tab', ''],
  [undefined, { name: 'tab', sequence: '\u001B[Z', shift: true }, 'shift+tab', ''],
  [undefined, { name: 'escape', sequence: '\u001B', meta: true }, 'escape', ''],
  [undefined, { name: 'up', sequence: '\u001B[A' }, 'up', ''],
  [undefined, { name: 'right', sequence: '\u001B[1;2C', shift: true }, 'shift+right', ''],
  ['\u0003', { name: 'c', sequence: '\u0003', ctrl: true }, 'ctrl+c', ''],
  [undefined, { name: 'x', sequence: '\u001Bx', meta: true }, 'alt+x', ''],
  ['\u009b', { sequence: '\u009b' }, '', ''],
])('%j %j is called %s and types “%s”', (text, pressed, name, typed) => {
  expect(nameKey(text, pressed)).toEqual({ name, text: typed })
})
