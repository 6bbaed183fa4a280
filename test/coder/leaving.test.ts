import { expect, test } from 'vitest'
import { reduce } from '../../src/coder/reduce.ts'
import { screen } from '../../src/coder/screen.ts'
import { plainLine } from '../../src/coder/line.ts'
import type { State } from '../../src/coder/state.ts'
import { events, kinds, press, start } from './small-desk.ts'

const full = { nl: 'de schijf is vol', en: 'the disk is full' }

/** Confirms a suggestion on a disk that is full. */
function failing(): State {
  const [enter] = events(['enter'])
  const state = enter === undefined ? start() : reduce(start(), enter)
  return reduce(state, { kind: 'failed', why: full })
}

function pressed(state: State, name: string): State {
  return events([name]).reduce(reduce, state)
}

function shown(state: State): string {
  return screen(state).lines.map(plainLine).join('\n')
}

test('q stops; Ctrl-C too, as an interruption', () => {
  expect(press(start(), 'q').effects).toEqual([{ kind: 'quit', status: 'ok' }])
  expect(press(start(), 'ctrl+c').effects).toEqual([{ kind: 'quit', status: 'interrupted' }])
  expect(press(start(), 'c', 'ctrl+c').effects).toEqual([{ kind: 'quit', status: 'interrupted' }])
})

test('a save that fails is told loudly, and stays to be done', () => {
  const state = failing()
  expect(state.pending).toHaveLength(1)
  expect(shown(state)).toContain(
    'NIET OPGESLAGEN (1): de schijf is vol. Ik probeer het steeds opnieuw.',
  )
  expect(shown(state)).not.toContain('opgeslagen ')
  expect(kinds(reduce(state, { kind: 'retry' }))).toEqual(['save'])
  expect(kinds(reduce(start(), { kind: 'retry' }))).toEqual([])
})

test('when it works after all, all is as if nothing had been', () => {
  const state = failing()
  const work = state.works[0] ?? { tags: [], finished: false }
  const saved = reduce(state, { kind: 'saved', work, told: undefined })
  expect(saved).toMatchObject({ pending: [], failure: undefined })
  expect(shown(saved)).toContain('opgeslagen')
})

test('what someone else did meanwhile is told, and is there', () => {
  const state = failing()
  const told = { nl: 'Iemand anders …', en: 'Someone else …' }
  const saved = reduce(state, {
    kind: 'saved',
    work: { tags: state.works[0]?.tags ?? [], finished: true },
    told,
  })
  expect(saved.works[0]?.finished).toBe(true)
  expect(saved.message?.text).toEqual(told)
})

test('who stops with something unsaved is asked, and nothing is lost by one key', () => {
  const trying = pressed(failing(), 'q')
  expect(kinds(trying)).toEqual(['save'])
  const asked = reduce(trying, { kind: 'failed', why: full })
  expect(asked.mode.kind).toBe('unsaved')
  expect(shown(asked)).toContain('stop en raak dit kwijt')
  expect(pressed(asked, 'x')).toMatchObject({ mode: { kind: 'unsaved' }, effects: [] })
  expect(pressed(asked, 'escape').mode.kind).toBe('browse')
  expect(kinds(pressed(asked, 'enter'))).toEqual(['save'])
  expect(pressed(asked, 'j').effects).toEqual([{ kind: 'quit', status: 'failure' }])
  const work = asked.works[0] ?? { tags: [], finished: false }
  expect(reduce(asked, { kind: 'saved', work, told: undefined }).effects).toEqual([
    { kind: 'quit', status: 'ok' },
  ])
})

test('Ctrl-Z and Ctrl-L ask the terminal', () => {
  expect(kinds(press(start(), 'ctrl+z'))).toEqual(['suspend'])
  expect(kinds(press(start(), 'ctrl+l'))).toEqual(['redraw'])
})

test('a key that does nothing is told; an arrow with Ctrl is passed over', () => {
  expect(press(start(), 'i').message?.text.nl).toBe(
    'De toets i doet hier niets; met ? zie je alle toetsen',
  )
  expect(press(start(), 'ctrl+left').message).toBeUndefined()
})

test('in a window that is too small nothing is changed, but one can stop', () => {
  const small = reduce(start(), { kind: 'resize', size: { columns: 60, rows: 20 } })
  expect(press(small, 'enter').works).toEqual(small.works)
  expect(kinds(press(small, 'q'))).toEqual(['quit'])
  expect(shown(small)).toContain('60×20 is te klein')
})
