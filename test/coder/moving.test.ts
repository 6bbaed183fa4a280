import { expect, test } from 'vitest'
import { interview, press, start, type } from './small-desk.ts'

const long = `${interview.split('---\nINT')[0] ?? ''}---\n${Array.from(
  { length: 400 },
  (_, turn) =>
    `MOEDER: Dit is beurt ${turn}, en er wordt van alles in gezegd over school en thuis.\n\n`,
).join('')}`

test.each([
  [['down'], 2],
  [['j', 'j'], 3],
  [['up', 'up', 'up'], 0],
  [['end'], 4],
  [['G', 'down'], 4],
  [['G', 'g'], 0],
  [['G', 'home'], 0],
  [['o'], 3],
  [['G', 'O'], 3],
  [['G', 'S'], 1],
  [['g', 's'], 1],
])('%j goes to turn %i', (keys, turn) => {
  expect(press(start(), ...keys).at.turn).toBe(turn)
})

test('from the last sentence of a turn one goes on in the next', () => {
  const state = press(start(), 'left', 'right')
  expect(state.at).toMatchObject({ turn: 2, unit: 'sentence', first: 0 })
  expect(press(state, 'left').at).toMatchObject({ turn: 1, unit: 'sentence', first: 2 })
})

test('a turn that was judged is not open any more', () => {
  expect(press(start(), 'x', 'g', 'o').at.turn).toBe(3)
  expect(press(start(), 'G', 'o').message?.text.nl).toBe('Hierna komt geen beurt zonder code meer')
})

test('who comes back goes on behind what they coded last', () => {
  const done = press(start(), 'down', 'down', 'c', 'enter')
  expect(start({}, { work: done.works[0] ?? { tags: [], finished: false } }).at.turn).toBe(4)
})

test('a page is what fits on the screen, and there and back is the same place', () => {
  const first = start({ text: long })
  const next = press(first, 'pagedown')
  expect(next.at.turn).toBeGreaterThan(5)
  expect(next.at.turn).toBeLessThan(21)
  expect(press(next, 'b').at.turn).toBe(0)
  expect(press(first, 'space').at.turn).toBe(next.at.turn)
})

test('a turn longer than the screen is paged through', () => {
  const words = Array.from({ length: 300 }, (_, number) => `Dit is zin nummer ${number}.`).join(' ')
  const state = press(start({ text: `MOEDER: ${words}\n\nMOEDER: Klaar.\n` }), 'pagedown')
  expect(state.at).toMatchObject({ turn: 0, unit: 'sentence' })
  expect(state.at.first).toBeGreaterThan(10)
  expect(state.top.row).toBeGreaterThan(0)
  expect(press(state, 'pagedown').at.first).toBeGreaterThan(state.at.first)
})

test('text is found whatever its capitals, accents and blanks, and round the end', () => {
  const found = press(type(press(start(), '/'), 'LUISTEREN  naar'), 'enter')
  expect(found.at).toMatchObject({ turn: 1, unit: 'sentence', first: 1 })
  const ging = press(type(press(start(), '/'), 'ging'), 'enter')
  expect(ging.at).toMatchObject({ turn: 1, first: 2 })
  expect(press(ging, 'f').at.turn).toBe(3)
  expect(press(ging, 'f', 'f').at.turn).toBe(0)
  expect(press(ging, 'f', 'F').at.turn).toBe(1)
  expect(press(ging, 'f', 'f').message?.text.nl).toBe(
    '“ging”: zin 1 van 3, verder vanaf de andere kant',
  )
})

test('what is not there is told; an empty search marks nothing', () => {
  const state = press(type(press(start(), '/'), 'a(b'), 'enter')
  expect(state.message?.text.nl).toBe('“a(b” staat niet in dit gesprek')
  expect(press(state, '/', 'enter').search).toBe('')
  expect(press(start(), 'f').message?.text.nl).toContain('/')
})

test('t goes to the next turn with a code, and from the start again', () => {
  const coded = press(type(press(start(), 'G', 'c'), 'tempo'), 'enter')
  const first = press(type(press(coded, 't'), 'tempo'), 'enter')
  expect(first.at.turn).toBe(1)
  expect(press(first, 't').at.turn).toBe(4)
  expect(press(type(press(coded, 'T'), 'spelen'), 'enter').message?.text.nl).toBe(
    'Geen andere beurt met “Spelen”',
  )
})
