import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { definitionMissing } from '../../src/lint/rules/definition-missing.ts'
import { definitionRepeatsLabel } from '../../src/lint/rules/definition-repeats-label.ts'
import { exampleMissing } from '../../src/lint/rules/example-missing.ts'
import { similarDefinitions } from '../../src/lint/rules/similar-definitions.ts'
import { whenMissing } from '../../src/lint/rules/when-missing.ts'
import { createSimilarSets } from '../../src/lint/similar-sets.ts'
import { lines, marked } from '../read/findings.ts'
import { foundBy, relatedTexts } from './one-rule.ts'

const tree = `codes:
  ouders:
    label: Ouders
    rust: { keywords: [rust] }
    vroeger: { deprecated: true }
  gemengd:
    keywords: [gemengd]
    onder: { definition: "", manual: true }
`

describe('what a code lacks', () => {
  it('is a definition for branches and codes, not for what is no longer used', () => {
    expect(marked(foundBy(definitionMissing, tree))).toEqual([
      '2:3 ouders',
      '4:5 rust',
      '6:3 gemengd',
      '8:5 onder',
    ])
  })

  it('is an example, or when to give it, only for what turns can get', () => {
    const given = ['4:5 rust', '6:3 gemengd', '8:5 onder']
    expect(marked(foundBy(exampleMissing, tree))).toEqual(given)
    expect(marked(foundBy(whenMissing, tree))).toEqual(given)
  })

  it('is named as the key that is missing', () => {
    const text = `codes:
  a: { manual: true }
  b: { when: Altijd., manual: true }
  c: { when_not: Nooit., manual: true }
  d: { when: Altijd., when_not: Nooit., manual: true }
`
    expect(lines(foundBy(whenMissing, text))).toEqual([
      '2:3 warning code “a” does not say when to give it and when not; fill in “when:” and “when_not:”',
      '3:3 warning code “b” does not say when not to give it; fill in “when_not:”',
      '4:3 warning code “c” does not say when to give it; fill in “when:”',
    ])
  })
})

describe('definition-repeats-label', () => {
  const code = (label: string, definition: string): string =>
    `codes:\n  a:\n    label: ${label}\n    definition: ${definition}\n    manual: true\n`

  test.each([
    ['Rust in huis', 'Er is rust in huis.'],
    ['Eén op één begeleiding', 'De begeleiding is een-op-één, een op een.'],
    ['Kennis en kunde', 'Kennis'],
  ])('finds that “%s” is said again by “%s”', (label, definition) => {
    const found = foundBy(definitionRepeatsLabel, code(label, definition))
    expect(marked(found)).toEqual([`4:17 ${definition}`])
  })

  test.each([
    ['Rust in huis', 'Er is rust in huis, want het moeten is weg.'],
    ['Ouders', 'Wat waardevol is voor ouders.'],
    ['Zijn', 'Er mogen zijn.'],
    ['Rust', '""'],
  ])('lets “%s” have the definition “%s”', (label, definition) => {
    expect(foundBy(definitionRepeatsLabel, code(label, definition))).toEqual([])
  })
})

describe('similar-definitions', () => {
  const codes = (...definitions: readonly (readonly [string, string?])[]): string =>
    `codes:\n${definitions
      .map(
        ([definition, more = 'manual: true'], at) =>
          `  c${at}: { definition: "${definition}", ${more} }\n`,
      )
      .join('')}`
  const calm = 'Het gezin krijgt weer rust en er is minder spanning in huis.'

  it('points from the second to the first', () => {
    const text = codes([calm], ['Iets heel anders dan thuis.'], [`${calm} Weer!`])
    const found = foundBy(similarDefinitions, text)
    expect(marked(found).map((one) => one.slice(0, 4))).toEqual(['4:21'])
    expect(relatedTexts(found)).toEqual([[`"${calm}"`]])
  })

  it('lets definitions be of codes that can never have the same turn', () => {
    const text = codes(
      [calm, 'applies_to: { role: ouder }, manual: true'],
      [calm, 'applies_to: { role: kind }, manual: true'],
    )
    expect(foundBy(similarDefinitions, text)).toEqual([])
  })

  it('lets short definitions be, and those of codes that are no longer used', () => {
    expect(foundBy(similarDefinitions, codes(['Rust in huis.'], ['Rust in huis.']))).toEqual([])
    expect(foundBy(similarDefinitions, codes([calm], [calm, 'deprecated: true']))).toEqual([])
  })

  it('lets a branch be described like a code under it', () => {
    const text = `codes:\n  a:\n    definition: ${calm}\n    b: { definition: "${calm}", manual: true }\n`
    expect(foundBy(similarDefinitions, text)).toEqual([])
  })
})

test('sets that are nearly the same are found as if all were compared', () => {
  const members = fc.array(fc.constantFrom(...Array.from('abcdefgh')), { minLength: 1 })
  const sets = fc.array(
    members.map((one) => new Set(one)),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(sets, fc.constantFrom(0.5, 0.75, 0.8, 1), (all, least) => {
      const like = createSimilarSets(all, least)
      for (const [index, set] of all.entries()) {
        const slowly = all.flatMap((other, at) => {
          const shared = [...set].filter((one) => other.has(one)).length
          return at < index && shared / new Set([...set, ...other]).size >= least ? [at] : []
        })
        expect(like(index)).toEqual(slowly)
      }
    }),
  )
})
