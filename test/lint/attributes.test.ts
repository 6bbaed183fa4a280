import { describe, expect, it, test } from 'vitest'
import { unknownAttributeValue } from '../../src/lint/rules/unknown-attribute-value.ts'
import { unknownAttribute } from '../../src/lint/rules/unknown-attribute.ts'
import { unreachableCode } from '../../src/lint/rules/unreachable-code.ts'
import { lines, marked } from '../read/findings.ts'
import { smallCorpus, transcript } from '../small-corpus.ts'
import { foundBy, projectOf, relatedTexts } from './one-rule.ts'

/** A codebook with a code for each of these conditions. */
function asking(...conditions: readonly string[]): string {
  const codes = conditions.map((one, at) => `  c${at}: { applies_to: ${one}, manual: true }\n`)
  return `codes:\n${codes.join('')}`
}

const told = projectOf(`attributes:
  regio: [Tilburg, Emmen]
  casus: {}
targets:
  interview: { regio: { Tilburg: 5 } }
  werkatelier: { regio: { Emmen: 1 } }
roles: { JUF: leerkracht }
`)
const { transcripts } = smallCorpus('codes:\n  rust: { keywords: [rust] }\n', [
  transcript('soort: interview\nregio: Tilburg', ['INT: En?', 'MOEDER: Er is rust.']),
])

describe('unknown-attribute', () => {
  it('lets any attribute be where nobody says which there are', () => {
    const text = asking('{ schooltype: vo }', '{ soort: x }', '{ role: x }', '{ leeftijd: 12 }')
    expect(foundBy(unknownAttribute, text)).toEqual([])
  })

  it('finds a slip in a usual attribute, capitals too, where nobody says', () => {
    expect(
      lines(foundBy(unknownAttribute, asking('{ Soort: interview }', '{ regoi: Emmen }'))),
    ).toEqual([
      '2:23 warning unknown attribute “Soort”; did you mean “soort”?',
      '3:23 warning unknown attribute “regoi”; did you mean “regio”?',
    ])
  })

  it('finds the rarer of two that are nearly the same', () => {
    const text = asking('{ schooltype: vo }', '{ schooltype: po }', '{ schoolype: po }')
    expect(marked(foundBy(unknownAttribute, text))).toEqual(['4:23 schoolype'])
  })

  it('finds what neither the project nor a transcript has', () => {
    const text = asking('{ schooltype: vo }', '{ casus: x }', '{ soort: interview }')
    expect(lines(foundBy(unknownAttribute, text, { project: told }))).toEqual([
      '2:23 warning unknown attribute “schooltype”; project and transcripts know role, regio, casus, soort',
    ])
    expect(marked(foundBy(unknownAttribute, text, { transcripts }))).toEqual([
      '2:23 schooltype',
      '3:23 casus',
    ])
  })

  it('says it once of a branch, not of all codes under it', () => {
    const text = `codes:\n  a:\n    applies_to: { sort: interview }\n    b: { manual: true }\n    c: { manual: true }\n`
    expect(foundBy(unknownAttribute, text)).toHaveLength(1)
  })
})

describe('unknown-attribute-value', () => {
  it('finds what the project does not list, at the value itself', () => {
    const text = asking('{ regio: [Emmen, Tilbrug] }', '{ soort: groepsgesprek }', '{ casus: x }')
    expect(lines(foundBy(unknownAttributeValue, text, { project: told }))).toEqual([
      '2:38 warning “Tilbrug” is no known value of “regio”; did you mean “Tilburg”?',
      '3:30 warning “groepsgesprek” is no known value of “soort”; known are: interview, werkatelier',
    ])
  })

  it('finds what no transcript has', () => {
    const text = asking('{ soort: [interview, werkatelier] }', '{ role: [ouder, zorgboer] }')
    expect(marked(foundBy(unknownAttributeValue, text, { transcripts }))).toEqual([
      '2:42 werkatelier',
      '3:37 zorgboer',
    ])
  })

  it('takes any word for a role where nobody says, but for a slip in a usual one', () => {
    const text = asking('{ role: zorgboer }', '{ role: professionl }', '{ rol: [parent, child] }')
    expect(lines(foundBy(unknownAttributeValue, text))).toEqual([
      '3:29 warning “professionl” is no known value of “role”; did you mean “professional”?',
    ])
  })

  it('knows the roles of the project beside the usual ones', () => {
    const text = asking('{ role: leerkracht }', '{ role: kind }', '{ role: zorgboer }')
    expect(marked(foundBy(unknownAttributeValue, text, { project: told }))).toEqual([
      '4:29 zorgboer',
    ])
  })

  test.each([
    ['short words that differ by a letter', ['{ type: po }', '{ type: po }', '{ type: vo }']],
    ['years', ['{ jaar: "2021" }', '{ jaar: "2021" }', '{ jaar: "2022" }']],
    ['words that are there equally often', ['{ groep: jongen }', '{ groep: jongens }']],
  ])('lets %s be where nobody says', (_, conditions) => {
    expect(foundBy(unknownAttributeValue, asking(...conditions))).toEqual([])
  })

  it('finds the rarer of two values that are nearly the same', () => {
    const text = asking('{ soort: interview }', '{ soort: interview }', '{ soort: intervieuw }')
    expect(marked(foundBy(unknownAttributeValue, text))).toEqual(['4:30 intervieuw'])
  })

  it('leaves the values of an attribute that is not there itself to the other rule', () => {
    const found = foundBy(unknownAttributeValue, asking('{ stad: Emmen }'), { project: told })
    expect(found).toEqual([])
  })
})

describe('unreachable-code', () => {
  it('says once which condition contradicts which, for all codes under it', () => {
    const text = `codes:
  ouders:
    applies_to: { soort: interview, regio: Emmen }
    thuis:
      applies_to: { soort: [werkatelier, enquête] }
      rust: { manual: true }
      tijd: { manual: true }
`
    const found = foundBy(unreachableCode, text)
    expect(marked(found)).toEqual(['5:21 soort'])
    expect(relatedTexts(found)).toEqual([['soort']])
    expect(found[0]?.message.nl).toBe(
      'code “ouders/thuis” geldt nergens: “soort: werkatelier, enquête” gaat niet samen met “soort: interview” erboven',
    )
  })

  it('finds that only the interviewer is left, by a list of roles too', () => {
    const text = `codes:
  a: { applies_to: { role: interviewer }, manual: true }
  b:
    applies_to: { role: [interviewer, ouder] }
    c: { applies_to: { role: [interviewer, kind] }, manual: true }
`
    expect(marked(foundBy(unreachableCode, text))).toEqual(['2:22 role', '5:24 role'])
  })

  it('lets conditions be that leave something, or speak of different attributes', () => {
    const text = `codes:
  a:
    applies_to: { soort: [interview, werkatelier], role: [ouder, interviewer] }
    b: { applies_to: { soort: interview, groep: interviewer }, manual: true }
`
    expect(foundBy(unreachableCode, text)).toEqual([])
  })
})
