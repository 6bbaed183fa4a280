import { expect, test } from 'vitest'
import { pickList, type PickMode } from '../../src/coder/pick.ts'
import { reduce } from '../../src/coder/reduce.ts'
import type { State } from '../../src/coder/state.ts'
import { plainLine } from '../../src/coder/line.ts'
import { screen } from '../../src/coder/screen.ts'
import { press, start, type } from './small-desk.ts'

function listed(state: State): readonly string[] {
  return state.mode.kind === 'pick' ? pickList(state, state.mode).map(({ label }) => label) : []
}

function mode(state: State): PickMode | undefined {
  return state.mode.kind === 'pick' ? state.mode : undefined
}

test('deprecated codes, those of other roles, and branches that only group are not offered', () => {
  expect(listed(press(start(), 'c'))).toEqual(['Rust en tempo', 'Echt luisteren', 'Mening'])
  expect(listed(press(start(), 'down', 'down', 'c'))).toContain('Spelen')
})

test('to look for a code all are there', () => {
  expect(listed(press(start(), 't'))).toContain('Ouderwets')
})

test('the most used come first, here and in other transcripts', () => {
  const elsewhere = new Map([['zorg/luisteren', 3]])
  expect(listed(press(start({ uses: elsewhere }), 'c'))[0]).toBe('Echt luisteren')
  const here = press(type(press(start(), 'c'), 'mening'), 'enter', 'c')
  expect(listed(here)[0]).toBe('Mening')
})

test.each([
  ['tem', ['Rust en tempo']],
  ['zorg lu', ['Echt luisteren']],
  ['MENING', ['Mening']],
  ['mng', ['Mening']],
  ['meningen', ['Mening']],
  ['luister', ['Echt luisteren']],
  ['geluisterd', ['Echt luisteren']],
  ['n', ['Rust en tempo', 'Echt luisteren', 'Mening']],
  ['xyz', []],
])('“%s” finds %j', (typed, labels) => {
  expect(listed(type(press(start(), 'c'), typed))).toEqual(labels)
})

test('the beginning of a word goes before letters inside one', () => {
  expect(listed(type(press(start(), 'c'), 'en'))[0]).toBe('Rust en tempo')
})

test('with a word that finds nothing Enter gives nothing and the list stays', () => {
  const state = press(type(press(start(), 'c'), 'xx'), 'enter')
  expect(state.mode.kind).toBe('pick')
  expect(state.message?.text.nl).toBe('Geen code gevonden met “xx”')
})

test('arrows stay within the list, and typing begins at its top', () => {
  const state = press(start(), 'c', 'down', 'down', 'down', 'down')
  expect(mode(state)?.index).toBe(2)
  expect(mode(press(state, 'up', 'up', 'up'))?.index).toBe(0)
  expect(mode(type(state, 'e'))?.index).toBe(0)
})

test('paste is typed as one line; while no line is typed it does nothing', () => {
  const paste = { kind: 'paste', text: 'q\nqq\u001b' } as const
  expect(mode(reduce(press(start(), 'c'), paste))?.line.text).toBe('q qq ')
  const before = start()
  expect(reduce(before, paste)).toEqual({ ...before, effects: [] })
})

test('that no code fits is no claim that there is none: another speaker may have it', () => {
  const shown = (...keys: readonly string[]): string =>
    screen(type(press(start(), ...keys), 'spel'))
      .lines.map(plainLine)
      .join('\n')
  expect(shown('c')).toContain('Hier geldt geen code met “spel”')
  expect(shown('T')).toContain('Spelen')
})
