import { describe, expect, test } from 'vitest'
import { interview, kinds, press, said, start, type } from './small-desk.ts'

const whole =
  'Er was rust. Ze konden luisteren naar hem. Dat was nieuw voor ons, en het ging in zijn tempo.'

describe('giving a code', () => {
  test('one begins at the first turn that counts and has no code', () => {
    expect(start().at).toMatchObject({ turn: 1, unit: 'turn' })
  })

  test('the whole turn gets the code that is chosen by some of its letters', () => {
    const state = press(type(press(start(), 'c'), 'men'), 'enter')
    expect(said(state)).toEqual([`mening: ${whole}`])
    expect(state.message?.text.nl).toBe('Code gegeven: Mening')
    expect(kinds(state)).toEqual(['save'])
  })

  test('a tag knows its place in code points, what stands around it, and the text it is about', () => {
    const text = interview.replace('Hoe ging', '😀 Hoe ging')
    const state = press(type(press(start({ text }), 'right', 'c'), 'mening'), 'enter')
    const [tag] = state.works[0]?.tags ?? []
    const at = Array.from(text.slice(0, text.indexOf('Er was rust.'))).length
    expect(tag).toMatchObject({ id: 't0', quote: 'Er was rust.', start: at, end: at + 12 })
    expect(tag?.prefix).toMatch(/MOEDER: $/u)
    expect(tag?.suffix).toMatch(/^ Ze konden/u)
    expect(tag?.textHash).toMatch(/^sha256-[0-9a-f]{16}$/u)
  })

  test.each([
    [['right'], 'Er was rust.'],
    [['right', '>'], 'Er was rust. Ze konden luisteren naar hem.'],
    [['right', '>', '>', '<'], 'Er was rust. Ze konden luisteren naar hem.'],
    [['left'], 'Dat was nieuw voor ons, en het ging in zijn tempo.'],
    [['right', 'right', 'w'], 'Ze'],
    [['right', 'w', 'right', 'right', '>', '>', '>'], 'rust. Ze konden luisteren'],
    [['right', 'w', 'right', 'w'], 'Er was rust.'],
    [['right', 'w', 'escape'], whole],
    [['w', '<', '<'], 'Er'],
    [['shift+right', 'shift+right'], 'Er was rust. Ze konden luisteren naar hem.'],
  ])('%j chooses “%s”', (keys, words) => {
    const state = press(type(press(start(), ...keys, 'c'), 'mening'), 'enter')
    expect(said(state)).toEqual([`mening: ${words}`])
  })

  test('the same code on the same words is refused; on other words of the turn it is not', () => {
    const first = press(type(press(start(), 'c'), 'mening'), 'enter')
    const twice = press(first, '.')
    expect(said(twice)).toHaveLength(1)
    expect(twice.message).toMatchObject({ tone: 'warning' })
    expect(kinds(twice)).toEqual(['bell'])
    expect(said(press(first, 'right', '.'))).toHaveLength(2)
  })

  test('the interviewer cannot be coded, and why is told', () => {
    const state = press(start(), 'up', 'c')
    expect(state.mode.kind).toBe('browse')
    expect(state.message?.text.nl).toContain('--interviewer')
  })

  test('the code that was given last can be given again with one key, where it applies', () => {
    const child = press(type(press(start(), 'down', 'down', 'c'), 'spel'), 'enter', 'down', '.')
    expect(said(child)).toEqual(['spel: Ik ging spelen. Elke dag.'])
    expect(child.message?.text.nl).toContain('geldt niet voor deze spreker')
    expect(said(press(type(press(start(), 'c'), 'mening'), 'enter', 'down', 'down', '.'))).toEqual([
      `mening: ${whole}`,
      'mening: Ik ging spelen. Elke dag.',
    ])
    expect(press(start(), '.').message?.tone).toBe('warning')
  })

  test('Esc gives nothing', () => {
    expect(said(press(start(), 'c', 'escape'))).toEqual([])
  })
})

