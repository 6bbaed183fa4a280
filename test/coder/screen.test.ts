import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Line, plainLine, widthOfLine } from '../../src/coder/line.ts'
import { paintLine } from '../../src/coder/paint.ts'
import { reduce } from '../../src/coder/reduce.ts'
import { screen } from '../../src/coder/screen.ts'
import type { Size, State } from '../../src/coder/state.ts'
import { events, happen, interview, press, said, start, type } from './small-desk.ts'

const large: Size = { columns: 200, rows: 50 }

function shown(state: State): string {
  return `${screen(state).lines.map(plainLine).join('\n')}\n`
}

/** The words of a line that look so. */
function looking(state: State, look: keyof Line[number]['look']): string {
  const pieces = screen(state).lines.slice(1).flat()
  return pieces
    .filter((one) => one.look[look] !== undefined)
    .map(({ text }) => text)
    .join('|')
}

const others = new Map([
  [
    1,
    [
      { name: 'bram', code: 'zorg/mening', span: { start: 0, end: 0 }, rejected: false },
      { name: 'bram', code: 'zorg/rust', span: { start: 0, end: 0 }, rejected: true },
    ],
  ],
])

const small = { columns: 80, rows: 24 }
const coded = press(type(press(start({ others }), 'right', 'c'), 'mening'), 'enter', 'n')
const noted = press(type(coded, 'mooi gezegd'), 'enter', 'tab', 'x')

describe('the screens', () => {
  test.each<[string, State]>([
    ['start', start({ others })],
    ['coded', noted],
    ['blind', start({ others, blind: true })],
    ['pick', type(press(start(), 'c'), 'rus')],
    ['note', coded],
    ['help', press(start(), '?')],
    ['review', start({ review: true })],
    ['review-help', press(start({ review: true }), '?')],
    ['review-judged', press(start({ review: true }), 'enter', 'x', 'left')],
    ['large', start({ others }, { size: large })],
    ['large-pick', press(start({ others }, { size: large }), 'c')],
    ['english', start({ others, language: 'en' })],
  ])('%s', async (name, state) => {
    await expect(shown(state)).toMatchFileSnapshot(`screens/${name}.txt`)
  })

  test.each(['nl', 'en'] as const)(
    'all keys are explained on 80 × 24 without being cut (%s)',
    (language) => {
      for (const review of [true, false]) {
        const help = shown(press(start({ language, review }), '?'))
        expect(help).not.toMatch(/\S…/u)
      }
    },
  )

  test.each(['nl', 'en'] as const)(
    'the keys that matter most fit in 80 columns (%s)',
    (language) => {
      for (const review of [true, false]) {
        const { lines } = screen(start({ language, review }))
        expect(plainLine(lines.at(-1) ?? [])).not.toContain('…')
      }
    },
  )
})

describe('how it looks', () => {
  test('what keywords found is underlined, until it is judged', () => {
    expect(looking(start(), 'underline')).toBe('rust|luisteren|tempo')
    expect(looking(press(start(), 'enter'), 'underline')).toBe('luisteren')
    expect(looking(start({ blind: true }), 'underline')).toBe('')
  })

  test('the chosen words are in reverse, and of a whole turn none', () => {
    const quiet = { blind: true }
    expect(looking(start(quiet), 'reverse')).toBe('')
    expect(looking(press(start(quiet), 'right'), 'reverse')).toBe('Er was rust.')
  })

  test('the interviewer is dim', () => {
    expect(looking(start(), 'dim')).toContain('Hoe ging het op school?')
    expect(looking(start(), 'dim')).not.toContain('Meer weet ik niet')
  })

  test('without colour there is neither colour nor dimness, and all else is there', () => {
    const painted = screen(noted).lines.map((line) => paintLine(line, false))
    // eslint-disable-next-line no-control-regex -- the codes themselves are meant
    const codes = painted.flatMap((line) => line.match(/(?<=\u001b\[)[\d;]*(?=m)/gu) ?? [])
    const used = new Set(codes.flatMap((code) => code.split(';')))
    expect([...used].sort()).toEqual(['0', '1', '4', '7'])
  })

  test('nothing in a transcript, a codebook or a name can steer the terminal', () => {
    const nasty = '\u009b31m \u202e \u2066 \u0085 \u2028'
    const text = interview.replace('Er was', `${nasty} Er was`)
    const state = start({ text })
    const lines = screen(press(state, 'enter', 'down', '/')).lines.map((line) => plainLine(line))
    expect(lines.join('')).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
  })

  test('in another width all that is chosen is still there', () => {
    const wide = press(start({}, { size: large }), 'left')
    const narrow = reduce(wide, { kind: 'resize', size: small })
    expect(looking(narrow, 'reverse').replaceAll('|', '')).toMatch(/in zijn *tempo\./u)
  })
})

const keys = [
  ...['down', 'up', 'left', 'right', 'pagedown', 'pageup', 'home', 'end', 'tab', 'shift+tab'],
  ...['enter', 'escape', 'space', 'backspace', 'delete', 'ctrl+u', 'ctrl+w', 'ctrl+l'],
  ...[
    'c',
    'x',
    'd',
    'n',
    'u',
    'r',
    'o',
    'O',
    's',
    'S',
    't',
    'T',
    'f',
    'F',
    '/',
    '?',
    '.',
    'e',
    'w',
  ],
  ...['>', '<', 'b', 'y', 'a', 'i', '😀', 'é'],
]
const anyKeys = fc.array(fc.constantFrom(...keys), { maxLength: 60 })
const anySize = fc.record({
  columns: fc.integer({ min: 80, max: 210 }),
  rows: fc.integer({ min: 24, max: 60 }),
})

const strange = `${interview}
MOEDER: ${'Een heel lang verhaal over 中文 en 👨‍👩‍👧, dat maar doorgaat. '.repeat(60)}

KIND: …

MOEDER: ${'x'.repeat(300)} klaar.
`

describe('whatever is pressed', () => {
  test('the screen is as large as the window, every line as wide, and what is chosen can be seen', () => {
    fc.assert(
      fc.property(anyKeys, anySize, fc.boolean(), (pressed, size, review) => {
        const state = press(start({ text: strange, others, review }, { size }), ...pressed)
        const { lines, cursor } = screen(state)
        expect(lines).toHaveLength(size.rows)
        for (const line of lines) expect(widthOfLine(line)).toBe(size.columns)
        if (cursor !== undefined) expect(cursor.column).toBeLessThanOrEqual(size.columns)
        if (state.mode.kind === 'browse') expect(lines.map(plainLine).join('\n')).toContain('▌')
      }),
      { numRuns: 150 },
    )
  })

  test('undoing it all gives back what there was, and doing it all again what there came', () => {
    fc.assert(
      fc.property(anyKeys, (pressed) => {
        const first = said(start({ text: strange }))
        const done = press(press(start({ text: strange }), ...pressed), 'escape', 'escape')
        const steps = done.undo.length
        const undone = happen(done, events(Array.from({ length: steps }, () => 'u')))
        expect(said(undone)).toEqual(first)
        expect(undone.works[0]?.finished).toBe(false)
        const again = happen(undone, events(Array.from({ length: steps }, () => 'r')))
        expect([...said(again)].sort()).toEqual([...said(done)].sort())
        expect(again.works[0]?.finished).toBe(done.works[0]?.finished)
      }),
      { numRuns: 150 },
    )
  })
})
