import { expect, it } from 'vitest'
import { foldBlanks, quoteAt } from '../../src/store/quote.ts'

const text =
  'INT: Hoe ging dat toen,\nop die school?\n\nVADER: Hij zat  elke dag onder tafel, en toen was het mooi geweest.\n'

it('keeps the words and what stands around them, with one space for every run of blanks', () => {
  const start = text.indexOf('Hij zat')
  const quoted = quoteAt(text, { start, end: text.indexOf(', en toen') })
  expect(quoted).toEqual({
    quote: 'Hij zat elke dag onder tafel',
    prefix: 'dat toen, op die school? VADER: ',
    suffix: ', en toen was het mooi geweest. ',
  })
})

it('does not cut through a word, but does through what is too long for one', () => {
  const start = text.indexOf('onder')
  expect(quoteAt(text, { start, end: start + 5 }).prefix).toBe('school? VADER: Hij zat elke dag ')
  const link = `zie ${'a'.repeat(200)} hier`
  expect(quoteAt(link, { start: 204, end: 209 }).prefix).toHaveLength(32)
})

it('has nothing before the first and after the last word', () => {
  expect(quoteAt('Ja', { start: 0, end: 2 })).toEqual({ quote: 'Ja', prefix: '', suffix: '' })
})

it('never keeps half a character', () => {
  const smileys = '😊'.repeat(60)
  const { prefix, suffix } = quoteAt(`${smileys}x${smileys}`, { start: 120, end: 121 })
  expect(encodeURIComponent(prefix)).toBeTruthy()
  expect(encodeURIComponent(suffix)).toBeTruthy()
})

it('folds all blanks', () => {
  expect(foldBlanks(' a\n\n\tb\u00a0c ')).toBe(' a b c ')
})
