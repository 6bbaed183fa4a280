import { expect, test } from 'vitest'
import type { Block } from '../../src/model/report.ts'
import { sections } from '../../src/render/sections.ts'

const passage: Block = {
  kind: 'passage',
  passage: { id: 'p', cite: 'c', pieces: [], codes: [] },
}
const quote: Block = { kind: 'quote', quote: { text: 'q', cite: 'c' } }

function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text }
}

test('a heading goes with the passages that it stands over, and so does what introduces them', () => {
  const [one, two, three] = [heading(1, 'een'), heading(1, 'twee'), heading(2, 'drie')]
  const words: Block = { kind: 'paragraph', text: 'Hier staat het na te lezen.' }
  const blocks = [one, quote, two, words, three, passage]
  expect(sections(blocks)).toEqual({ main: [one, quote], places: [two, words, three, passage] })
})

test('a heading that also stands over something else stays', () => {
  const [one, two, three] = [heading(1, 'een'), heading(2, 'twee'), heading(1, 'drie')]
  const blocks = [one, quote, two, passage, three]
  expect(sections(blocks)).toEqual({ main: [one, quote, three], places: [two, passage] })
})
