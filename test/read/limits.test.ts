import { describe, expect, test } from 'vitest'
import { readCodebookYaml } from '../../src/read/codebook-yaml.ts'
import { inlineCodings } from '../../src/read/tags.ts'
import { readTagCodings } from '../../src/store/tag-codings.ts'
import { lines } from './findings.ts'
import { reading } from './reading.ts'

const { codebook } = readCodebookYaml({
  path: 'wio.yaml',
  text: 'codes: { kind: { applies_to: { rol: kind }, plezier: { manual: true } } }',
})

describe('a tag for a role that the code does not apply to is refused, for it would count beyond its base', () => {
  const text = 'MOEDER: Leuk was het. [[kind/plezier]]\n\nKIND: Heel leuk. [[kind/plezier]]\n'

  test('in the text', () => {
    const { codings, diagnostics } = inlineCodings(reading(text), codebook)
    expect(codings.map(({ turn }) => turn)).toEqual([1])
    expect(lines(diagnostics)).toEqual([expect.stringContaining('to kind only, not to “ouder”')])
  })

  test('in a tag file', () => {
    const { transcript } = reading(text)
    const csv = 'code,status,quote,start,end\nkind/plezier,tag,Leuk,8,12\n'
    const file = { transcript, codebook, coder: 'anna', bases: () => undefined }
    const { codings, diagnostics } = readTagCodings({ path: 'a.csv', text: csv }, file)
    expect(codings).toEqual([])
    expect(lines(diagnostics)).toEqual([expect.stringContaining('to kind only, not to “ouder”')])
  })
})

describe('what would do nothing is an error', () => {
  test.each([
    ['{ word: rust, within: 3 }', '“within” does nothing with word'],
    ['{ near: [a, b], pos: noun }', '“pos” does nothing with near'],
    ['{ separable: opbellen, compound: left }', '“compound” does nothing with separable'],
    ['{ stem: rust, within: 2 }', '“within” does nothing with stem'],
  ])('%s', (keyword, message) => {
    const text = `codes:\n  a:\n    keywords:\n      - ${keyword}\n`
    const { diagnostics } = readCodebookYaml({ path: 'wio.yaml', text })
    expect(lines(diagnostics)).toEqual([expect.stringContaining(message)])
  })

  test('a condition without a value', () => {
    const text = 'codes:\n  a:\n    applies_to: { soort: }\n    keywords: [rust]\n'
    const { diagnostics } = readCodebookYaml({ path: 'wio.yaml', text })
    expect(lines(diagnostics)).toEqual([
      expect.stringContaining('“soort” stands here without a value'),
    ])
  })
})

test('reserved keys are known in capitals, and an onderzoeker is an interviewer', () => {
  const text = '---\nID: X-1\nSpeakers: { A: onderzoeker, M: }\n---\nA: Hoe was het?\nM: Goed.\n'
  const { transcript, diagnostics } = reading(text)
  expect(diagnostics).toEqual([])
  expect(transcript.id).toBe('X-1')
  expect(transcript.turns.map(({ role }) => role)).toEqual(['interviewer', ''])
})
