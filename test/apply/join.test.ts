import { expect, it } from 'vitest'
import { joinCodings } from '../../src/apply/join.ts'
import type { Coding } from '../../src/model/coding.ts'

const at = (turn: number, start: number, code: string): Omit<Coding, 'by'> => ({
  transcript: 't',
  turn,
  code,
  span: { start, end: start + 4 },
  negated: false,
  echo: false,
})
const keyword = (turn: number, start: number, code = 'rust'): Coding => ({
  ...at(turn, start, code),
  by: { kind: 'keyword', keyword: 'rust' },
})
const tag = (turn: number, start: number, name: string): Coding => ({
  ...at(turn, start, 'rust'),
  by: { kind: 'person', name },
})
const rejection = (turn: number) => ({ transcript: 't', turn, code: 'rust', name: 'bram' })

it('puts keywords and tags in the order of the text', () => {
  const [first, second, third] = [keyword(0, 5), tag(0, 9, 'anna'), keyword(1, 20)]
  expect(joinCodings([first, third], [second], [])).toEqual([first, second, third])
})

it('takes every keyword coding of a rejected turn and code out', () => {
  const kept = [keyword(0, 5, 'tijd'), keyword(1, 20)]
  const gone = [keyword(0, 5), keyword(0, 10)]
  expect(joinCodings([...gone, ...kept], [], [rejection(0)])).toEqual(kept)
})

it('takes no tag of another coder out', () => {
  const anna = tag(0, 5, 'anna')
  expect(joinCodings([keyword(0, 5)], [anna], [rejection(0)])).toEqual([anna])
})
