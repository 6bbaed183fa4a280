import { expect, test } from 'vitest'
import { cellText } from '../../src/render/cell.ts'

test('a share is a whole percentage', () => {
  expect(cellText(0.8, 'share', 'nl')).toBe('80%')
  expect(cellText(0.346, 'share', 'en')).toBe('35%')
  expect(cellText(0, 'share', 'nl')).toBe('0%')
})

test('a coefficient has two decimals, written as the language does', () => {
  expect(cellText(0.614, 'coefficient', 'nl')).toBe('0,61')
  expect(cellText(0.614, 'coefficient', 'en')).toBe('0.61')
  expect(cellText(-0.3, 'coefficient', 'nl')).toBe('-0,30')
})

test('what rounds to zero has no minus', () => {
  expect(cellText(-0.001, 'coefficient', 'nl')).toBe('0,00')
})

test('counts and bases have a thousands separator', () => {
  expect(cellText(12067, 'count', 'nl')).toBe('12.067')
  expect(cellText(1204, 'base', 'en')).toBe('1,204')
})

test('a number among words is a name', () => {
  expect(cellText(2022, 'text', 'nl')).toBe('2022')
})

test('what is not there is a dash, what is words stays as it is', () => {
  expect(cellText(null, 'share', 'nl')).toBe('–')
  expect(cellText('n.v.t.', 'count', 'nl')).toBe('n.v.t.')
})
