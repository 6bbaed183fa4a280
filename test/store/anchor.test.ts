import { describe, expect, it } from 'vitest'
import { createAnchor, type Anchored } from '../../src/store/anchor.ts'
import { quoteAt } from '../../src/store/quote.ts'

const old = `INT: Hoe ging dat op school?

VADER: Stijn zat elke dag onder tafel, en niemand vroeg waarom. Op een dag heb ik hem thuis gehouden. Daarna werd het stil in huis.

INT: Wat deed school?

VADER: School belde drie keer en schreef een brief over de leerplicht.
`

function anchored(words: string, text: string, base: string | undefined = old): Anchored {
  const start = old.indexOf(words)
  const span = { start, end: start + words.length }
  return createAnchor(base, text)({ ...span, ...quoteAt(old, span) })
}

function foundIn(text: string, one: Anchored): string | undefined {
  return one.kind === 'lost' ? undefined : text.slice(one.span.start, one.span.end)
}

it('has nothing to do where the text is the same', () => {
  expect(anchored('onder tafel', old)).toMatchObject({ kind: 'same' })
})

it('goes along when something is put before it', () => {
  const text = `---\nid: X\n---\n${old}`
  expect(foundIn(text, anchored('zat elke dag onder tafel,', text))).toBe(
    'zat elke dag onder tafel,',
  )
})

it('keeps hold of edited words: a name made another, a typing error mended, lines wrapped anew', () => {
  const text = old.replace('Stijn zat elke dag onder tafel', 'Bram zat elke\ndag onder de tafel')
  const words = 'Stijn zat elke dag onder tafel, en niemand vroeg waarom.'
  expect(foundIn(text, anchored(words, text))).toBe(
    'Bram zat elke\ndag onder de tafel, en niemand vroeg waarom.',
  )
})

it('is lost when its words are gone', () => {
  const text = old.replace(' Op een dag heb ik hem thuis gehouden.', '')
  expect(anchored('Op een dag heb ik hem thuis gehouden', text)).toMatchObject({
    kind: 'lost',
    why: 'deleted',
  })
})

it('is not guessed where a passage stands twice, side by side', () => {
  const turn = 'VADER: School belde drie keer en schreef een brief over de leerplicht.\n'
  const text = old.replace(turn, `${turn}\n${turn}`)
  expect(anchored('belde drie keer en schreef een brief', text)).toMatchObject({ kind: 'lost' })
})

it('finds a quote with what stood around it without the text as it was, and not without these', () => {
  const text = `Een andere kop.\n\n${old}`
  const words = 'elke dag onder tafel, en niemand vroeg waarom'
  const start = old.indexOf(words)
  const span = { start, end: start + words.length }
  const anchor = createAnchor(undefined, text)
  expect(foundIn(text, anchor({ ...span, ...quoteAt(old, span) }))).toBe(words)
  const other = { prefix: 'iets heel anders stond hier ', suffix: ' en ook daarna' }
  expect(anchor({ ...span, quote: words, ...other })).toMatchObject({ kind: 'lost' })
})

describe('what is shown of a passage that is lost', () => {
  function nearest(text: string, words: string): string | undefined {
    const one = anchored(words, text)
    expect(one.kind).toBe('lost')
    return one.kind === 'lost' && one.nearest !== undefined
      ? text.slice(one.nearest.start, one.nearest.end)
      : undefined
  }

  it('is what is most like it', () => {
    const text = old.replace('niemand vroeg waarom. Op een dag heb', 'de juf zei niets. In mei heb')
    expect(nearest(text, 'niemand vroeg waarom. Op een dag heb ik hem')).toBe(
      'de juf zei niets. In mei heb ik hem',
    )
  })

  it('is what stands between the same neighbours', () => {
    const text = old.replace('onder tafel', 'naast een kast')
    expect(nearest(text, 'onder tafel')).toBe('naast een kast')
  })

  it('is nothing where its words are gone', () => {
    const text = old.replace(' Op een dag heb ik hem thuis gehouden.', '')
    expect(nearest(text, 'Op een dag heb ik hem thuis gehouden')).toBe(undefined)
  })
})

it('keeps to the letters that were tagged', () => {
  const text = `Een regel ervoor.\n\n${old}`
  expect(foundIn(text, anchored('huis gehouden. Daar', text))).toBe('huis gehouden. Daar')
})

it('finds marks between the same two words, and not where one of them changed', () => {
  const text = `Een regel ervoor.\n\n${old}`
  const start = old.indexOf('?')
  const span = { start, end: start + 1 }
  const question = (now: string): Anchored =>
    createAnchor(old, now)({ ...span, ...quoteAt(old, span) })
  const moved = question(text)
  expect(moved.kind === 'moved' && moved.span.start).toBe(text.indexOf('?'))
  expect(question(text.replace('op school?', 'in de klas?'))).toMatchObject({ kind: 'lost' })
})
