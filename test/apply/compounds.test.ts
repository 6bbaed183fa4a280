import { describe, expect, test } from 'vitest'
import { found, keywordBook } from './coding.ts'

function holds(word: string, other: string): boolean {
  return found(keywordBook(`{ word: ${word}, compound: both }`), `${other}.`).length > 0
}

describe('a compound holds the word that it is made of', () => {
  test.each([
    ['rust', 'nachtrust'],
    ['rust', 'rusthuis'],
    ['rust', 'rustmomenten'],
    ['leerplicht', 'leerplichtambtenaar'],
    ['school', 'thuisschool'],
    ['school', 'scholengemeenschap'],
    ['kind', 'kinderdagverblijf'],
    ['kind', 'kindvriendelijk'],
    ['kind', 'schoolkinderen'],
    ['ouder', 'pleegouders'],
    ['ouder', 'ouderavond'],
    ['gezin', 'gezinscoach'],
    ['gesprek', 'gespreksverslag'],
    ['gevoel', 'gevoelsmens'],
    ['klas', 'klassenassistent'],
    ['prikkel', 'prikkelarm'],
    ['werk', 'huiswerk'],
    ['grens', 'grenservaring'],
    ['burn-out', 'burn-outklachten'],
  ])('%s: %s', (word, compound) => {
    expect(holds(word, compound)).toBe(true)
  })
})

describe('no compound is', () => {
  test.each([
    ['rust', 'onrust'],
    ['rust', 'verontrust'],
    ['rust', 'rusteloosheid'],
    ['rust', 'rusland'],
    ['ouder', 'schouder'],
    ['ouder', 'behouder'],
    ['ouder', 'ouderschap'],
    ['ouder', 'ouderdom'],
    ['ouder', 'ouderlijk'],
    ['wet', 'wettelijk'],
    ['wet', 'wetenschap'],
    ['plan', 'planning'],
    ['plan', 'planeet'],
    ['klas', 'klassiek'],
    ['kind', 'kinderlijk'],
    ['vriend', 'vriendschappen'],
    ['maat', 'maatschappelijk'],
    ['eigen', 'eigenschap'],
    ['gezin', 'gezindte'],
    ['arm', 'armoede'],
    ['wijs', 'thuisonderwijs'],
    ['leven', 'overleven'],
    ['zorg', 'zorgvuldig'],
  ])('%s: %s', (word, other) => {
    expect(holds(word, other)).toBe(false)
  })
})
