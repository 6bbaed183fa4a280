import { expect, test } from 'vitest'
import { json } from '../../src/render/json.ts'
import { hostile, hostileReport } from './hostile-report.ts'
import { richReport } from './rich-report.ts'

test('the whole report, pretty and always the same', async () => {
  await expect(json(richReport, 'nl')).toMatchFileSnapshot('expected/rich-report.json.txt')
  expect(json(richReport, 'nl')).toBe(json(richReport, 'nl'))
})

test('texts are in the language asked for', () => {
  expect(json(richReport, 'en')).toContain('"title": "What is of value? Report 2022"')
})

test('what goes in comes out', () => {
  const parsed: unknown = JSON.parse(json(hostileReport, 'nl'))
  expect(parsed).toMatchObject({ title: hostile, blocks: { length: 7 } })
})