describe('suggestions', () => {
  test('Enter says that the first is right: its sentence gets the code; and then the next is pointed at', () => {
    const state = press(start(), 'enter')
    expect(said(state)).toEqual(['rust: Er was rust.'])
    expect(said(press(state, 'enter'))).toEqual([
      'rust: Er was rust.',
      'luisteren: Ze konden luisteren naar hem.',
    ])
  })

  test.each([
    [['right', '>'], 'Er was rust. Ze konden luisteren naar hem.'],
    [['right', 'w', 'right', '>'], 'was rust'],
    [['left', 'w', 'left', 'w'], 'Ze konden luisteren naar hem.'],
    // The words that were chosen are not about it, or about some of it only.
    [['right', 'w'], 'Er was rust.'],
    [['right', 'right', 'tab'], 'Er was rust.'],
    // Of two suggestions the one in the chosen words is pointed at.
    [['right', 'right'], 'Ze konden luisteren naar hem.'],
  ])('after %j a confirmed suggestion is about “%s”', (keys, words) => {
    const [first = ''] = said(press(start(), ...keys, 'enter'))
    expect(first.replace(/^\w+: /u, '')).toBe(words)
  })

  test('of a hit that goes on over the end of a sentence both sentences get the code', () => {
    const text = interview.replace(
      'Meer weet ik niet.',
      'Nee. Er was haast. Op school ook. Meer niet.',
    )
    const state = press(start({ text }), 'G', 'enter')
    expect(said(state)).toEqual(['luisteren: Er was haast. Op school ook.'])
    expect(said(press(start({ text }), 'G', 'left', 'left', 'enter'))).toEqual(said(state))
  })

  test('x says that it is wrong in this turn; Tab points at another', () => {
    expect(said(press(start(), 'x'))).toEqual(['×rust: rust'])
    expect(said(press(start(), 'tab', 'x'))).toEqual(['×luisteren: luisteren'])
    expect(said(press(start(), 'tab', 'tab', 'x'))).toEqual(['×rust: rust'])
    expect(said(press(start(), 'shift+tab', 'x'))).toEqual(['×luisteren: luisteren'])
  })

  test('of several hits the one among the chosen words is meant', () => {
    expect(said(press(start(), 'left', 'enter'))).toEqual([
      'rust: Dat was nieuw voor ons, en het ging in zijn tempo.',
    ])
    expect(said(press(start(), 'left', 'x'))).toEqual(['×rust: tempo'])
  })

  test('who gives a code that they rejected takes the rejection back', () => {
    const state = press(type(press(start(), 'x', 'c'), 'tempo'), 'enter')
    expect(said(state)).toEqual([`rust: ${whole}`])
  })

  test('where there is none nothing happens', () => {
    const state = press(start(), 'down', 'enter', 'x')
    expect(said(state)).toEqual([])
    expect(state.message?.tone).toBe('warning')
  })

  test('blind there are none', () => {
    const state = press(start({ blind: true }), 'enter')
    expect(said(state)).toEqual([])
    expect(press(state, 's').message?.text.nl).toContain('blind')
  })
})

describe('what was done', () => {
  const coded = press(type(press(start(), 'c'), 'mening'), 'enter')

  test('a note comes with the code that was given just now, and can be changed', () => {
    const noted = press(type(press(coded, 'n'), 'twijfel'), 'enter')
    expect(said(noted)).toEqual([`mening: ${whole} [twijfel]`])
    expect(said(press(type(press(noted, 'n'), '?'), 'enter'))).toEqual([
      `mening: ${whole} [twijfel?]`,
    ])
    expect(said(press(noted, 'n', 'ctrl+u', 'enter'))).toEqual([`mening: ${whole}`])
    expect(said(press(type(press(coded, 'n'), 'weg'), 'escape'))).toEqual([`mening: ${whole}`])
  })

  test('d takes a code back: a tombstone stays', () => {
    const state = press(coded, 'd')
    expect(said(state)).toEqual([])
    expect(state.works[0]?.tags).toMatchObject([{ id: 't0', status: 'deleted' }])
  })

  test('all can be undone and done again, each as a save of its own', () => {
    const done = press(type(press(coded, 'n'), 'zo'), 'enter', 'tab', 'enter', 'e')
    expect(done.works[0]?.finished).toBe(true)
    const undone = press(done, 'u', 'u', 'u')
    expect(said(undone)).toEqual([`mening: ${whole}`])
    expect(undone.works[0]?.finished).toBe(false)
    expect(said(press(undone, 'u'))).toEqual([])
    expect(press(undone, 'u', 'u').message?.text.nl).toContain('niets')
    const again = press(undone, 'u', 'r', 'r', 'r', 'r')
    expect(said(again)).toEqual(said(done))
    expect(again.works[0]?.finished).toBe(true)
    expect(press(again, 'r').message?.tone).toBe('warning')
  })

  test('who finishes is told what was not judged', () => {
    const told = (...keys: readonly string[]): string | undefined =>
      press(start(), ...keys, 'e').message?.text.nl
    expect(told()).toBe('Dit gesprek is afgerond; 2 voorstellen heb je niet beoordeeld (s)')
    expect(told('enter')).toBe('Dit gesprek is afgerond; 1 voorstel heb je niet beoordeeld (s)')
    expect(told('enter', 'x')).toBe('Dit gesprek is afgerond: alles is beoordeeld')
  })

  test('undoing goes to where it was done', () => {
    expect(press(coded, 'G', 'u').at.turn).toBe(1)
  })

  test('what is done after undoing cannot be done again any more', () => {
    expect(press(coded, 'u', 'enter', 'r').message?.tone).toBe('warning')
  })
})
