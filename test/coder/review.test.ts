import { expect, test } from 'vitest'
import { judgedItems } from '../../src/coder/review.ts'
import { press, said, start, type } from './small-desk.ts'

const begun = start({ review: true })

test('the first hit is shown with the sentence that it stands in', () => {
  expect(begun.item).toBe(0)
  expect(begun.at).toMatchObject({ turn: 1, unit: 'sentence', first: 0 })
})

test('a verdict goes on to the next hit, and at the end that is told', () => {
  const first = press(begun, 'enter')
  expect(first.item).toBe(1)
  expect(said(first)).toEqual(['rust: Er was rust.'])
  const second = press(first, 'x')
  expect(said(second)).toEqual(['rust: Er was rust.', '×luisteren: luisteren'])
  expect(second.message?.text.nl).toBe('Alle treffers zijn beoordeeld; q om te stoppen')
  expect(judgedItems(second)).toBe(2)
})

test('another code says that the keyword is wrong, and what is right', () => {
  const state = press(type(press(begun, 'c'), 'mening'), 'enter')
  expect(said(state)).toEqual(['×rust: rust', 'mening: Er was rust.'])
  expect(state.item).toBe(1)
  expect(said(press(state, 'u'))).toEqual([])
  expect(press(state, 'u').item).toBe(0)
})

test('the code goes to the sentence, or to what was chosen of it or with it', () => {
  expect(said(press(begun, '>', 'enter'))).toEqual([
    'rust: Er was rust. Ze konden luisteren naar hem.',
  ])
  expect(said(press(begun, 'w', 'enter'))).toEqual(['rust: rust'])
  expect(said(press(begun, 's', 'w', '>', '>', '<', 'enter'))).toEqual([
    'luisteren: luisteren naar',
  ])
  expect(said(press(begun, 'w', 'w', 'enter'))).toEqual(['rust: Er was rust.'])
  expect(said(press(type(press(begun, 'w', 'c'), 'mening'), 'enter'))).toEqual([
    '×rust: rust',
    'mening: rust',
  ])
})

test('the same code as it has is a confirmation', () => {
  expect(said(press(type(press(begun, 'c'), 'tempo'), 'enter'))).toEqual(['rust: Er was rust.'])
})

test('one can skip, go back, and say otherwise', () => {
  expect(press(begun, 's').item).toBe(1)
  expect(press(begun, 's', 's').message?.text.nl).toBe('Dit is de laatste treffer')
  expect(press(begun, 's', 'left').item).toBe(0)
  expect(press(begun, 'left').message?.text.nl).toBe('Dit is de eerste treffer')
  expect(press(begun, 'end', 'home').item).toBe(0)
  expect(said(press(begun, 'enter', 'left', 'x'))).toEqual(['×rust: rust'])
  expect(said(press(begun, 'enter', 'left', 'enter'))).toEqual(['rust: Er was rust.'])
})

test('a verdict can be taken back and noted on', () => {
  const back = press(begun, 'enter', 'left')
  expect(said(press(back, 'd'))).toEqual([])
  expect(said(press(type(press(back, 'n'), 'zo'), 'enter'))).toEqual(['rust: Er was rust. [zo]'])
  expect(press(begun, 'd').message?.tone).toBe('warning')
})

test('who comes back goes on with what was not judged yet', () => {
  const work = press(begun, 'enter').works[0] ?? { tags: [], finished: false }
  expect(start({ review: true }, { work }).item).toBe(1)
  const all = press(begun, 'enter', 'enter').works[0] ?? work
  expect(start({ review: true }, { work: all })).toMatchObject({ item: 0, at: { turn: 1 } })
})
