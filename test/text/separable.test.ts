import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { joinedForms, knownSeparable, separableVerb, splitForms } from '../../src/text/separable.ts'

describe('separableVerb', () => {
  test.each([
    ['opbellen', 'op', 'bellen'],
    ['meedoen', 'mee', 'doen'],
    ['voorbereiden', 'voor', 'bereiden'],
    ['terugkomen', 'terug', 'komen'],
    ['vasthouden', 'vast', 'houden'],
    ['samenwerken', 'samen', 'werken'],
    ['overnemen', 'over', 'nemen'],
    ['doorgaan', 'door', 'gaan'],
    ['omgaan', 'om', 'gaan'],
    ['uitnodigen', 'uit', 'nodigen'],
    ['voortzetten', 'voort', 'zetten'],
    ['openmaken', 'open', 'maken'],
    ['tegenkomen', 'tegen', 'komen'],
    ['thuiszitten', 'thuis', 'zitten'],
  ])('%s is %s and %s', (verb, particle, base) => {
    expect(separableVerb(verb)).toEqual({ particle, base })
  })

  test.each(
    'bellen ondersteunen doorstaan omarmen overleven overtuigen waarderen openen naderen inspireren bezoeken verbeteren uiten aanvaarden misbruiken vasten'.split(
      ' ',
    ),
  )('%s is of one piece', (verb) => {
    expect(separableVerb(verb)).toBeUndefined()
    expect(joinedForms(verb)).toEqual([verb])
    expect(splitForms(verb)).toEqual([])
  })
})

describe('knownSeparable', () => {
  test.each(
    `vastlopen meedenken thuiszitten loslaten uitvallen aansluiten doorgaan omgaan vormgeven ziekmelden tekeergaan
    doorverwijzen opschalen afschalen kwijtraken standhouden opensteken`.split(/\s+/),
  )('%s is certain', (verb) => {
    expect(knownSeparable(verb)).toBeDefined()
  })

  test.each(
    `overleggen overtuigen onderzoeken ondersteunen doorbreken voorkomen voorzien weerhouden aanvaarden misbruiken
    overprikkelen volleyballen`.split(/\s+/),
  )('%s is of one piece, or may be', (verb) => {
    expect(knownSeparable(verb)).toBeUndefined()
  })

  test.each(
    `voordelen omwegen voorwerpen standpunten lesboeken aanslagen bijlagen afspraken voornamen binnenplaatsen`.split(
      ' ',
    ),
  )('%s are things', (noun) => {
    expect(knownSeparable(noun)).toBeUndefined()
  })
})

test.each([
  ['voorkomen', 'voor', 'komen'],
  ['overleggen', 'over', 'leggen'],
  ['doorlopen', 'door', 'lopen'],
])('%s comes apart for who says that it does', (verb, particle, base) => {
  expect(separableVerb(verb)).toEqual({ particle, base })
})

describe('the forms of a separable verb', () => {
  test.each([
    ['opbellen', 'bel belde belden bellen belt'],
    ['meedoen', 'deden deed doe doen doet'],
    ['aankijken', 'keek keken kijk kijken kijkt'],
    ['voorbereiden', 'bereid bereidde bereidden bereiden bereidt'],
  ])('%s apart: %s', (verb, forms) => {
    expect(splitForms(verb).join(' ')).toBe(forms)
  })

  test.each([
    ['opbellen', 'opbel opbelde opbelden opbellen opbellend opbellende opbelt opgebeld opgebelde'],
    [
      'voorbereiden',
      'voorbereid voorbereidde voorbereidden voorbereide voorbereiden voorbereidend voorbereidende voorbereidt',
    ],
  ])('%s joined: %s', (verb, forms) => {
    expect(joinedForms(verb).join(' ')).toBe(forms)
  })

  it('begin with the particle when joined', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('op', 'aan', 'uit', 'mee', 'terug'),
        fc.constantFrom('bellen', 'komen', 'zoeken', 'werken'),
        (particle, base) => {
          for (const form of joinedForms(particle + base))
            expect(form.startsWith(particle)).toBe(true)
        },
      ),
    )
  })
})
