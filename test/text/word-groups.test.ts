import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formsOf } from '../../src/text/forms.ts'
import { wordGroups } from '../../src/text/word-groups.ts'

/** The groups of more than one form, and single forms, as `luisteren: luistert geluisterd`. */
function groups(...forms: readonly string[]): readonly string[] {
  const byBase = new Map<string, string[]>()
  for (const [form, base] of wordGroups(forms)) {
    byBase.set(base, [...(byBase.get(base) ?? []), form])
  }
  return [...byBase].map(([base, own]) => `${base}: ${own.sort().join(' ')}`).sort()
}

test('forms of a verb are one word, named by its infinitive even where nobody used that', () => {
  expect(groups('luistert', 'geluisterd', 'luisterde')).toEqual([
    'luisteren: geluisterd luisterde luistert',
  ])
  expect(groups('hielp', 'helpen', 'geholpen')).toEqual(['helpen: geholpen helpen hielp'])
  expect(groups('wist', 'weten', 'wisten')).toEqual(['weten: weten wist wisten'])
})

test('so are the forms of a noun and of an adjective, named by the shortest', () => {
  expect(groups('kinderen', 'kind')).toEqual(['kind: kind kinderen'])
  expect(groups('knieën', 'knie')).toEqual(['knie: knie knieën'])
  expect(groups('grote', 'groot')).toEqual(['groot: groot grote'])
})

test('what the forms as keywords do not say of each other stays apart', () => {
  // As a keyword, potje finds no pot; werk is a noun that werken does not bring along; keer is no keert.
  expect(groups('pot', 'potje')).toEqual(['pot: pot', 'potje: potje'])
  expect(groups('werk', 'werken', 'gewerkt')).toEqual(['werk: werk', 'werken: gewerkt werken'])
  expect(groups('keer', 'keren', 'keert')).toHaveLength(2)
})

test('a form alone is its own word, however it is inflected', () => {
  expect(groups('geluisterd')).toEqual(['geluisterd: geluisterd'])
  expect(groups()).toEqual([])
})

const words = fc.constantFrom(
  ...'luister luistert geluisterd kind kinderen keer keren keert gekeerd werk werken gewerkt pot'.split(
    ' ',
  ),
  ...'potje potten groot grote groter zit zat zitten gezeten wees wezen wijst boek boeken geboekt'.split(
    ' ',
  ),
  ...'lag lagen ligt liggen gelegen leg legt legde eten at eet aten gegeten weten weet wist wisten wil wilde'.split(
    ' ',
  ),
)

test('the forms of one word find each other as keywords; the order that they come in changes nothing', () => {
  fc.assert(
    fc.property(fc.uniqueArray(words), (forms) => {
      const found = wordGroups(forms)
      expect(new Set(found.keys())).toEqual(new Set(forms))
      for (const [form, base] of found) {
        for (const [other, its] of found) {
          if (base === its) expect(formsOf(form)).toContain(other)
        }
      }
      // A base that occurs is of its own group, so that no two groups have one name.
      for (const base of found.values()) if (found.has(base)) expect(found.get(base)).toBe(base)
      const turned = wordGroups(forms.toReversed())
      for (const [form, base] of found) expect(turned.get(form)).toBe(base)
    }),
  )
})
